import type { Phrase } from '../model/Codebook.js';
import type { Occurrence, PhraseIndex } from './createPhraseIndex.js';
import { pickOccurrences } from './pickOccurrences.js';
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
    const places = known.get(phrases) ?? placeSpans(pickOccurrences(occurrences, index.idsOf(phrases)));
    known.set(phrases, places);
    return places;
  };
}
