import type { Draw, Halves } from './HypergeometricDraw.js';
import { logFactorialByStirling } from './logFactorialByStirling.js';

/** Probabilities are scaled up, so that the least of them is not lost. */
const SCALE = 1e25;
const LOG_SCALE = 57.564627324851145;

/** Goes through the counts from the least on until their probabilities exceed a random number. */
export function drawByInversion(halves: Halves): Draw {
  const { least, most } = halves;
  const weights = [weightOfLeast(halves)];
  return (uniform) => {
    for (;;) {
      let left = uniform() * SCALE;
      for (let count = least; count <= most; count += 1) {
        const weight = (weights[count - least] ??= nextWeight(weights.at(-1) ?? 0, count, halves));
        if (left <= weight) return count;
        left -= weight;
      }
    }
  };
}

function weightOfLeast({ fewer, more, picked }: Halves): number {
  const log = logFactorialByStirling;
  const all = log(fewer + more);
  const logWeight =
    picked < more
      ? log(more) + log(fewer + more - picked) - log(more - picked) - all
      : log(fewer) + log(picked) - log(picked - more) - all;
  return Math.exp(logWeight + LOG_SCALE);
}

/** The weight of a count follows from that of the count before it. */
function nextWeight(before: number, count: number, { fewer, more, picked }: Halves): number {
  const ways = before * ((fewer - count + 1) * (picked - count + 1));
  return ways / count / (more - picked + count);
}
