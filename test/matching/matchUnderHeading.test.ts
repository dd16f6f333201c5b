import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import { buildCodebook } from './buildCodebook.js';

const coder = createCoder(buildCodebook(), { sections: ['duties', 'requirements'], countDesired: true });

/** The matches under a heading as `category strength “quote”`; fails when a quote is not the slice it names. */
function under(heading: string, text: string): string[] {
  const section = { kind: 'requirements', heading, text } as const;
  const { coded } = coder.code({ id: 'a', title: 'Маман', sections: [section] });
  for (const { start, end, quote } of coded.matches) expect(text.slice(start, end)).toBe(quote);
  return coded.matches.map(({ category, strength, quote }) => `${category} ${strength} “${quote}”`);
}

describe('A heading that is a cue speaks for the words below it', () => {
  test.each([
    ['Образование', 'информационные системы, вычислительная техника', []],
    ['Образование:', '- информационные системы\n- базы данных', []],
    ['Образование', 'Высшее юридическое; знание 1С', ['egov required “1С”']],
    ['Будет преимуществом', 'Знание 1С', ['egov desired “1С”']],
    ['Мыналар құпталады', '1С білу', ['egov desired “1С”']],
  ])('%s: %s', (heading, text, expected) => {
    expect(under(heading, text)).toEqual(expected);
  });

  test('a keyword within the heading is not evidence', () => {
    expect(under('Образование и знание 1С', 'Опыт работы не требуется')).toEqual([]);
  });
});

describe('Any other heading is left out of the reading', () => {
  test.each([
    ['Требования к участникам конкурса', 'Знание 1С', ['egov required “1С”']],
    ['Конкурсқа қатысушыларға қойылатын талаптар', '1С білу', ['egov required “1С”']],
  ])('%s', (heading, text, expected) => {
    expect(under(heading, text)).toEqual(expected);
  });
});
