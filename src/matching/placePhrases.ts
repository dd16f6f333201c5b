import type { Phrase } from '../model/Codebook.js';
import type { Occurrence, PhraseIndex } from './createPhraseIndex.js';
import type { PlacedSpans } from './placeSpans.js';
import { placeSpans } from './placeSpans.js';
import type { Reading } from './readText.js';

/** Gives a function that tells where any phrase of a list stands in a text; each list is looked up once. */
export function placePhrases(
  index: PhraseIndex,
  { occurrences }: Reading,
): (phrases: readonly Phrase[]) => PlacedSpans<Occurrence> {
  const known = new Map<readonly Phrase[], PlacedSpans<Occurrence>>();
  return (phrases) => {
    const places = known.get(phrases) ?? placed(index.idsOf(phrases), occurrences);
    known.set(phrases, places);
    return places;
  };
}

function placed(numbers: ReadonlySet<number>, occurrences: readonly Occurrence[]): PlacedSpans<Occurrence> {
  return placeSpans(occurrences.filter(({ phrase }) => numbers.has(phrase)));
}
