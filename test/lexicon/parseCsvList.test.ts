import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { parseCsvList } from '../../src/lexicon/parseCsvList.js';

type Found = readonly (readonly [string, string, string])[];

function termsOf(text: string): Found {
  const parsed = parseCsvList('my.csv', text);
  if (parsed.kind === 'problems') throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.value.terms.map(({ category, language, text: term }) => [category, language, term]);
}

function noticesOf(text: string): readonly string[] {
  const parsed = parseCsvList('my.csv', text);
  return parsed.kind === 'ok'
    ? parsed.value.notices.map(({ line, column, message }) => `${line}:${column}: ${message}`)
    : [];
}

function problemsOf(text: string): readonly string[] {
  const parsed = parseCsvList('my.csv', text);
  return parsed.kind === 'problems'
    ? parsed.problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
    : [];
}

const TWO: Found = [
  ['office', 'ru', 'электронные таблицы'],
  ['office', 'kk', 'электрондық кесте'],
];

describe('a table is read however a spreadsheet has saved it', () => {
  test.each([
    ['commas', 'category,language,term\noffice,ru,электронные таблицы\noffice,kk,электрондық кесте\n'],
    ['semicolons', 'category;language;term\noffice;ru;электронные таблицы\noffice;kk;электрондық кесте'],
    ['tabs', 'category\tlanguage\tterm\noffice\tru\tэлектронные таблицы\noffice\tkk\tэлектрондық кесте\n'],
    [
      'a byte order mark and Windows line ends',
      '\uFEFFcategory,language,term\r\noffice,ru,электронные таблицы\r\noffice,kk,электрондық кесте\r\n',
    ],
    [
      'quotes',
      '"category","language","term"\n"office","ru","электронные таблицы"\n"office", "kk" ,"электрондық кесте"\n',
    ],
    ['another order', 'term,category,language\nэлектронные таблицы,office,ru\nэлектрондық кесте,office,kk'],
    ['capitals', 'CATEGORY,Language,Term\noffice,RU,электронные таблицы\noffice,KAZ,электрондық кесте'],
    [
      'Russian names',
      'Категория;Язык;Ключевое слово\noffice;русский;электронные таблицы\noffice;казахский;электрондық кесте',
    ],
    [
      'Russian names in the plural',
      'Категория;Язык;Ключевые слова\noffice;русский;электронные таблицы\noffice;казахский;электрондық кесте',
    ],
    [
      'another Kazakh name',
      'Санаты;Тілі;Түйінді сөздер\noffice;орысша;электронные таблицы\noffice;қазақша;электрондық кесте',
    ],
    ['Kazakh names', 'Санат;Тіл;Сөз\noffice;орысша;электронные таблицы\noffice;қазақша;электрондық кесте'],
    [
      'a title, empty rows and empty cells',
      'Table 1. Keywords;;\n\ncategory;language;term\n;;\noffice;ru; электронные  таблицы\n\n;;\noffice;kk;электрондық кесте;;\n',
    ],
    [
      'the separator named in the first line',
      'sep=;\ncategory;language;term\noffice;ru;электронные таблицы\noffice;kk;электрондық кесте',
    ],
    ['merged cells', 'category,language,term\noffice,ru,электронные таблицы\n,kk,электрондық кесте\n'],
  ])('%s', (_name, text) => {
    expect(termsOf(text)).toEqual(TWO);
  });

  test.each([
    ['электрондық кесте', ['kk']],
    ['кесте', ['ru', 'kk']],
    ['Excel', ['en']],
  ])('without a column for the language, “%s” is looked for in %j', (term, languages) => {
    expect(termsOf(`category,term\noffice,${term}`).map(([, language]) => language)).toEqual(languages);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '“%s” is a category and a term',
    (word) => {
      expect(termsOf(`category,language,term\n${word},en,${word}`)).toEqual([[word, 'en', word]]);
    },
  );

  test('quotation marks within a term are kept, doubled or not', () => {
    const text = 'category,language,term\negov,ru,"ИС ""Әділет"""\negov,ru,портал "Егов"';
    expect(termsOf(text).map(([, , term]) => term)).toEqual(['ИС "Әділет"', 'портал "Егов"']);
  });
});

test('the example is read with its places', () => {
  const text = readFileSync(new URL('lists/example.csv', import.meta.url), 'utf8');
  expect(termsOf(text)).toEqual([
    ['Digital literacy', 'ru', 'компьютерная грамотность'],
    ['Digital literacy', 'kk', 'цифрлық сауаттылық'],
    ['office', 'en', 'Excel'],
    ['artificial intelligence', 'ru', 'жасанды интеллект'],
    ['artificial intelligence', 'kk', 'жасанды интеллект'],
    ['artificial intelligence', 'ru', 'искусственный интеллект'],
    ['artificial intelligence', 'kk', 'искусственный интеллект'],
  ]);
  const parsed = parseCsvList('my.csv', text);
  const terms = parsed.kind === 'ok' ? parsed.value.terms : [];
  expect(terms.map(({ at }) => `${at?.line}:${at?.column}`)).toEqual([
    '2:21',
    '3:5',
    '4:11',
    '5:26',
    '5:26',
    '6:26',
    '6:26',
  ]);
  expect(terms[2]?.note).toBe('also “эксель”');
});

test('further columns set the rules of a keyword', () => {
  const text =
    'category;language;term;inflection;case;gap;order;derivations;near;not-near;exclusions;note;source\n' +
    'data;kk;кесте;exact;sensitive;2;any;кестелік;Excel | деректер;мектеп;сабақ кестесі|жұмыс кестесі;n;s\n' +
    'data;ru;цифров*;;;;;;;;;;';
  expect(parseCsvList('my.csv', text)).toMatchObject({
    value: {
      terms: [
        {
          text: 'кесте',
          inflection: 'exact',
          caseSensitive: true,
          gap: 2,
          anyOrder: true,
          derivations: ['кестелік'],
          near: [{ text: 'Excel' }, { text: 'деректер' }],
          notNear: [{ text: 'мектеп' }],
          exclusions: [{ text: 'сабақ кестесі' }, { text: 'жұмыс кестесі' }],
          note: 'n',
          source: 's',
        },
        { text: 'цифров', inflection: 'prefix', caseSensitive: false, gap: 0, near: [] },
      ],
    },
  });
});

describe('what was understood in one of several ways is told once, at its first place', () => {
  test.each([
    [
      'a language told from letters',
      'category,language,term\noffice,ru,таблица\noffice,,кесте\noffice,,Excel',
      '3:9: 2 rows without a language, from here on: it was told from the letters. Kazakh ones mean Kazakh, other Cyrillic ones both Russian and Kazakh, Latin ones a name. Fill the column “language” in to be sure.',
    ],
    [
      'a category from the row above',
      'category,language,term\noffice,ru,таблица\n,kk,кесте',
      '3:1: one row without a category, from here on: the one of the row above holds.',
    ],
    [
      'a keyword that stands twice',
      'category,language,term\noffice,ru,учёт\noffice,ru,Учет',
      '3:11: one row with a keyword that its category has already, from here on: the first counts.',
    ],
    [
      'a column that is not used',
      'category,language,term,count\noffice,ru,учёт,7',
      '1:24: The column “count” is not used. The columns are: category, language, term, inflection, case, gap, order, derivations, near, not-near, exclusions, note, source.',
    ],
  ])('%s', (_name, text, notice) => {
    expect(noticesOf(text)).toEqual([notice]);
  });
});

describe('a mistake is named with its place and the way out', () => {
  test.each([
    ['nothing', '', 'my.csv:1:1: No row names the columns. Write “category,language,term” above the list.'],
    [
      'no header',
      'office,ru,Excel',
      'my.csv:1:1: No row names the columns. Write “category,language,term” above the list.',
    ],
    [
      'no column of terms',
      'category,language\noffice,ru',
      'my.csv:1:1: The table lacks the column “term”, “ключевое слово” in Russian. Add it, or give it one of these names.',
    ],
    [
      'a column for each language',
      'category;сөз;слово\noffice;кесте;таблица',
      'my.csv:1:1: Two columns are called “term”. Keep one; give each keyword a row of its own.',
    ],
    [
      'no rows',
      'category,language,term\n,,\n',
      'my.csv:1:1: The list has no keyword. Add rows below the names of the columns, one keyword each.',
    ],
    [
      'no category',
      'category,language,term\n,ru,таблица',
      'my.csv:2:1: The row has no category. Fill the cell in.',
    ],
    [
      'no term',
      'category,language,term\noffice,kk,',
      'my.csv:2:11: The row has no keyword. Write one, or delete the row.',
    ],
    [
      'an unknown language',
      'category,language,term\noffice,de,Tabelle',
      'my.csv:2:8: “de” is not a language here. Write kk, ru or en, or leave the cell empty.',
    ],
    [
      'several terms in a cell',
      'category;language;term\noffice;kk;кесте, мәтін',
      'my.csv:2:11: “кесте, мәтін” seems to hold several keywords. Give each a row of its own.',
    ],
    [
      'letters that the spreadsheet lost',
      'category;language;term\nсанат;kk;а?параттық ж?йе',
      'my.csv:2:10: “а?параттық ж?йе” has lost letters to “?”. Save the table anew, as “CSV UTF-8”.',
    ],
    [
      'a term of signs',
      'category;language;term\noffice;ru;—',
      'my.csv:2:11: “—” has no letter or digit. Write a word or delete the entry.',
    ],
    [
      'a value that is not allowed',
      'category;term;gap\noffice;таблица;9',
      'my.csv:2:16: “9” is not a value of “gap”. Use one of: 0, 1, 2, 3.',
    ],
    [
      'a quotation mark left open',
      'category,term\noffice,кесте\noffice,"таблица\noffice,Excel\n',
      'my.csv:3:1: A quotation mark opens here and never closes. Close it, or delete it.',
    ],
    [
      'a mistake below a cell of two lines',
      'category,note,term\noffice,"one\ntwo",таблица\n\noffice,,—\n',
      'my.csv:5:9: “—” has no letter or digit. Write a word or delete the entry.',
    ],
  ])('%s', (_name, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('several mistakes are named at once', () => {
    expect(problemsOf('category,language,term\noffice,xx,—\noffice,ru,\n')).toHaveLength(3);
  });
});

test('any text is read or refused, never an exception', () => {
  const piece = fc.constantFrom(
    'category',
    'term',
    'сөз',
    ',',
    ';',
    '\t',
    '"',
    '\n',
    '\r\n',
    'кесте',
    '*',
    '—',
    '\uFEFF',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const parsed = parseCsvList('my.csv', pieces.join(''));
      expect(parsed.kind === 'ok' ? parsed.value.terms.length : parsed.problems.length).toBeGreaterThan(0);
    }),
  );
});
