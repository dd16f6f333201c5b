import { expect, test } from 'vitest';
import type { Draft } from '../../src/extraction/Extraction.js';
import { mergeDrafts } from '../../src/scraping/mergeDrafts.js';

function draft(key: string, language: 'kk' | 'ru' | 'both', title: string): Draft {
  return { key, language, title, sections: [{ kind: 'duties', text: title }] };
}

test.each([
  [
    'two languages of one posting become one',
    [[draft('a', 'kk', 'Маман')], [draft('b', 'ru', 'Специалист')]],
    [['both', 2]],
  ],
  [
    'two texts of one language stay the first',
    [[draft('a', 'ru', 'Эксперт')], [draft('a', 'ru', 'Эксперт ')]],
    [['ru', 1]],
  ],
  [
    'a posting in both languages needs no more',
    [[draft('a', 'both', 'Маман')], [draft('a', 'ru', 'Специалист')]],
    [['both', 1]],
  ],
  [
    'positions are matched by key, and a lone one stays',
    [
      [draft('1', 'kk', 'Маман'), draft('2', 'kk', 'Сарапшы')],
      [draft('2', 'ru', 'Эксперт'), draft('3', 'ru', 'Юрист')],
    ],
    [
      ['kk', 1],
      ['both', 2],
      ['ru', 1],
    ],
  ],
])('%s', (_name, versions, expected) => {
  expect(mergeDrafts(versions).map(({ language, sections }) => [language, sections.length])).toEqual(
    expected,
  );
});

test.each([
  ['D-O-4', 'D-О-4', 'both'],
  ['D-O-4', 'E-R-4', 'kk'],
])('versions of the categories %s and %s give a posting in %s', (kazakh, russian, language) => {
  const versions = [
    [{ ...draft('a', 'kk', 'Бас маман'), categoryCode: kazakh }],
    [{ ...draft('a', 'ru', 'Главный специалист'), categoryCode: russian }],
  ];
  expect(mergeDrafts(versions).map((each) => each.language)).toEqual([language]);
});
