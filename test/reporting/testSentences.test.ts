import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/model/Table.js';
import { LANGS } from '../../src/reporting/Lang.js';
import { testSentences } from '../../src/reporting/testSentences.js';
import { createCell } from '../../src/statistics/createCell.js';
import { testGroups } from '../../src/statistics/testGroups.js';

const labels = (text: string) => ({ en: text, ru: text, kk: text });

function tableOf(groups: Readonly<Record<string, readonly [number, number]>>): Table {
  const rows = Object.entries(groups).map(([id, [count, base]]) => ({
    id,
    labels: labels(id),
    base,
    cells: [createCell(count, base)],
  }));
  const total = rows[0] ?? { id: 'total', labels: labels('total'), base: 0, cells: [createCell(0, 0)] };
  const table = {
    id: 't',
    labels: labels('T'),
    columns: [{ id: 'c', labels: labels('Ұ') }],
    rows,
    total,
    notes: [],
  };
  return testGroups(table, { isExcluded: (row) => row === 'unknown' });
}

test('two groups are compared by a test, their residuals and the difference of their shares', () => {
  const sentences = testSentences(tableOf({ Орталық: [56, 70], Өңірлік: [48, 80], unknown: [1, 1] }), 'kk');
  expect(sentences).toEqual([
    'Ұ: χ²(1) = 7,02, p = 0,008 (Пирсонның хи-квадраты), V = 0,22; түзетілген p = 0,008. Ерекшеленеді: Орталық (+2,7), Өңірлік (−2,7).',
    'Ұ: Орталық − Өңірлік = +20,0 пайыздық тармақ (95 % аралық: +5,2 – +33,4).',
    'Топты атамайтындықтан салыстырылмады: unknown.',
  ]);
});

describe.each(LANGS)('in %s', (lang) => {
  test.each([
    ['one group only', { a: [1, 2] }],
    ['no postings', {}],
    ['groups without postings', { a: [0, 0], b: [0, 0] }],
    ['0 of n everywhere', { a: [0, 5], b: [0, 9] }],
    ['n of n everywhere', { a: [5, 5], b: [9, 9] }],
  ] as const)('%s is not tested, and the reason is told', (_, groups) => {
    const [sentence = ''] = testSentences(tableOf(groups), lang);
    expect(sentence).toMatch(/^Ұ: .+\.$/u);
    expect(sentence).not.toMatch(/NaN|χ²/u);
  });

  test('small counts are tested exactly, and large p are never given as 0', () => {
    const [small = ''] = testSentences(tableOf({ a: [3, 4], b: [1, 4] }), lang);
    expect(small).toMatch(/p = 0[.,]486/u);
    const [strong = ''] = testSentences(tableOf({ a: [900, 1000], b: [100, 1000] }), lang);
    expect(strong).toMatch(/p < 0[.,]001/u);
  });
});
