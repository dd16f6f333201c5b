import { phrasesOf } from '../matching/codedPhrases.js';
import type { Codebook } from '../model/Codebook.js';
import type { CompiledCodebook } from '../matching/compileCodebook.js';
import { compileCodebook } from '../matching/compileCodebook.js';
import type { Reading } from '../matching/readText.js';
import { readText } from '../matching/readText.js';
import type { Entry } from './listEntries.js';
import { listEntries } from './listEntries.js';

/** An entry with its own text as the coder reads it. */
export interface ReadEntry extends Entry {
  readonly reading: Reading;
}

/** The entries of a codebook, each read as if it were a posting. */
export interface ReadCodebook {
  readonly compiled: CompiledCodebook;
  readonly entries: readonly ReadEntry[];
}

/** Compiles a codebook and reads each of its entries with it. */
export function readEntries(codebook: Codebook): ReadCodebook {
  const compiled = compileCodebook(codebook, [...phrasesOf(codebook)]);
  const entries = listEntries(codebook).map((entry) => ({
    ...entry,
    reading: readText(compiled.index, entry.phrase.text),
  }));
  return { compiled, entries };
}
