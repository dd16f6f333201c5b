import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodedPosting } from '../../src/model/CodedPosting.js';
import type { Table } from '../../src/model/Table.js';
import type { ColumnSet } from '../../src/statistics/columnSets.js';
import { createTally } from '../../src/statistics/createTally.js';
import { codebook, codedPosting, digitalPosting } from './codedPosting.js';

interface Settings {
  readonly columns?: ColumnSet;
  readonly mostRows?: number;
}

function tableBy(by: string, postings: readonly CodedPosting[], settings: Settings = {}): Table {
  const tally = createTally({ codebook, by: [by], provenance: [], ...settings });
  for (const posting of postings) tally.add(posting, true);
  const table = tally.report().tables.find(({ id }) => id === by);
  if (table === undefined) throw new Error(`no table ${by}`);
  return table;
}

const postings = [
  codedPosting({ area: 'legal', tierGroup: 'central' }),
  digitalPosting(['other'], { area: 'legal', tierGroup: 'regional' }),
  codedPosting({ area: 'finance', tierGroup: 'unknown' }),
  codedPosting({ area: 'legal', tierGroup: 'central' }),
];

describe('a table of two variables', () => {
  test('has a row for each pair of values that a posting has, those of the first together', () => {
    const { rows, labels } = tableBy('area*tier-group', postings);
    expect(rows.map(({ id, base }) => [id, base])).toEqual([
      ['legal*central', 2],
      ['legal*regional', 1],
      ['finance*unknown', 1],
    ]);
    expect(labels.en).toBe('Functional area × Central or regional');
    expect(rows[0]?.labels.ru).toContain(' · ');
  });

  test('compares no pair of which a part is not stated', () => {
    expect(tableBy('area*tier-group', postings).tests?.excluded).toEqual(['finance*unknown']);
  });

  test.each(['area*area', 'area*tier*region', 'area*', 'colour'])('“%s” is refused by name', (by) => {
    expect(() => tableBy(by, [])).toThrow(RangeError);
  });
});

describe('a table by public body', () => {
  const bodies = (counts: Readonly<Record<string, number>>): CodedPosting[] =>
    Object.entries(counts).flatMap(([body, times]) =>
      Array.from({ length: times }, () => codedPosting({ body })),
    );

  test('puts the most frequent first, sums up the rest in one row, and says how many those are', () => {
    const table = tableBy('body', bodies({ Ә: 1, Б: 5, В: 3, Г: 1, Ғ: 2 }), { mostRows: 2 });
    expect(table.rows.map(({ id, base }) => [id, base])).toEqual([
      ['Б', 5],
      ['В', 3],
      ['rest', 4],
    ]);
    expect(table.rows.at(-1)?.labels.kk).toBe('Өзге мәндер: 3');
    expect(table.tests?.excluded).toEqual(['rest']);
  });

  test('takes a body without letters for one that is not stated', () => {
    expect(tableBy('body', [codedPosting({ body: ' \n' })]).rows.map(({ id }) => id)).toEqual(['unknown']);
  });
});

test('with the categories as columns, a posting counts once in each of its own, negated ones left out', () => {
  const coded = digitalPosting(['other'], {
    area: 'legal',
    categories: [
      { id: 'office', strength: 'required' },
      { id: 'egov', strength: 'negated' },
    ],
  });
  const { columns, rows } = tableBy('area', [coded, codedPosting({ area: 'legal' })], {
    columns: 'categories',
  });
  expect(columns.map(({ id }) => id)).toEqual(['office', 'egov', 'media', 'none']);
  expect(rows[0]?.cells.map(({ count }) => count)).toEqual([1, 0, 0, 1]);
});

test('the rows of every table add up to all postings', () => {
  const some = fc.record({
    area: fc.constantFrom('legal', 'finance', 'other', 'unknown', '__proto__'),
    tierGroup: fc.constantFrom('central' as const, 'regional' as const, 'unknown' as const),
    body: fc.option(fc.string(), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(some),
      fc.constantFrom('area', 'body', 'area*tier-group', 'body*area'),
      (list, by) => {
        const table = tableBy(
          by,
          list.map(({ body, ...rest }) => codedPosting({ ...rest, ...(body !== undefined && { body }) })),
        );
        const sum = (column?: number): number =>
          table.rows.reduce(
            (total, row) => total + (column === undefined ? row.base : (row.cells[column]?.count ?? 0)),
            0,
          );
        expect(sum()).toBe(list.length);
        for (const [column, cell] of table.total.cells.entries()) expect(sum(column)).toBe(cell.count);
      },
    ),
  );
});
