import { expect, test } from 'vitest';
import { joinWordList } from '../../src/lexicon/joinWordList.js';
import { parseCsvList } from '../../src/lexicon/parseCsvList.js';
import type { JoinedList } from '../../src/lexicon/joinWordList.js';
import type { Lexicon } from '../../src/model/Codebook.js';
import { phrase } from '../matching/buildCodebook.js';

const labels = (name: string): { en: string; ru: string; kk: string } => ({
  en: name,
  ru: `${name} по-русски`,
  kk: `${name} қазақша`,
});

const SHIPPED: Lexicon = {
  columns: [
    { id: 'platforms', labels: labels('Platforms') },
    { id: 'other', labels: labels('Other') },
  ],
  categories: [
    { id: 'egov', labels: labels('E-government'), digcomp: [2], column: 'platforms', yieldsTo: ['media'] },
    { id: 'media', labels: labels('Media'), digcomp: [3], column: 'other' },
  ],
  terms: [],
  exclusions: [phrase('ru', 'портал в мир'), phrase('ru', 'сеть школ')],
};

function join(rows: string): JoinedList {
  const list = parseCsvList('my.csv', `category,language,term\n${rows}`);
  if (list.kind === 'problems') throw new Error(list.problems[0]?.message);
  return joinWordList(list.value, SHIPPED);
}

test.each(['egov', 'EGOV', 'E-government', 'e-government по-русски', 'E-government қазақша'])(
  '“%s” is the shipped category, with its labels, areas and column',
  (name) => {
    const { lexicon, notices } = join(`${name},ru,портал`);
    expect(lexicon.categories).toEqual([SHIPPED.categories[0]]);
    expect(lexicon.terms).toMatchObject([{ category: 'egov', text: 'портал' }]);
    expect(notices).toEqual([]);
  },
);

test('another name becomes a category of its own, and is told', () => {
  const { lexicon, notices } = join('media,ru,сайт\nBig Data,ru,данные\nbig data,kk,деректер');
  expect(lexicon.categories.slice(1)).toEqual([
    {
      id: 'Big Data',
      labels: { en: 'Big Data', ru: 'Big Data', kk: 'Big Data' },
      digcomp: [],
      column: 'other',
    },
  ]);
  expect(lexicon.terms.map(({ category }) => category)).toEqual(['media', 'Big Data', 'Big Data']);
  expect(notices).toEqual([
    {
      file: 'my.csv',
      line: 3,
      column: 13,
      message:
        'Not among the shipped categories, so taken as your own, in the column “other”: “Big Data”. The shipped ones are egov, media.',
    },
  ]);
});

test('the shipped exclusions stay, but for those that the list holds as keywords', () => {
  const { lexicon } = join('media,ru,Сеть школ');
  expect(lexicon.exclusions.map(({ text }) => text)).toEqual(['портал в мир']);
});

test('categories without keywords are left out, for they would count nothing', () => {
  expect(join('media,kk,сайт').lexicon.categories.map(({ id }) => id)).toEqual(['media']);
});
