import type { CompiledCodebook } from '../matching/compileCodebook.js';
import type { Occurrence } from '../matching/createPhraseIndex.js';
import type { PlacedSpans } from '../matching/placeSpans.js';
import { placeSpans } from '../matching/placeSpans.js';
import type { Reading } from '../matching/readText.js';
import { readText } from '../matching/readText.js';

/** A text that is to be explained, and by which keywords. */
export interface Explained {
  readonly compiled: CompiledCodebook;
  readonly reading: Reading;
  /** The occurrences of the reading by their place. */
  readonly occurrences: PlacedSpans<Occurrence>;
}

/** Reads a text for explaining. */
export function readExplained(compiled: CompiledCodebook, text: string): Explained {
  const reading = readText(compiled.index, text);
  return { compiled, reading, occurrences: placeSpans(reading.occurrences) };
}
