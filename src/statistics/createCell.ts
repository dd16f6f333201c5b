import type { Cell } from '../model/Table.js';
import { wilsonInterval } from './wilsonInterval.js';

/**
 * The share of `count` in `base` with its interval; share and interval are null when the base is 0.
 * @throws RangeError when the count lies outside 0 to base.
 */
export function createCell(count: number, base: number): Cell {
  const interval = wilsonInterval(count, base);
  return {
    count,
    base,
    share: base === 0 ? null : count / base,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}
