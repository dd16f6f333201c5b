import type { WordRule, WordVerdict } from '../text/compileWord.js';
import { compileWord } from '../text/compileWord.js';
import type { Token } from '../text/tokenise.js';
import { prefixesOf, stablePrefix } from './stablePrefix.js';

/** The word rules that a word form satisfies, as positions in the list of rules. */
export interface WordClass {
  readonly full: readonly number[];
  /** Satisfied only as Kazakh typed with Russian letters. */
  readonly lower: readonly number[];
}

/** The class of the words that no keyword contains. */
export const NO_CLASS: WordClass = { full: [], lower: [] };

interface LazyRule {
  readonly id: number;
  readonly rule: WordRule;
  test: ((token: Token) => WordVerdict) | undefined;
}

/** How many word forms one generation of the cache holds; two generations are kept. */
const GENERATION = 50_000;

/** Longer word forms, in UTF-16 units, are not remembered: they hardly return and would fill the memory. */
const LONGEST_REMEMBERED = 64;

/** Gives a function that classifies a word form once and remembers it in bounded memory. */
export function classifyWords(rules: readonly WordRule[]): (token: Token) => WordClass {
  const buckets = fillBuckets(rules);
  let young = new Map<string, WordClass>();
  let old = new Map<string, WordClass>();
  return (token) => {
    if (token.text.length > LONGEST_REMEMBERED) return classify(token, buckets);
    const known = young.get(token.text);
    if (known !== undefined) return known;
    const found = old.get(token.text) ?? classify(token, buckets);
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    young.set(detach(token.text), found);
    return found;
  };
}

function fillBuckets(rules: readonly WordRule[]): ReadonlyMap<string, readonly LazyRule[]> {
  const buckets = new Map<string, LazyRule[]>();
  for (const [id, rule] of rules.entries()) {
    const lazy: LazyRule = { id, rule, test: undefined };
    const spellings = [rule.word, ...rule.derivations];
    for (const name of new Set(spellings.map((word) => stablePrefix(word, rule.language)))) {
      const bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, [lazy]);
      else bucket.push(lazy);
    }
  }
  return buckets;
}

function classify(token: Token, buckets: ReadonlyMap<string, readonly LazyRule[]>): WordClass {
  const full: number[] = [];
  const lower: number[] = [];
  const pieces = token.parts.length === 1 ? token.parts : [token.folded, ...token.parts];
  const candidates = new Set(pieces.flatMap(prefixesOf).flatMap((name) => buckets.get(name) ?? []));
  for (const lazy of candidates) {
    lazy.test ??= compileWord(lazy.rule);
    const verdict = lazy.test(token);
    if (verdict === 'full') full.push(lazy.id);
    else if (verdict === 'lower') lower.push(lazy.id);
  }
  return full.length + lower.length === 0 ? NO_CLASS : { full, lower };
}

/** Copies the characters: a slice kept in the cache would keep its whole posting in memory. */
function detach(text: string): string {
  return text.length < 13 ? text : String.fromCharCode(...text.split('').map((unit) => unit.charCodeAt(0)));
}
