import type { IndependenceTest, TestMethod } from '../model/GroupTest.js';
import { type ChiSquare, chiSquare } from './chiSquare.js';
import { type Contingency, marginsOf, withoutEmpty } from './contingency.js';
import { exactTest } from './exactTest.js';
import { monteCarloTest, REPLICATES, SEED } from './monteCarloTest.js';

/** Cochran 1954, Biometrics 10:417–451: where fewer are expected, the chi-square distribution is no good approximation. */
const LEAST_EXPECTED = 5;

/** The test, with the residual of each cell; rows and columns that are empty have none. */
export interface TestedTable {
  readonly test: IndependenceTest;
  readonly residuals: readonly (readonly number[])[];
}

/** Pearson's chi-square, or an exact or simulated test where an expected count is below 5; undefined for fewer than two groups or values. */
export function testIndependence(given: Contingency): TestedTable | undefined {
  const table = withoutEmpty(given);
  if (table.length < 2 || (table[0] ?? []).length < 2) return undefined;
  const square = chiSquare(table);
  const { statistic, degrees, cramersV, smallestExpected } = square;
  const { total } = marginsOf(table);
  return {
    test: {
      ...{ ...probability(table, square), statistic, degrees, cramersV, smallestExpected },
      compared: total,
      groups: table.length,
    },
    residuals: square.adjustedResiduals,
  };
}

function probability(
  table: Contingency,
  square: ChiSquare,
): { readonly method: TestMethod; readonly p: number } {
  if (square.smallestExpected >= LEAST_EXPECTED) return { method: { kind: 'pearson' }, p: square.p };
  const exact = exactTest(table);
  if (exact !== undefined) return { method: { kind: 'exact' }, p: exact };
  return {
    method: { kind: 'monte-carlo', replicates: REPLICATES, seed: SEED },
    p: monteCarloTest(table),
  };
}
