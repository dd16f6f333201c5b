import type { Reading } from './readText.js';

const OPENING = unitsOf('«“”„"‘');
const CLOSING = unitsOf('»”“"’');

function unitsOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}

/** The last word of the quotation that opens ahead of a word, if it closes within its sentence and so many words. */
export function quotedUntil(reading: Reading, first: number, longest: number): number | undefined {
  const { words, text } = reading;
  if (!OPENING.has(text.charCodeAt((words.starts[first] ?? 0) - 1))) return undefined;
  for (let at = first; at < first + longest && at < words.length; at += 1) {
    if (at > first && words.boundary(at) === 'sentence') return undefined;
    if (CLOSING.has(text.charCodeAt(words.ends[at] ?? text.length))) return at;
  }
  return undefined;
}
