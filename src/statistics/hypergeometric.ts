import { drawByInversion } from './drawByInversion.js';
import { drawByRejection } from './drawByRejection.js';
import type { Draw, Halves } from './HypergeometricDraw.js';

/** From a mode so far above the least count on, going through the counts would take longer than rejection. */
const FAR = 10;

/**
 * Draws how many of `drawn` balls are marked, where `marked` of all balls are and `others` are not: the same counts as R's
 * `rhyper` draws from the same random numbers (Kachitvichyanukul & Schmeiser 1985, J Stat Comput Simul 22:127–145). What does
 * not change from draw to draw is worked out once. There must be more than one count.
 */
export function hypergeometric(marked: number, others: number, drawn: number): Draw {
  const total = marked + others;
  const [fewer, more] = marked <= others ? [marked, others] : [others, marked];
  const kept = 2 * drawn >= total;
  const picked = kept ? total - drawn : drawn;
  const least = Math.max(0, picked - more);
  const most = Math.min(fewer, picked);
  const mode = Math.floor(((picked + 1) * (fewer + 1)) / (total + 2));
  const halves: Halves = { fewer, more, picked, least, most, mode };
  const draw = mode - least < FAR ? drawByInversion(halves) : drawByRejection(halves);
  if (marked > others)
    return kept ? (uniform) => drawn - others + draw(uniform) : (uniform) => drawn - draw(uniform);
  return kept ? (uniform) => marked - draw(uniform) : draw;
}
