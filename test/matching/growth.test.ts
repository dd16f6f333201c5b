import { growthOf } from '../countSteps.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import type { Context, ContextScope } from '../../src/model/Codebook.js';
import { buildCodebook, phrase, posting, term } from './buildCodebook.js';

/** Sorting alone makes a little more than 2. */
const LINEAR = 2.2;

function context(scope: ContextScope, ru: string, kk: string): Context {
  const cues = [phrase('ru', ru), phrase('kk', kk)];
  const unless = scope === 'name' ? [] : [phrase('ru', 'знание'), phrase('kk', 'білу')];
  return { id: scope, labels: { en: scope, ru: scope, kk: scope }, scope, cues, unless };
}

const codebook = buildCodebook({
  contexts: [
    context('sentence', 'участник', 'қатысушы'),
    context('clause', 'закон', 'заң'),
    context('after', 'образование', 'мамандығы'),
    context('item', 'указ', 'жарлық'),
    context('before', 'диплом', 'мамандықтары бойынша'),
    context('name', 'газета', 'газеті'),
  ],
  named: {
    category: 'egov',
    words: [term('egov', 'ru', 'ИС', { gap: 3 }), term('egov', 'kk', 'АЖ', { gap: 1 })],
    unless: [phrase('ru', 'газета'), phrase('kk', 'газеті')],
  },
});
const coder = createCoder(codebook, { sections: ['requirements'], countDesired: true });
const code = (text: string): unknown => coder.code(posting(text));

describe('the effort of coding grows with the length of a text, not faster', () => {
  test.each([
    ['Знание Excel. '],
    ['желательно Excel, '],
    ['Excel, '],
    ['желательно Excel '],
    ['Excel білу құпталады, '],
    ['Желательно:\n- Excel\n'],
    ['указ Excel '],
    ['жарлық: АЖ «Excel» '],
    ['Закон о сети; образование 1С; работа в системе ИС 1С; знание Excel құпталады. '],
  ])('for a text that repeats %j', async (piece) => {
    expect(await growthOf(piece, code)).toBeLessThan(LINEAR);
  });

  test('for a text that repeats whatever it may', async () => {
    const words = fc.constantFrom(
      ...['Excel', '1С', 'базы данных', 'ИС', 'АЖ', 'Береке', 'портал', 'сеть', 'школа', 'желательно'],
      ...['құпталады', 'знание', 'білу', 'участник', 'заң', 'образование', 'мамандығы', 'указ', 'жарлық'],
      ...[
        'диплом',
        'мамандықтары бойынша',
        'газета',
        'газеті',
        'работа в системе',
        'департамент цифровизации',
      ],
    );
    const separators = fc.constantFrom(
      ' ',
      ' ',
      ', ',
      '; ',
      '. ',
      ': ',
      ':\n- ',
      '\n',
      ' – ',
      ' «',
      '» ',
      ' (',
    );
    const pieces = fc.array(fc.tuple(words, separators), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(pieces, async (pairs) => {
        expect(await growthOf(pairs.flat().join(''), code)).toBeLessThan(LINEAR);
      }),
      { numRuns: 30 },
    );
  });
});

test('a word of 130,000 letters is read like any other', () => {
  const { matches } = coder.code(posting(`${'ж'.repeat(130_000)} Excel`)).coded;
  expect(matches.map(({ quote }) => quote)).toEqual(['Excel']);
});

test('a posting of 60,000 sections is coded in a moment', () => {
  const sections = Array.from({ length: 60_000 }, () => ({ kind: 'general', text: '' }) as const);
  const start = performance.now();
  expect(coder.code({ id: '1', title: 'Бас маман', sections }).coded.language).toBe('kk');
  expect(performance.now() - start).toBeLessThan(3_000);
});
