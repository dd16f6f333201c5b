import type { FilePlace, Phrase } from '../model/Codebook.js';

/** A phrase with its line, and with its file where that is another than the reader has before the eyes. */
export function nameOf(phrase: Phrase, seenFrom: { readonly at?: FilePlace }): string {
  const { text, at } = phrase;
  if (at === undefined) return `“${text}”`;
  return `“${text}” (${at.file === seenFrom.at?.file ? 'line ' : `${at.file}:`}${at.line})`;
}
