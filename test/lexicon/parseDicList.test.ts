import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDicList } from '../../src/lexicon/parseDicList.js';

const HEAD = '%\n1\tliteracy\n2\tData work (all)\n%\n';

function termsOf(text: string): readonly unknown[] {
  const parsed = parseDicList('old.dic', text);
  return parsed.kind === 'ok'
    ? parsed.value.terms.map(({ category, language, text: word, inflection }) =>
        [category, language, word, inflection].join('/'),
      )
    : parsed.problems;
}

function problemsOf(text: string): readonly string[] {
  const parsed = parseDicList('old.dic', text);
  return parsed.kind === 'problems'
    ? parsed.problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
    : [];
}

test('the example gives each word its categories; an asterisk makes a beginning of it', () => {
  const text = readFileSync(new URL('lists/example.dic', import.meta.url), 'utf8');
  expect(termsOf(text)).toEqual([
    'literacy/ru/цифров/prefix',
    'literacy/ru/цифрл/prefix',
    'Data work (all)/ru/база данных/exact',
    'Data work (all)/ru/деректер баз/prefix',
    'literacy/en/Excel/exact',
    'Data work (all)/en/Excel/exact',
  ]);
});

describe('what old programs write is understood', () => {
  test.each([
    ['a byte order mark and Windows line ends', `\uFEFF${HEAD.replaceAll('\n', '\r\n')}кесте\t2\r\n`],
    ['categories indented as a tree', '%\n1\tliteracy\n\t2\tData  work (all)\n%\nкесте\t2'],
    ['blanks in place of tabs', `${HEAD}кесте   2\n`],
    ['empty lines', `\n${HEAD}\n\nкесте\t2\t\n\n`],
    ['a category twice on a line', `${HEAD}кесте\t2\t2\n`],
  ])('%s', (_name, text) => {
    expect(termsOf(text)).toEqual(['Data work (all)/ru/кесте/exact']);
  });

  test.each(['constructor', '__proto__', 'toString'])('“%s” is a category and a word', (word) => {
    expect(termsOf(`%\n1\t${word}\n%\n${word}\t1`)).toEqual([`${word}/en/${word}/exact`]);
  });

  test('a word that stands twice is told', () => {
    expect(parseDicList('old.dic', `${HEAD}кесте\t1\nкесте\t1\t2\n`)).toMatchObject({
      value: { terms: [{}, {}], notices: [{ line: 6 }] },
    });
  });
});

const RULE =
  'is a rule of LIWC 2007 about the words beside, which is not supported. Write the whole phrase on a line of its own, a tab and the numbers of its categories; or delete the line.';

describe('a mistake is named with its place and the way out', () => {
  test.each([
    ['nothing', '', '1:1: A .dic list begins with a line “%”, then its categories, then another line “%”.'],
    [
      'no categories',
      'кесте\t1',
      '1:1: A .dic list begins with a line “%”, then its categories, then another line “%”.',
    ],
    [
      'categories without an end',
      '%\n1\tdata\nкесте\t1',
      '1:1: A .dic list begins with a line “%”, then its categories, then another line “%”.',
    ],
    ['no words', HEAD, '4:1: The list has no word. Add lines: the word, a tab, the number.'],
    [
      'a category without a name',
      '%\n1\tdata\n2\n%\nкесте\t1',
      '3:1: This is not a category. Write a number, a tab and a name.',
    ],
    [
      'a number twice',
      '%\n1\tdata\n1\tit\n%\nкесте\t1',
      '3:1: The number 1 stands twice. Give each category its own.',
    ],
    [
      'a word without a category',
      `${HEAD}кесте`,
      '5:1: “кесте” has no category. Write the word, a tab and the number of a category.',
    ],
    [
      'a number that no category has',
      `${HEAD}кесте\t1\t7`,
      '5:9: There is no category 7 at the top of the file. Use one of: 1, 2.',
    ],
    ['a condition in angle brackets', `${HEAD}kind\t<of>131/125\t135/126`, `5:6: “<of>131/125” ${RULE}`],
    ['a condition in brackets', `${HEAD}like\t(02 134)125/464 126 253`, `5:6: “(02” ${RULE}`],
    ['a word with brackets', `${HEAD}деректер (база)\t2`, `5:1: “деректер (база)” ${RULE}`],
    ['a face', `${HEAD}:)\t1`, '5:1: “:)” has no letter or digit. Write a word or delete the entry.'],
    [
      'an asterisk within a word',
      `${HEAD}ком*тер\t1`,
      '5:1: “ком*тер”: an asterisk may stand only at the end. Delete the other one.',
    ],
    ['an asterisk alone', `${HEAD}*\t1`, '5:1: “” has no letter or digit. Write a word or delete the entry.'],
    [
      'a beginning of one letter',
      `${HEAD}к*\t1`,
      '5:1: “к” is too short a beginning. Write at least 2 letters of the word.',
    ],
  ])('%s', (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([`old.dic:${problem}`]);
  });
});

test('any text is read or refused, never an exception', () => {
  const piece = fc.constantFrom(
    '%',
    '\n',
    '\t',
    ' ',
    '1',
    '2',
    'кесте',
    'цифров*',
    '<of>',
    '(',
    ')',
    '*',
    '\r',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(termsOf(`%\n1\tdata\n%\n${pieces.join('')}`).length).toBeGreaterThan(0);
    }),
  );
});
