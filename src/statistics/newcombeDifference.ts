import type { Cell } from '../model/Table.js';

/** The difference of two shares, first minus second, with its 95 % interval. */
export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The difference of two independent proportions with the interval that joins their Wilson intervals, without continuity
 * correction (method 10 of Newcombe 1998, Stat Med 17:873–890); undefined when a base is 0.
 */
export function newcombeDifference(first: Cell, second: Cell): Difference | undefined {
  const [a, b] = [endsOf(first), endsOf(second)];
  if (a === undefined || b === undefined) return undefined;
  const value = a.share - b.share;
  return {
    value,
    low: value - Math.hypot(a.share - a.low, b.high - b.share),
    high: value + Math.hypot(a.high - a.share, b.share - b.low),
  };
}

function endsOf({ share, low, high }: Cell): { share: number; low: number; high: number } | undefined {
  return share === null || low === null || high === null ? undefined : { share, low, high };
}
