import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../src/matching/createPhraseIndex.js';
import { createPhraseIndex } from '../../src/matching/createPhraseIndex.js';
import type { Phrase } from '../../src/model/Codebook.js';
import { compileWord } from '../../src/text/compileWord.js';
import type { Token } from '../../src/text/tokenise.js';
import { tokenise } from '../../src/text/tokenise.js';
import { phrase } from './buildCodebook.js';

const RANK = { none: 0, comma: 1, clause: 2, sentence: 3 } as const;
type Hit = Pick<Occurrence, 'first' | 'last'>;

/** Tests every phrase at every token by its definition, word by word, with no index. */
function naivePlaces(phrase: Phrase, tokens: readonly Token[]): Hit[] {
  const tests = tokenise(phrase.text).map((token) => compileWord({ ...phrase, word: token.text }));
  const all: Hit[] = [];
  const walk = (at: number, left: readonly (typeof tests)[number][], first: number): void => {
    const token = tokens[at];
    if (token === undefined) return;
    for (const [number, word] of (phrase.anyOrder ? left : left.slice(0, 1)).entries()) {
      if (word(token) === null) continue;
      const rest = left.filter((_, other) => other !== number);
      if (rest.length === 0) all.push({ first, last: at });
      else step(at, rest, first);
    }
  };
  const step = (at: number, rest: readonly (typeof tests)[number][], first: number): void => {
    for (let next = at + 1; next <= at + 1 + phrase.gap; next += 1) {
      const separator = tokens[next]?.boundary;
      if (separator === undefined || RANK[separator] > (phrase.gap > 0 ? 1 : 0)) return;
      walk(next, rest, first);
    }
  };
  for (const at of tokens.keys()) walk(at, tests, at);
  const inner = (one: Hit, other: Hit): boolean => one.first >= other.first && one.last <= other.last;
  const same = (one: Hit, other: Hit): boolean => one.first === other.first && one.last === other.last;
  return all.filter(
    (hit, number) =>
      !all.some((other) => inner(other, hit) && !same(other, hit)) &&
      all.findIndex((other) => same(other, hit)) === number,
  );
}

const words = [
  'база',
  'базы',
  'данных',
  'анализ',
  'данные',
  'система',
  'ИС',
  'деректер',
  'базасын',
  'жүйенің',
  '1С',
  'Excel-де',
];
const separators = [' ', ' ', ' ', ' ', ', ', '; ', '. ', ' – ', ' (', '\n'];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...separators)), { maxLength: 30 })
  .map((pairs) => pairs.map(([word, separator]) => word + separator).join(''));
const russian = ['база', 'данные', 'анализ', 'система', 'ИС', '1С'];
const kazakh = ['дерек', 'базасы', 'жүйе', 'ИС'];
const phrases = fc
  .record({
    language: fc.constantFrom('ru' as const, 'kk' as const),
    picks: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
    gap: fc.nat(3),
    anyOrder: fc.boolean(),
  })
  .map(({ language, picks, gap, anyOrder }) => {
    const list = language === 'ru' ? russian : kazakh;
    return phrase(language, picks.map((pick) => list[pick % list.length]).join(' '), { gap, anyOrder });
  });

describe('the index', () => {
  test('finds what testing every phrase at every token finds', () => {
    fc.assert(
      fc.property(fc.array(phrases, { minLength: 1, maxLength: 12 }), texts, (list, text) => {
        const tokens = tokenise(text);
        const index = createPhraseIndex(list);
        const found = index.find(text).occurrences;
        for (const one of list) {
          const places = found.filter((hit) => hit.phrase === index.idOf(one));
          expect(places.map(({ first, last }) => ({ first, last }))).toEqual(
            naivePlaces(one, tokens).sort((a, b) => a.first - b.first),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives equal phrases one number and unknown ones none', () => {
    const [one, same, other] = [phrase('ru', 'сайт'), phrase('ru', 'сайт'), phrase('kk', 'сайт')];
    const index = createPhraseIndex([one, same]);
    expect([index.idOf(one), index.idOf(same), index.idOf(other)]).toEqual([0, 0, -1]);
  });

  test.each([
    ['a derivation counts as the word', 'kk', 'ақпарат', { derivations: ['ақпараттық'] }, 'ақпараттық', 1],
    ['without it the derived word is another', 'kk', 'ақпарат', {}, 'ақпараттық', 0],
    [
      'a derivation belongs to its own word',
      'kk',
      'ақпарат жүйесі',
      { derivations: ['ақпараттық'] },
      'ақпараттық жүйесі',
      1,
    ],
    ['exact words are not inflected', 'ru', 'Парус', { inflection: 'exact' }, 'паруса', 0],
    ['exact words match as written', 'ru', 'Парус', { inflection: 'exact' }, 'Парус', 1],
    ['capitals can be made to matter', 'ru', 'Парус', { caseSensitive: true }, 'парус', 0],
    ['a keyword may contain its own separator', 'ru', '1С: Бухгалтерия', {}, 'знание 1С: Бухгалтерия', 1],
    ['but others stop it', 'ru', '1С: Бухгалтерия', {}, 'знание 1С. Бухгалтерия', 0],
    ['words like those of an object are data', 'en', 'constructor', {}, 'constructor __proto__', 1],
  ] as const)('%s', (_, language, keyword, options, text, count) => {
    expect(createPhraseIndex([phrase(language, keyword, options)]).find(text).occurrences).toHaveLength(
      count,
    );
  });

  test('a phrase without words is never found', () => {
    expect(createPhraseIndex([phrase('ru', '…')]).find('… слово').occurrences).toEqual([]);
  });
});
