import type { Phrase } from '../model/Codebook.js';
import type { Occurrence, PhraseIndex } from './createPhraseIndex.js';
import { pickOccurrences } from './pickOccurrences.js';
import type { PlacedSpans } from './placeSpans.js';
import { placeSpans } from './placeSpans.js';
import type { Reading } from './readText.js';

/** Tells where the phrases of a list stand in a text; each list is looked for once. */
export class PhrasePlaces {
  readonly #index: PhraseIndex;
  readonly #occurrences: readonly Occurrence[];
  #known: Map<readonly Phrase[], PlacedSpans<Occurrence>> | undefined;

  constructor(index: PhraseIndex, { occurrences }: Reading) {
    this.#index = index;
    this.#occurrences = occurrences;
  }

  of(phrases: readonly Phrase[]): PlacedSpans<Occurrence> {
    this.#known ??= new Map();
    const known = this.#known.get(phrases);
    if (known !== undefined) return known;
    const places = placeSpans(pickOccurrences(this.#occurrences, this.#index.idsOf(phrases)));
    this.#known.set(phrases, places);
    return places;
  }
}
