import type { PlacedWord } from './NearMiss.js';

/** Looking at more places of one word would not change which ones stand closest. */
const MOST_PLACES = 30;

/** For words that each stand at several places, the choice of places that stand closest together; undefined when two need one place. */
export function placeWords(choices: readonly (readonly PlacedWord[])[]): readonly PlacedWord[] | undefined {
  const rarest = choices.toSorted((one, other) => one.length - other.length)[0] ?? [];
  let best: readonly PlacedWord[] | undefined;
  for (const anchor of rarest.slice(0, MOST_PLACES)) {
    const placed = choices.flatMap((places) => nearest(places, anchor.at));
    const isDistinct = new Set(placed.map(({ at }) => at)).size === choices.length;
    if (isDistinct && (best === undefined || extent(placed) < extent(best))) best = placed;
  }
  return best;
}

/** How many tokens there are from the first to the last of the words. */
export function extent(words: readonly PlacedWord[]): number {
  const places = words.map(({ at }) => at);
  return Math.max(...places) - Math.min(...places) + 1;
}

function nearest(places: readonly PlacedWord[], to: number): readonly PlacedWord[] {
  const [first, ...others] = places.slice(0, MOST_PLACES);
  if (first === undefined) return [];
  return [
    others.reduce((best, place) => (Math.abs(place.at - to) < Math.abs(best.at - to) ? place : best), first),
  ];
}
