import type { StrengthCue } from '../model/Codebook.js';
import type { PhraseMap } from './PhraseMap.js';
import { pickOccurrences } from './pickOccurrences.js';
import type { Reading, Span } from './readText.js';
import { resolveOverlaps } from './resolveOverlaps.js';

/** A cue at its place in a text. */
export interface PlacedCue extends Span {
  readonly cue: StrengthCue;
}

/** The cues of a text; where two overlap the longer one holds. */
export function placeCues(reading: Reading, cues: PhraseMap<StrengthCue>): readonly PlacedCue[] {
  const placed = pickOccurrences(reading.occurrences, cues).flatMap(({ phrase, first, last }) => {
    const cue = cues.get(phrase);
    return cue === undefined ? [] : [{ cue, first, last }];
  });
  return resolveOverlaps(
    placed,
    () => '',
    (one, other) => (one.cue.strength < other.cue.strength ? -1 : 1),
  );
}
