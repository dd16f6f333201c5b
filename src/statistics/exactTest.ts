import { type Contingency, marginsOf } from './contingency.js';
import { logFactorial } from './logFactorial.js';

/** Tables as likely as the observed one but for rounding count as well, as in R's fisher.test. */
const TOLERANCE = 1e-7;
const MOST_TABLES = 200_000;

/**
 * Fisher's exact test of a table with two columns: the probability of all tables with the same sums that are no likelier
 * than this one (Fisher 1935; Freeman & Halton 1951, Biometrika 38:141–149). Undefined where there are more tables
 * than can be gone through.
 */
export function exactTest(table: Contingency): number | undefined {
  const { rows, columns, total } = marginsOf(table);
  const [first = 0] = columns;
  if (columns.length !== 2 || countTables(rows) > MOST_TABLES) return undefined;
  const constant = logChoose(total, first);
  const observed = table.reduce((sum, [count = 0], row) => sum + logChoose(rows[row] ?? 0, count), -constant);
  const limit = observed + TOLERANCE;
  let p = 0;
  const visit = (row: number, left: number, logProbability: number): void => {
    const size = rows[row] ?? 0;
    if (row === rows.length - 1) {
      const last = left > size ? -Infinity : logProbability + logChoose(size, left);
      if (last <= limit) p += Math.exp(last);
      return;
    }
    for (let count = 0; count <= Math.min(size, left); count += 1)
      visit(row + 1, left - count, logProbability + logChoose(size, count));
  };
  visit(0, first, -constant);
  return Math.min(1, p);
}

/** At least as many as there are tables with these sums of rows; the last row follows from the others. */
function countTables(rows: readonly number[]): number {
  return rows.slice(0, -1).reduce((product, size) => product * (size + 1), 1);
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
