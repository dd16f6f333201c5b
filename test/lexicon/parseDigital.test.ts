import { describe, expect, test } from 'vitest';
import { parseDigital } from '../../src/lexicon/parseDigital.js';

const LABELS = '{ en: x, ru: x, kk: x }';

/** A lexicon with one category; `terms` is the block under `terms:`, each line already indented by six. */
function lexicon(terms: string, extra = ''): string {
  return [
    'format: qyzmet/digital/1',
    `columns: [{ id: platforms, labels: ${LABELS} }]`,
    'categories:',
    `  - id: office`,
    `    labels: ${LABELS}`,
    '    digcomp: [3]',
    '    column: platforms',
    '    terms:',
    terms,
    extra,
  ].join('\n');
}

function problemsOf(text: string): readonly string[] {
  const parsed = parseDigital('my.yaml', text);
  if (parsed.kind === 'ok') return [];
  return parsed.problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

function termsOf(terms: string): readonly unknown[] {
  const parsed = parseDigital('my.yaml', lexicon(terms));
  return parsed.kind === 'ok' ? parsed.value.terms : [];
}

describe('a keyword file in order', () => {
  test('a plain phrase is inflected, in any case, its words in order and side by side', () => {
    expect(termsOf('      ru: [электронные таблицы]')).toEqual([
      {
        text: 'электронные таблицы',
        language: 'ru',
        category: 'office',
        inflection: 'inflected',
        caseSensitive: false,
        gap: 0,
        anyOrder: false,
        derivations: [],
        near: [],
        notNear: [],
        exclusions: [],
        at: { file: 'my.yaml', line: 9, column: 12 },
      },
    ]);
  });

  test('a mapping sets each rule', () => {
    const rich =
      '      kk:\n        - { term: кесте, inflection: exact, case: sensitive, gap: 2, order: any, derivations: [кестелік], near: [Excel], not-near: [{ term: жұмыс кестесі, gap: 1 }], exclusions: [сабақ кестесі], column: platforms, note: n, source: s }';
    expect(termsOf(rich)).toMatchObject([
      {
        text: 'кесте',
        inflection: 'exact',
        caseSensitive: true,
        gap: 2,
        anyOrder: true,
        derivations: ['кестелік'],
        near: [{ text: 'Excel', language: 'kk' }],
        notNear: [{ text: 'жұмыс кестесі', gap: 1 }],
        exclusions: [{ text: 'сабақ кестесі', language: 'kk' }],
        column: 'platforms',
        note: 'n',
        source: 's',
      },
    ]);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '“%s” is a term like any other',
    (word) => {
      expect(termsOf(`      en: [${word}]`)).toMatchObject([{ text: word }]);
    },
  );

  test('the same term may stand under two languages', () => {
    expect(termsOf('      ru: [сервер]\n      kk: [сервер]')).toHaveLength(2);
  });

  test('every phrase tells its line and column, whichever way it is written', () => {
    const rich =
      '      kk:\n        - кесте\n        - { near: [Excel, { term: Word }], term: "жүйе", derivations: [x] }';
    expect(termsOf(rich)).toMatchObject([
      { text: 'кесте', at: { line: 10, column: 11 } },
      {
        text: 'жүйе',
        at: { line: 11, column: 50 },
        derivations: ['x'],
        near: [{ at: { line: 11, column: 20 } }, { at: { line: 11, column: 35 } }],
      },
    ]);
  });

  test('exclusions may be left out', () => {
    expect(parseDigital('my.yaml', lexicon('      ru: [Excel]'))).toMatchObject({
      value: { exclusions: [] },
    });
  });

  test.each(['constructor', '__proto__', 'toString'])('“%s” is a category like any other', (id) => {
    const text = lexicon('      ru: [Excel]').replace('id: office', `id: ${id}`);
    expect(parseDigital('my.yaml', text)).toMatchObject({ value: { categories: [{ id }] } });
  });

  test('a category may yield to another one of the file', () => {
    const text = lexicon('      ru: [Excel]').replace('    digcomp', '    yields-to: [office]\n    digcomp');
    expect(parseDigital('my.yaml', text)).toMatchObject({
      value: { categories: [{ yieldsTo: ['office'] }] },
    });
  });
});

describe('class words that a name promotes', () => {
  test('they are keywords of the category named, with their rules', () => {
    const named =
      'named:\n  category: office\n  words: { ru: [{ term: ИС, gap: 3 }] }\n  unless: { kk: [газет] }';
    const parsed = parseDigital('my.yaml', lexicon('      ru: [Excel]', named));
    expect(parsed.kind === 'ok' ? parsed.value.named : parsed.problems).toMatchObject({
      words: [{ text: 'ИС', category: 'office', gap: 3 }],
      unless: [{ text: 'газет', language: 'kk' }],
    });
  });

  test('a file without them promotes none', () => {
    const parsed = parseDigital('my.yaml', lexicon('      ru: [Excel]'));
    expect(parsed.kind === 'ok' ? parsed.value.named : parsed.problems).toBeUndefined();
  });
});

describe('a mistake is named with its place and the way out', () => {
  test.each([
    [
      'a category of named systems that the file does not define',
      lexicon('      ru: [Excel]', 'named: { category: egov, words: { ru: [ИС] } }'),
      'my.yaml:10:20: “egov” is not a category of this file. Use one of: office.',
    ],
    [
      'a column of a class word that the file does not define',
      lexicon(
        '      ru: [Excel]',
        'named: { category: office, words: { ru: [{ term: ИС, column: portals }] } }',
      ),
      'my.yaml:10:62: “portals” is not a column of this file. Use one of: platforms.',
    ],
    ['an empty file', '', 'my.yaml:1:1: The file is empty. Start it with its “format:” line.'],
    [
      'a file of comments',
      '# nothing\n',
      'my.yaml:1:1: The file is empty. Start it with its “format:” line.',
    ],
    [
      'a tab',
      lexicon('\tru: [Excel]'),
      'my.yaml:9:1: A tab stands where spaces must stand. Indent with spaces only.',
    ],
    [
      'a key that stands twice',
      lexicon('      ru: [Excel]\n      ru: [Word]'),
      'my.yaml:10:7: The same key stands twice in this mapping. Merge the two or delete one.',
    ],
    [
      'an unknown key of a term',
      lexicon('      ru:\n        - { term: Excel, gaps: 1 }'),
      'my.yaml:10:26: “gaps” is not a key here. Use one of: term, inflection, case, gap, order, derivations, note, source, near, not-near, exclusions, sections, column.',
    ],
    [
      'an unknown language',
      lexicon('      de: [Tabelle]'),
      'my.yaml:9:7: “de” is not a key here. Use one of: ru, kk, en.',
    ],
    [
      'a key that is a word of the programming language',
      lexicon('      ru:\n        - { term: Excel, constructor: 1 }'),
      'my.yaml:10:26: “constructor” is not a key here. Use one of: term, inflection, case, gap, order, derivations, note, source, near, not-near, exclusions, sections, column.',
    ],
    [
      'a value that is not allowed',
      lexicon('      ru:\n        - { term: Excel, inflection: none }'),
      'my.yaml:10:38: “none” is not a value of “inflection”. Use one of: inflected, exact, prefix.',
    ],
    [
      'a gap that is too wide',
      lexicon('      ru:\n        - { term: базы данных, gap: 4 }'),
      'my.yaml:10:37: “4” is out of range for “gap”. Use a whole number from 0 to 3.',
    ],
    [
      'a number where a text belongs',
      lexicon('      ru:\n        - 365'),
      'my.yaml:10:11: Entry 1 of “ru” has the wrong kind of value. It must be a text; put it in quotes if it looks like a number or a mapping.',
    ],
    [
      'a term without its text',
      lexicon('      ru:\n        - { gap: 1 }'),
      'my.yaml:10:11: Entry 1 of “ru” lacks “term”. Add it.',
    ],
    [
      'a language without entries',
      lexicon('      ru:'),
      'my.yaml:9:10: “ru” is empty. Fill it in or delete the line.',
    ],
    [
      'a term that stands twice, in another case and spelling',
      lexicon('      ru:\n        - учёт в базе\n        - Учет  в базе'),
      'my.yaml:11:11: “Учет  в базе” stands twice in this list. Delete one of the two.',
    ],
    [
      'a Kazakh term that stands twice',
      lexicon('      kk: [дерекқор, ДЕРЕКҚОР]'),
      'my.yaml:9:22: “ДЕРЕКҚОР” stands twice in this list. Delete one of the two.',
    ],
    [
      'a column that the file does not define',
      lexicon('      ru:\n        - { term: Excel, column: portals }'),
      'my.yaml:10:34: “portals” is not a column of this file. Use one of: platforms.',
    ],
    [
      'a column of a file that defines none',
      lexicon('      kk: [Excel]').replace(/^columns: .*$/mu, 'columns: []'),
      'my.yaml:2:10: “columns” is empty. Fill it in or delete it.',
    ],
    [
      'a term of punctuation',
      lexicon('      ru: ["—…"]'),
      'my.yaml:9:12: “—…” has no letter or digit. Write a word or delete the entry.',
    ],
    [
      'a term of seven words',
      lexicon('      ru:\n        - один два три четыре пять шесть семь'),
      'my.yaml:10:11: “один два три четыре пять шесть семь” has 7 words. Shorten it to at most 6, or split it.',
    ],
    [
      'a term of signs without blanks, which are seven words',
      lexicon('      ru:\n        - a/b/c/d/e/f/g'),
      'my.yaml:10:11: “a/b/c/d/e/f/g” has 7 words. Shorten it to at most 6, or split it.',
    ],
    [
      'an asterisk',
      lexicon('      kk: ["цифрл*"]'),
      'my.yaml:9:12: “цифрл*” holds an asterisk. Delete it: all forms of a keyword count anyway. For a mere beginning, write { term: …, inflection: prefix }.',
    ],
    [
      'a beginning of one letter',
      lexicon('      ru:\n        - { term: работа с, inflection: prefix }'),
      'my.yaml:10:19: “работа с” is too short a beginning. Write at least 2 letters of the word.',
    ],
    [
      'a derivation of two words',
      lexicon('      kk:\n        - { term: ақпарат, derivations: [ақпараттық жүйе] }'),
      'my.yaml:10:42: “ақпараттық жүйе” has 2 words. Shorten it to at most 1, or split it.',
    ],
    [
      'a category without terms',
      lexicon('      ru: []\n      kk: []'),
      'my.yaml:9:7: The category “office” has no terms and would always count as 0. Add terms or delete it.',
    ],
    [
      'a reference',
      lexicon('      ru: &words [Excel]\n      kk: *words'),
      'my.yaml:10:11: References (“&name”, “*name”) are not supported. Write the text out.',
    ],
    [
      'a format of another kind',
      lexicon('      ru: [Excel]').replace('digital/1', 'digital/2'),
      'my.yaml:1:9: “qyzmet/digital/2” is not a value of “format”. Write: qyzmet/digital/1.',
    ],
    [
      'a category to yield to that the file does not define',
      lexicon('      ru: [Excel]').replace('    digcomp', '    yields-to: [egov]\n    digcomp'),
      'my.yaml:6:17: “egov” is not a category of this file. Use one of: office.',
    ],
  ])('%s', (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('a category that stands twice is named at its second place', () => {
    const text = lexicon('      ru: [Excel]');
    const second = text.slice(text.indexOf('  - id: office'));
    expect(problemsOf(text + second)).toEqual([
      'my.yaml:10:9: The id “office” stands twice in “categories”. Rename or merge one of the two.',
    ]);
  });

  test('one tab is one error, although the reader stumbles over all that follows', () => {
    const text = lexicon('\t  ru:\n        - Excel\n        - Word\n      kk:\n        - Excel');
    expect(problemsOf(text)).toEqual([
      'my.yaml:9:1: A tab stands where spaces must stand. Indent with spaces only.',
    ]);
  });

  test('several mistakes are named at once, in the order of the lines', () => {
    const text = lexicon('      ru:\n        - { term: Excel, gap: 9 }\n        - "!"\n      de: []');
    expect(problemsOf(text).map((problem) => problem.split(':')[1])).toEqual(['10', '11', '12']);
  });

  test.each([
    ['a list at the top', '- 1\n- 2'],
    ['a text at the top', 'hello'],
    ['an open bracket', 'format: ['],
    ['an open quote', 'format: "'],
    ['deep nesting', '['.repeat(20_000)],
    ['binary', '\u0000\u0001\u0002'],
    ['two documents', 'a: 1\n---\nb: 2'],
  ])('%s yields problems, never an exception', (_name, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });
});
