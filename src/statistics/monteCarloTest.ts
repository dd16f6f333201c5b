import { type Contingency, marginsOf } from './contingency.js';
import { createUniform } from './createUniform.js';
import { logFactorial } from './logFactorial.js';
import { drawTables } from './drawTables.js';

/** Its own error at p = 0.05 is 0.002. */
export const REPLICATES = 10_000;
export const SEED = 20250408;

const TOLERANCE = 1e-7;

/**
 * The exact test of any table, estimated from random tables with the same sums: (1 + those no likelier than this one)
 * / (1 + all), so that it is never 0 (Patefield 1981, Appl Stat 30:91–97, for the tables; Davison & Hinkley 1997,
 * section 4.2, for the estimate). The same table gives the same figure each time.
 */
export function monteCarloTest(table: Contingency): number {
  const draw = drawTables(marginsOf(table), createUniform(SEED));
  const limit = logWeight(table.flat()) + TOLERANCE;
  let unlikely = 0;
  for (let replicate = 0; replicate < REPLICATES; replicate += 1)
    if (logWeight(draw()) <= limit) unlikely += 1;
  return (1 + unlikely) / (1 + REPLICATES);
}

/** The logarithm of the probability of a table with these counts, but for what all tables with its sums share. */
function logWeight(counts: ArrayLike<number>): number {
  let weight = 0;
  for (let at = 0; at < counts.length; at += 1) weight -= logFactorial(counts[at] ?? 0);
  return weight;
}
