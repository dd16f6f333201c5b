import type { WordVerdict } from '../text/compileWord.js';
import { compileWord } from '../text/compileWord.js';
import type { Spelling } from '../text/tokenise.js';
import { prefixesOf } from './stablePrefix.js';
import type { FiledRule } from './tabulatePhrases.js';

/** The word rules that a word form satisfies, as positions in the list of rules. */
export interface WordClass {
  readonly full: readonly number[];
  /** Satisfied only as Kazakh typed with Russian letters. */
  readonly lower: readonly number[];
}

/** The class of the words that no keyword contains. */
const NO_CLASS: WordClass = { full: [], lower: [] };

interface LazyRule {
  readonly id: number;
  readonly filed: FiledRule;
  test: ((word: Spelling) => WordVerdict) | undefined;
}

/** Gives a function that tells the class of a word form; each rule is compiled when it is first tested. */
export function classifyWords(rules: readonly FiledRule[]): (word: Spelling) => WordClass {
  const buckets = fillBuckets(rules);
  return (word) => classify(word, buckets);
}

function fillBuckets(rules: readonly FiledRule[]): ReadonlyMap<string, readonly LazyRule[]> {
  const buckets = new Map<string, LazyRule[]>();
  for (const [id, filed] of rules.entries()) {
    const lazy: LazyRule = { id, filed, test: undefined };
    for (const name of filed.prefixes) {
      const bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, [lazy]);
      else bucket.push(lazy);
    }
  }
  return buckets;
}

function classify(word: Spelling, buckets: ReadonlyMap<string, readonly LazyRule[]>): WordClass {
  const full: number[] = [];
  const lower: number[] = [];
  const judge = (lazy: LazyRule): void => {
    lazy.test ??= compileWord(lazy.filed.rule);
    const verdict = lazy.test(word);
    if (verdict === 'full') full.push(lazy.id);
    else if (verdict === 'lower') lower.push(lazy.id);
  };
  if (word.parts.length === 1) forCandidates(word.folded, buckets, judge);
  else {
    const candidates = new Set<LazyRule>();
    for (const piece of [word.folded, ...word.parts])
      forCandidates(piece, buckets, (lazy) => candidates.add(lazy));
    candidates.forEach(judge);
  }
  return full.length + lower.length === 0 ? NO_CLASS : { full, lower };
}

/** Calls `visit` once for each rule that is filed under a prefix of the piece. */
function forCandidates(
  piece: string,
  buckets: ReadonlyMap<string, readonly LazyRule[]>,
  visit: (lazy: LazyRule) => unknown,
): void {
  for (const prefix of prefixesOf(piece)) {
    const bucket = buckets.get(prefix);
    if (bucket !== undefined) for (const lazy of bucket) visit(lazy);
  }
}
