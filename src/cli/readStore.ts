import { readPostings as readStored } from '../store/readPostings.js';
import type { Reading } from './files/Reading.js';

/** Streams the postings of a store, open and closed ones. */
export async function* readStore(folder: string): AsyncGenerator<Reading> {
  for await (const posting of readStored(folder)) yield { kind: 'posting', posting };
}
