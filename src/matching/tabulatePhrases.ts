import type { Phrase } from '../model/Codebook.js';
import type { WordRule } from '../text/compileWord.js';
import { compilePhrase } from './compilePhrase.js';
import { fileRules, type RuleTable } from './fileRules.js';

/** A word order whose rules are numbered, with the word through which it is found. */
export interface Pattern {
  readonly phrase: number;
  readonly rules: readonly number[];
  readonly crosses: readonly number[];
  readonly gap: number;
  readonly anchor: number;
}

/** All that can be known of phrases ahead of any text: plain data, which can be kept in a file. */
export interface PhraseTable {
  /** The number of each phrase in the order of the list; equal phrases share a number. */
  readonly numbers: readonly number[];
  readonly rules: RuleTable;
  /** For each rule the patterns whose anchor it is, as JSON, to be read when a text has such a word; empty where there are none. */
  readonly patterns: readonly string[];
}

type NumberedOrder = Omit<Pattern, 'anchor'>;

/** Numbers phrases and their words. */
export function tabulatePhrases(phrases: Iterable<Phrase>): PhraseTable {
  const known = new Map<string, number>();
  const orders: NumberedOrder[] = [];
  const rules = createRuleList();
  const numbers = Array.from(phrases, (phrase) => {
    const key = keyOf(phrase);
    const number = known.get(key) ?? known.size;
    if (number < known.size) return number;
    known.set(key, number);
    for (const { words, crosses, gap } of compilePhrase(phrase))
      orders.push({ phrase: number, rules: words.map(rules.numberOf), crosses, gap });
    return number;
  });
  return { numbers, rules: fileRules(rules.all), patterns: byAnchor(orders, rules.uses) };
}

function keyOf(phrase: Phrase): string {
  const { text, language, inflection, caseSensitive, gap, anyOrder, derivations } = phrase;
  return JSON.stringify([text, language, inflection, caseSensitive, gap, anyOrder, derivations]);
}

/** Equal rules share a number; `uses` counts the word orders that contain each. */
function createRuleList(): {
  readonly numberOf: (rule: WordRule) => number;
  readonly uses: readonly number[];
  readonly all: readonly WordRule[];
} {
  const known = new Map<string, number>();
  const rules: WordRule[] = [];
  const uses: number[] = [];
  const numberOf = (rule: WordRule): number => {
    const { word, language, inflection, caseSensitive, derivations, inPhrase = false } = rule;
    const key = JSON.stringify([word, language, inflection, caseSensitive, derivations, inPhrase]);
    const number = known.get(key) ?? rules.push(rule) - 1;
    known.set(key, number);
    uses[number] = (uses[number] ?? 0) + 1;
    return number;
  };
  return { numberOf, uses, all: rules };
}

function byAnchor(orders: readonly NumberedOrder[], uses: readonly number[]): readonly string[] {
  const patterns = uses.map((): Pattern[] => []);
  for (const order of orders) {
    const anchored = anchor(order, uses);
    patterns[anchored.rules[anchored.anchor] ?? -1]?.push(anchored);
  }
  return patterns.map((list) => (list.length === 0 ? '' : JSON.stringify(list)));
}

/** The rarest word of a phrase is its anchor. */
function anchor(order: NumberedOrder, uses: readonly number[]): Pattern {
  const counts = order.rules.map((rule) => uses[rule] ?? 0);
  return { ...order, anchor: counts.indexOf(Math.min(...counts)) };
}
