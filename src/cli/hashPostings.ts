import { createHash } from 'node:crypto';
import { canonicalJson } from '../store/canonicalJson.js';
import type { Reading } from './files/Reading.js';

/** How many postings were read, and the SHA-256 of their contents in that order. */
export interface Corpus {
  readonly count: number;
  readonly hash: string;
}

/** Passes readings on; afterwards `corpus` tells which postings they were. */
export function hashPostings(readings: AsyncIterable<Reading>): {
  readonly readings: AsyncIterable<Reading>;
  readonly corpus: () => Corpus;
} {
  const hash = createHash('sha256');
  let count = 0;
  async function* passOn(): AsyncGenerator<Reading> {
    for await (const reading of readings) {
      if (reading.kind === 'posting') {
        count += 1;
        hash.update(canonicalJson(reading.posting)).update('\n');
      }
      yield reading;
    }
  }
  return { readings: passOn(), corpus: () => ({ count, hash: hash.copy().digest('hex') }) };
}
