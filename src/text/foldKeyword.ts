import { withCyrillicTwins } from './lookalikes.js';

const LATIN = /[a-z]/i;
/** Any letter of the Cyrillic blocks. */
export const CYRILLIC: RegExp = /[\u0400-\u052F]/;

/** A word of a keyword in lower case, without hyphens, ё as е; one that truly mixes scripts in Cyrillic as far as it goes. */
export function foldKeyword(word: string): { readonly folded: string; readonly mixed: boolean } {
  const folded = word.toLowerCase().replaceAll('ё', 'е').replaceAll('-', '');
  const mixed = LATIN.test(folded) && CYRILLIC.test(folded);
  return { folded: mixed ? withCyrillicTwins(folded) : folded, mixed };
}
