import type { WordVerdict } from '../text/compileWord.js';
import { compileWord } from '../text/compileWord.js';
import type { Spelling } from '../text/tokenise.js';
import { StartTrie } from './StartTrie.js';
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
  readonly longest: number;
  test: ((word: Spelling) => WordVerdict) | undefined;
}

/** Gives a function that tells the class of a word form; each rule is compiled when it is first tested. */
export function classifyWords(rules: readonly FiledRule[]): (word: Spelling) => WordClass {
  const filed = fileRules(rules);
  return (word) => classify(word, filed);
}

function fileRules(rules: readonly FiledRule[]): StartTrie<LazyRule> {
  const trie = new StartTrie<LazyRule>();
  for (const [id, filed] of rules.entries()) {
    const lazy: LazyRule = { id, filed, longest: filed.longest ?? Infinity, test: undefined };
    for (const start of filed.starts) trie.add(start, lazy);
  }
  return trie;
}

function classify(word: Spelling, filed: StartTrie<LazyRule>): WordClass {
  const full: number[] = [];
  const lower: number[] = [];
  const judge = (lazy: LazyRule): void => {
    lazy.test ??= compileWord(lazy.filed.rule);
    const verdict = lazy.test(word);
    if (verdict === 'full') full.push(lazy.id);
    else if (verdict === 'lower') lower.push(lazy.id);
  };
  const { folded, parts } = word;
  if (parts.length === 1)
    filed.forStartsOf(folded, (lazy) => {
      if (folded.length <= lazy.longest) judge(lazy);
    });
  else {
    const candidates = new Set<LazyRule>();
    for (const piece of [parts.join(''), ...parts])
      filed.forStartsOf(piece, (lazy) => {
        if (piece.length <= lazy.longest) candidates.add(lazy);
      });
    candidates.forEach(judge);
  }
  return full.length + lower.length === 0 ? NO_CLASS : { full, lower };
}
