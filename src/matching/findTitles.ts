import { quotedUntil } from './quotedUntil.js';
import type { Reading, Span } from './readText.js';
import { lengthOf } from './readText.js';

/** The title of an act can run on for lines; what is longer, in words, only lacks its closing mark. */
const LONGEST = 60;

/** In a quotation of more words a cue may stand by chance. */
const SHORT = 8;

/** The quotations of a text in its order: names, and titles of acts of any length. */
export function findTitles(reading: Reading): readonly Span[] {
  const titles: Span[] = [];
  for (let first = 0; first < reading.words.length; first += 1) {
    const last = quotedUntil(reading, first, LONGEST);
    if (last !== undefined) titles.push({ first, last });
  }
  return titles;
}

/**
 * True where a cue makes a title of a quotation: it stands beside it with no separator between, or within it, in a long
 * one as its first word («Об утверждении …») or its last («… бекіту туралы»).
 */
export function entitles({ words }: Reading, cue: Span, title: Span): boolean {
  if (title.first > cue.last) return words.boundary(title.first) === 'none';
  if (title.last < cue.first) return words.boundary(cue.first) === 'none';
  return lengthOf(title) <= SHORT || cue.first === title.first || cue.last === title.last;
}
