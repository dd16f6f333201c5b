import { describe, expect, test } from 'vitest';
import { parseDigital } from '../../src/lexicon/parseDigital.js';

const LABELS = '{ en: x, ru: x, kk: x }';

/** A lexicon with one category, whose terms begin on line 9. */
function lexicon(terms: string): string {
  const columns = `columns: [{ id: platforms, labels: ${LABELS} }]`;
  const category = ['  - id: office', `    labels: ${LABELS}`, '    digcomp: [3]', '    column: platforms'];
  return ['format: qyzmet/digital/1', columns, 'categories:', ...category, '    terms:', terms, ''].join(
    '\n',
  );
}

describe('a slip of the hand in YAML is named where it was made', () => {
  test.each([
    [
      'an entry one step too far to the right, which YAML silently joins to the one above',
      lexicon('      ru:\n        - электронные таблицы\n          - электронная почта'),
      'my.yaml:11:11: This line is indented further than the one above and would be read as part of it. Align its “- ” with the others.',
    ],
    [
      'an entry one step too far to the left',
      lexicon('      ru:\n        - Excel\n    - Word'),
      'my.yaml:11:1: The indentation does not fit the lines above. Align it with its neighbours.',
    ],
    [
      'a quotation mark that never closes',
      lexicon('      ru:\n        - Excel\n        - "электронные таблицы\n        - Word'),
      'my.yaml:11:11: A quotation mark opens here and never closes. Close it, or delete it.',
    ],
    [
      'a no-break space, as web pages have it',
      lexicon('      ru:\n        - Excel\n\u00A0       - Word\n        - Access'),
      'my.yaml:11:1: A no-break space, as word processors and web pages have it, stands where plain spaces must stand. Type the spaces before the text anew.',
    ],
    [
      'a colon in a phrase',
      lexicon('      ru:\n        - Программа: 1С'),
      'my.yaml:10:11: Entry 1 of “ru” is torn at its colon. Put the whole phrase in quotes.',
    ],
  ])('%s', (_name, text, expected) => {
    const parsed = parseDigital('my.yaml', text);
    const problems = parsed.kind === 'ok' ? [] : parsed.problems;
    expect(problems.map((each) => `${each.file}:${each.line}:${each.column}: ${each.message}`)).toEqual([
      expected,
    ]);
  });

  test('a phrase that goes on in the next line without a dash is one keyword, as YAML has it', () => {
    const parsed = parseDigital('my.yaml', lexicon('      kk:\n        - электрондық\n          кесте'));
    expect(parsed.kind === 'ok' ? parsed.value.terms : parsed.problems).toMatchObject([
      { text: 'электрондық кесте' },
    ]);
  });
});
