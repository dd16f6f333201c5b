import type { Reading } from './readText.js';
import { gapBefore } from './readText.js';

const OPENING = /[«“”„"‘]$/u;
const CLOSING = /^[»”“"’]/u;

/** The last word of the quotation that opens ahead of a word, if it closes within its sentence and so many words. */
export function quotedUntil(reading: Reading, first: number, longest: number): number | undefined {
  if (!OPENING.test(gapBefore(reading, first))) return undefined;
  for (let at = first; at < first + longest && at < reading.tokens.length; at += 1) {
    if (at > first && reading.tokens[at]?.boundary === 'sentence') return undefined;
    if (CLOSING.test(gapBefore(reading, at + 1))) return at;
  }
  return undefined;
}
