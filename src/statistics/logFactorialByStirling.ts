const SMALL: readonly number[] = [
  0, 0, 0.6931471805599453, 1.791759469228055, 3.1780538303479458, 4.787491742782046, 6.579251212010101,
  8.525161361065415,
];
const HALF_LOG_2_PI = 0.9189385332046728;

/** The natural logarithm of n! as R's `rhyper` takes it: by Stirling's series, which is enough to draw by. */
export function logFactorialByStirling(n: number): number {
  return (
    SMALL[n] ??
    (n + 0.5) * Math.log(n) - n + HALF_LOG_2_PI + (0.0833333333333333 - 0.00277777777777778 / (n * n)) / n
  );
}
