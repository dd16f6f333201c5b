import type { Codebook } from '../model/Codebook.js';
import type { Finding } from './Finding.js';
import { inFileOrder } from './Finding.js';
import { findMisfiled } from './findMisfiled.js';
import { findRepeated } from './findRepeated.js';
import { findSharedWords } from './findSharedWords.js';
import { findUnmatched } from './findUnmatched.js';
import { readEntries } from './readEntries.js';

/** Everything in keyword files that is in order as notation and still does not do what its author meant, in file order. */
export function inspectCodebook(codebook: Codebook): readonly Finding[] {
  const read = readEntries(codebook);
  return [
    ...findRepeated(read),
    ...findUnmatched(read),
    ...findSharedWords(read.entries),
    ...findMisfiled(read.entries),
  ].toSorted(inFileOrder);
}
