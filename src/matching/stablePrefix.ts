import type { WordRule } from '../text/compileWord.js';
import { bucketOf } from '../text/compileWord.js';
import { typedInRussian } from '../text/kazakhChain.js';
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

/**
 * The first letters of a word that all its forms share as typed with Russian letters. Where forms are written in Cyrillic
 * letters only, this tells more than the merged prefix.
 */
export function stableStart(word: string, language: WordRule['language']): string {
  const folded = word.toLowerCase().replaceAll('ё', 'е').replaceAll('-', '');
  if (!/^[\u0400-\u052F]+$/u.test(folded)) return '';
  return typedInRussian(folded.slice(0, Math.max(0, stableLength(folded, language))));
}

/** Finds what is filed under any stable prefix of a word. */
export interface PrefixTree<Filed> {
  /** Files a value under a prefix that `stablePrefix` gave. */
  add(prefix: string, value: Filed): void;
  /** Adds to `found` all that is filed under a prefix of a piece of a token, without hyphens. */
  collect(piece: string, found: Filed[]): void;
}

interface Node<Filed> {
  readonly filed: Filed[];
  readonly next: Map<number, Node<Filed>>;
}

/** A tree of letters: most words leave it after two to four of them. */
export function createPrefixTree<Filed>(): PrefixTree<Filed> {
  const create = (): Node<Filed> => ({ filed: [], next: new Map() });
  const root = create();
  return {
    add: (prefix, value) => {
      let node = root;
      for (let at = 0; at < prefix.length; at += 1) {
        const letter = prefix.charCodeAt(at);
        const next = node.next.get(letter) ?? create();
        node.next.set(letter, next);
        node = next;
      }
      node.filed.push(value);
    },
    collect: (piece, found) => {
      let node: Node<Filed> | undefined = root;
      for (let at = 0; at < piece.length && at < LONGEST; at += 1) {
        node = node.next.get(mergedLetter(piece.charCodeAt(at)));
        if (node === undefined) return;
        // A prefix of one letter is a whole word.
        if (at + 1 >= SHORTEST || piece.length === 1) for (const value of node.filed) found.push(value);
      }
    },
  };
}

/** Letters as they are merged in prefixes, by their code; 0 is not known yet. */
const merged = new Uint16Array(0x10000);

function mergedLetter(code: number): number {
  return (merged[code] ||= bucketOf(String.fromCharCode(code)).charCodeAt(0));
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
