/** Two-sided 95 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/** Lower and upper end of an interval for a proportion, both within 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * 95 % score interval without continuity correction (Wilson 1927, J Am Stat Assoc 22:209–212; method 3 of
 * Newcombe 1998, Stat Med 17:857–872), or null when the base is 0.
 * @throws RangeError when the numbers are not whole, or the count lies outside 0 to base.
 */
export function wilsonInterval(count: number, base: number): Interval | null {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(base) || count < 0 || count > base) {
    throw new RangeError(`${count} of ${base} is not a proportion of whole numbers`);
  }
  if (base === 0) return null;
  const share = count / base;
  const squared = Z * Z;
  const centre = share + squared / (2 * base);
  const half = Z * Math.sqrt((share * (1 - share)) / base + squared / (4 * base * base));
  const scale = 1 + squared / base;
  // The ends are exact at 0 and n of n; rounding errors must not push the share out of its interval.
  const low = count === 0 ? 0 : Math.max(0, Math.min(share, (centre - half) / scale));
  const high = count === base ? 1 : Math.min(1, Math.max(share, (centre + half) / scale));
  return { low, high };
}
