import { pchisq } from 'lib-r-math.js';
import { type Contingency, marginsOf } from './contingency.js';

/** Pearson's chi-square of a table with at least two rows and two columns, none of them empty. */
export interface ChiSquare {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
  /** Cramér 1946, Mathematical Methods of Statistics, chapter 21: the root of statistic / (n · (min(rows, columns) − 1)). */
  readonly cramersV: number;
  readonly smallestExpected: number;
  /** (observed − expected) / √(expected · (1 − row share) · (1 − column share)): Haberman 1973, Biometrics 29:205–220. */
  readonly adjustedResiduals: readonly (readonly number[])[];
}

/**
 * Tests the independence of rows and columns, without continuity correction (Pearson 1900, Phil Mag 50:157–175).
 * @throws RangeError when a row or a column is empty, or there are fewer than two of either.
 */
export function chiSquare(table: Contingency): ChiSquare {
  const { rows, columns, total } = marginsOf(table);
  if (rows.length < 2 || columns.length < 2 || [...rows, ...columns].includes(0))
    throw new RangeError(
      'independence is tested in tables of at least two rows and columns, none of them empty',
    );
  let statistic = 0;
  let smallestExpected = Infinity;
  const adjustedResiduals = table.map((row, r) =>
    row.map((observed, c) => {
      const [inRow, inColumn] = [rows[r] ?? 0, columns[c] ?? 0];
      const expected = (inRow * inColumn) / total;
      const difference = observed - expected;
      statistic += (difference * difference) / expected;
      smallestExpected = Math.min(smallestExpected, expected);
      return difference / Math.sqrt(expected * (1 - inRow / total) * (1 - inColumn / total));
    }),
  );
  const degrees = (rows.length - 1) * (columns.length - 1);
  return {
    statistic,
    degrees,
    p: pchisq(statistic, degrees, undefined, false),
    cramersV: Math.sqrt(statistic / (total * (Math.min(rows.length, columns.length) - 1))),
    smallestExpected,
    adjustedResiduals,
  };
}
