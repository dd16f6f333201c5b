import type { Draw, Halves } from './HypergeometricDraw.js';
import { logFactorialByStirling as log } from './logFactorialByStirling.js';

/** Below, the ratio of two probabilities is a short product. */
const FEW = 100;
const SMALL_COUNT = 50;

/** What covers the distribution: a rectangle around the mode, and an exponential tail on each side. */
interface Cover {
  readonly left: number;
  readonly right: number;
  readonly leftRate: number;
  readonly rightRate: number;
  /** Where the rectangle, the left tail and the right tail end, when their areas are laid side by side. */
  readonly rectangle: number;
  readonly leftTail: number;
  readonly rightTail: number;
}

/** Draws a point under a simple cover of the distribution until one lies under the distribution too (algorithm H2PE). */
export function drawByRejection(halves: Halves): Draw {
  const cover = coverOf(halves);
  return (uniform) => {
    for (;;) {
      const place = uniform() * cover.rightTail;
      const { count, height } = pointAt(place, uniform(), cover);
      if (count >= halves.least && count <= halves.most && isUnder(height, count, halves)) return count;
    }
  };
}

function coverOf(halves: Halves): Cover {
  const { fewer, more, picked, mode } = halves;
  const total = fewer + more;
  const variance = ((total - picked) * picked * fewer * more) / (total - 1) / total / total;
  const reach = Math.trunc(1.5 * Math.sqrt(variance)) + 0.5;
  const [left, right] = [mode - reach + 0.5, mode + reach + 0.5];
  const peak = logCount(mode, halves);
  const leftHeight = Math.exp(peak - logCount(left, halves));
  const rightHeight = Math.exp(peak - logCount(right - 1, halves));
  const leftRate = -Math.log((left * (more - picked + left)) / (fewer - left + 1) / (picked - left + 1));
  const rightRate = -Math.log(((fewer - right + 1) * (picked - right + 1)) / right / (more - picked + right));
  const leftTail = 2 * reach + leftHeight / leftRate;
  return {
    left,
    right,
    leftRate,
    rightRate,
    rectangle: 2 * reach,
    leftTail,
    rightTail: leftTail + rightHeight / rightRate,
  };
}

function pointAt(
  place: number,
  height: number,
  cover: Cover,
): { readonly count: number; readonly height: number } {
  const { left, right, leftRate, rightRate, rectangle, leftTail } = cover;
  if (place < rectangle) return { count: Math.trunc(left + place), height };
  if (place <= leftTail)
    return {
      count: Math.trunc(left + Math.log(height) / leftRate),
      height: height * (place - rectangle) * leftRate,
    };
  return {
    count: Math.trunc(right - Math.log(height) / rightRate),
    height: height * (place - leftTail) * rightRate,
  };
}

/** Whether a height is at most the probability of a count, taken that of the mode as 1. */
function isUnder(height: number, count: number, halves: Halves): boolean {
  const { mode } = halves;
  return mode < FEW || count <= SMALL_COUNT
    ? height <= ratioToMode(count, halves)
    : Math.log(height) <= logCount(mode, halves) - logCount(count, halves);
}

function ratioToMode(count: number, { fewer, more, picked, mode }: Halves): number {
  let ratio = 1;
  for (let each = mode + 1; each <= count; each += 1)
    ratio = (ratio * (fewer - each + 1) * (picked - each + 1)) / (more - picked + each) / each;
  for (let each = count + 1; each <= mode; each += 1)
    ratio = (ratio * each * (more - picked + each)) / (fewer - each + 1) / (picked - each + 1);
  return ratio;
}

/** Minus the logarithm of a count's probability, but for what all counts share. */
function logCount(count: number, { fewer, more, picked }: Halves): number {
  return log(count) + log(fewer - count) + log(picked - count) + log(more - picked + count);
}
