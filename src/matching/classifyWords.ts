import type { WordRule, WordVerdict } from '../text/compileWord.js';
import { compileWord } from '../text/compileWord.js';
import { typedInRussian } from '../text/kazakhChain.js';
import { rememberWords } from '../text/rememberWords.js';
import type { WordForm } from '../text/wordForm.js';
import { wordForm } from '../text/wordForm.js';
import type { PrefixTree } from './stablePrefix.js';
import { createPrefixTree, stablePrefix, stableStart } from './stablePrefix.js';

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
  test: ((form: WordForm) => WordVerdict) | undefined;
}

/** A word form with its class. */
export interface ClassifiedForm extends WordForm {
  readonly wordClass: WordClass;
}

/**
 * Gives a function that spells and classifies a word once and remembers it in bounded memory. This is what makes coding fast:
 * tens of thousands of rules are asked about a new word only, and nearly every word of a corpus has been seen before.
 */
export function classifyWords(rules: readonly WordRule[]): (written: string) => ClassifiedForm {
  const tree = fileRules(rules);
  return rememberWords((written) => {
    const form = wordForm(written);
    return { ...form, wordClass: classify(form, tree) };
  });
}

/** A rule as it is filed under one of its words. */
interface Filed {
  readonly lazy: LazyRule;
  readonly start: string;
}

function fileRules(rules: readonly WordRule[]): PrefixTree<Filed> {
  const tree = createPrefixTree<Filed>();
  for (const [id, rule] of rules.entries()) {
    const lazy: LazyRule = { id, rule, test: undefined };
    for (const word of [rule.word, ...rule.derivations]) {
      tree.add(stablePrefix(word, rule.language), { lazy, start: stableStart(word, rule.language) });
    }
  }
  return tree;
}

const CYRILLIC_ONLY = /^[\u0400-\u052F]+$/u;

/** The rules that a form may satisfy by its first letters. */
function candidatesFor({ folded, parts }: WordForm, tree: PrefixTree<Filed>): Iterable<LazyRule> {
  const found: Filed[] = [];
  tree.collect(folded.replaceAll('-', ''), found);
  if (parts.length > 1) for (const part of parts) tree.collect(part, found);
  const typed = CYRILLIC_ONLY.test(folded) ? typedInRussian(folded) : undefined;
  const candidates = new Set<LazyRule>();
  for (const { lazy, start } of found) {
    if (typed === undefined || typed.startsWith(start)) candidates.add(lazy);
  }
  return candidates;
}

function classify(form: WordForm, tree: PrefixTree<Filed>): WordClass {
  const full: number[] = [];
  const lower: number[] = [];
  for (const lazy of candidatesFor(form, tree)) {
    lazy.test ??= compileWord(lazy.rule);
    const verdict = lazy.test(form);
    if (verdict === 'full') full.push(lazy.id);
    else if (verdict === 'lower') lower.push(lazy.id);
  }
  return full.length + lower.length === 0 ? NO_CLASS : { full, lower };
}
