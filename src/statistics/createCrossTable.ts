import type { Labels } from '../model/Codebook.js';
import { UNKNOWN } from '../model/CodedPosting.js';
import type { TableColumn } from '../model/Table.js';
import type { Counts } from './Counts.js';
import { createGroups } from './createGroups.js';
import { type GroupTableOptions, type GrowingTable, toRow } from './createGroupTable.js';
import { orderValues } from './orderValues.js';
import { ALL_POSTINGS, CROSS_NOTES } from './tableWords.js';
import { testGroups } from './testGroups.js';
import type { Variable } from './variables.js';

/** What joins the ids of two values, or of two variables as in `--by area*tier`. */
export const CROSS = '*';

/** Shares of the columns by each pair of values of two variables that a posting has, the values of the first together. */
export function createCrossTable(
  [first, second]: readonly [Variable, Variable],
  { codebook, columns }: GroupTableOptions,
): GrowingTable {
  const pairs = createGroups(columns);
  const outerCounts = new Map<string, number>();
  const innerCounts = new Map<string, number>();
  const sides = new Map([
    ['outer', outerCounts],
    ['inner', innerCounts],
  ]);
  return {
    // The values stand beside the pairs, as a value may hold what joins the two.
    counts: () => [
      ...[...sides].flatMap(countsOf),
      ...pairs.counts().map(([name, count]) => [['pair', ...name], count] as const),
    ],
    absorb(counts) {
      for (const [[kind = '', ...name], count] of counts) {
        const side = sides.get(kind);
        if (side === undefined) pairs.absorb([[name, count]]);
        else increase(side, name[0] ?? '', count);
      }
    },
    add(coded) {
      const [outer, inner] = [first.valueOf(coded), second.valueOf(coded)];
      increase(outerCounts, outer, 1);
      increase(innerCounts, inner, 1);
      pairs.add(pairId(outer, inner), coded);
    },
    rowOf: (coded) => pairId(first.valueOf(coded), second.valueOf(coded)),
    table() {
      const seen = pairs.frequencies();
      const inner = orderValues(second, codebook, innerCounts);
      const values = orderValues(first, codebook, outerCounts).flatMap((outer) =>
        inner.map((value) => pairOf(outer, value)).filter(({ id }) => seen.has(id)),
      );
      return testGroups(
        {
          id: `${first.id}${CROSS}${second.id}`,
          labels: joinLabels(first.labels, second.labels, ' × '),
          columns: columns.list,
          rows: values.map((value) => toRow(value, pairs.of([value.id]), columns)),
          total: toRow({ id: 'total', labels: ALL_POSTINGS }, pairs.total(), columns),
          notes: CROSS_NOTES,
        },
        { isExcluded: (row) => row.split(CROSS).includes(UNKNOWN) },
      );
    },
  };
}

function increase(counts: Map<string, number>, value: string, by: number): void {
  counts.set(value, (counts.get(value) ?? 0) + by);
}

const pairId = (outer: string, inner: string): string => `${outer}${CROSS}${inner}`;

function pairOf(outer: TableColumn, inner: TableColumn): TableColumn {
  return { id: pairId(outer.id, inner.id), labels: joinLabels(outer.labels, inner.labels, ' · ') };
}

function joinLabels(a: Labels, b: Labels, by: string): Labels {
  return { en: `${a.en}${by}${b.en}`, ru: `${a.ru}${by}${b.ru}`, kk: `${a.kk}${by}${b.kk}` };
}

function countsOf([side, values]: readonly [string, ReadonlyMap<string, number>]): Counts {
  return [...values].map(([value, count]) => [[side, value], count]);
}
