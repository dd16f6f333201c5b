import type { Occurrence } from './createPhraseIndex.js';
import type { PhraseMap } from './PhraseMap.js';

const NONE: readonly Occurrence[] = [];

/** The occurrences of some phrases, in the order of the text. */
export function pickOccurrences(
  occurrences: readonly Occurrence[],
  phrases: PhraseMap<unknown>,
): readonly Occurrence[] {
  let picked: Occurrence[] | undefined;
  for (const found of occurrences) if (phrases.has(found.phrase)) (picked ??= []).push(found);
  return picked ?? NONE;
}
