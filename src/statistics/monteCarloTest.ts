import { rhyperOne, RNGkind, setSeed } from 'lib-r-math.js';
import { type Contingency, marginsOf, type Margins } from './contingency.js';
import { logFactorial } from './logFactorial.js';

/** Its own error at p = 0.05 is 0.002. */
export const REPLICATES = 10_000;
export const SEED = 20250408;

/** Those of R itself unless told otherwise. */
export const GENERATORS = {
  uniform: 'MERSENNE_TWISTER',
  normal: 'INVERSION',
  sampleKind: 'REJECTION',
} as const;

const TOLERANCE = 1e-7;

/**
 * The exact test of any table, estimated from random tables with the same sums: (1 + those no likelier than this one)
 * / (1 + all), so that it is never 0 (Patefield 1981, Appl Stat 30:91–97, for the tables; Davison & Hinkley 1997,
 * section 4.2, for the estimate). The same table gives the same figure each time.
 */
export function monteCarloTest(table: Contingency): number {
  const margins = marginsOf(table);
  RNGkind(GENERATORS);
  setSeed(SEED);
  const limit = logWeight(table) + TOLERANCE;
  let unlikely = 0;
  for (let replicate = 0; replicate < REPLICATES; replicate += 1)
    if (logWeight(randomTable(margins)) <= limit) unlikely += 1;
  return (1 + unlikely) / (1 + REPLICATES);
}

/** The logarithm of a table's probability, but for what all tables with these sums share. */
function logWeight(table: Contingency): number {
  let weight = 0;
  for (const row of table) for (const count of row) weight -= logFactorial(count);
  return weight;
}

/** Fills the table cell by cell: each count is hypergeometric, given those before it. */
function randomTable({ rows, columns, total }: Margins): Contingency {
  const left = [...columns];
  let remaining = total;
  return rows.map((size) => {
    let open = size;
    let pool = remaining;
    remaining -= size;
    return columns.map((_, column) => {
      const inColumn = left[column] ?? 0;
      const count = open === 0 || inColumn === 0 ? 0 : rhyperOne(inColumn, pool - inColumn, open);
      pool -= inColumn;
      open -= count;
      left[column] = inColumn - count;
      return count;
    });
  });
}
