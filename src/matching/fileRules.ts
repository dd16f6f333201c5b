import { boundForms } from '../text/boundForms.js';
import type { WordRule } from '../text/compileWord.js';
import { packStarts, type PackedStarts } from './StartTrie.js';

/**
 * Rules for words, filed by the bounds of the word forms that they are tested on. It is plain data, of few and large values,
 * so that it is soon read from a file: hardly a third of the shipped rules is ever tested.
 */
export interface RuleTable {
  /** Each rule as JSON, to be read when it is first tested. */
  readonly rules: readonly string[];
  /** The most letters of a form of each rule; 0 where there is no bound. */
  readonly longest: readonly number[];
  readonly starts: PackedStarts;
}

/** Files rules; each keeps its place in the list as its number. */
export function fileRules(rules: readonly WordRule[]): RuleTable {
  const bounds = rules.map(boundForms);
  return {
    rules: rules.map((rule) => JSON.stringify(rule)),
    longest: bounds.map(({ longest }) => longest ?? 0),
    starts: packStarts(bounds.map(({ starts }) => starts)),
  };
}
