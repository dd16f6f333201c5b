import { lgamma } from 'lib-r-math.js';

const known: number[] = [0, 0];
/** Counts beyond this are rare, and not worth a table. */
const MOST_KNOWN = 100_000;

/** The natural logarithm of n!, for whole numbers from 0 on. */
export function logFactorial(n: number): number {
  if (n > MOST_KNOWN) return lgamma(n + 1);
  for (let next = known.length; next <= n; next += 1) known.push((known[next - 1] ?? 0) + Math.log(next));
  return known[n] ?? 0;
}
