import type { WordRule } from '../text/compileWord.js';
import { bucketOf } from '../text/compileWord.js';
import { russianKeys } from '../text/russianKeys.js';

const SHORTEST = 2;
const LONGEST = 10;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * The first two to ten letters of a word that all its forms share, merged as `bucketOf` merges them.
 * A word form is tested only against the rules whose prefix it has, so that thousands of keywords cost little.
 */
export function stablePrefix(word: string, language: WordRule['language']): string {
  const folded = word.toLowerCase().replaceAll('ё', 'е').replaceAll('-', '');
  const length = Math.max(SHORTEST, Math.min(LONGEST, stableLength(folded, language)));
  return merge(folded).slice(0, length);
}

/** The prefixes under which a rule is filed: those of its word and its derivations, but none that another of them begins. */
export function stablePrefixes({ word, derivations, language }: WordRule): readonly string[] {
  const prefixes = [...new Set([word, ...derivations].map((spelling) => stablePrefix(spelling, language)))];
  return prefixes.filter((one) => !prefixes.some((other) => other !== one && one.startsWith(other)));
}

/** All prefixes under which a rule can be filed that a piece of a token meets. */
export function prefixesOf(piece: string): readonly string[] {
  const merged = merge(piece.replaceAll('-', ''));
  const prefixes = [merged.slice(0, SHORTEST)];
  for (let length = SHORTEST + 1; length <= Math.min(LONGEST, merged.length); length += 1) {
    prefixes.push(merged.slice(0, length));
  }
  return prefixes;
}

function merge(folded: string): string {
  let merged = '';
  for (let at = 0; at < LONGEST && at < folded.length; at += 2) merged += bucketOf(folded.slice(at, at + 2));
  return merged.slice(0, LONGEST);
}

/** Stems change in their last letters only: «орын» loses its ы, «день» its е, a verbal noun its ending. */
function stableLength(folded: string, language: WordRule['language']): number {
  if (!CYRILLIC.test(folded)) return folded.length;
  if (language === 'kk') return folded.length - (/[ую]$/u.test(folded) ? 3 : 2);
  return Math.min(folded.length, ...[...russianKeys(folded)].map((key) => key.length)) - 2;
}
