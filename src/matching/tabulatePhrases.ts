import type { Phrase } from '../model/Codebook.js';
import { boundForms, type FormBounds } from '../text/boundForms.js';
import type { WordRule } from '../text/compileWord.js';
import { compilePhrase } from './compilePhrase.js';

/** A word order whose rules are numbered, with the word through which it is found. */
export interface Pattern {
  readonly phrase: number;
  readonly rules: readonly number[];
  readonly crosses: readonly number[];
  readonly gap: number;
  readonly anchor: number;
}

/** A rule for a word, and the bounds of the word forms that it is tested on. */
export interface FiledRule extends FormBounds {
  readonly rule: WordRule;
}

/** All that can be known of phrases ahead of any text: plain data, which can be kept in a file. */
export interface PhraseTable {
  /** The number of each phrase in the order of the list; equal phrases share a number. */
  readonly numbers: readonly number[];
  readonly rules: readonly FiledRule[];
  readonly patterns: readonly Pattern[];
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
  return { numbers, rules: rules.filed(), patterns: orders.map((order) => anchor(order, rules.uses)) };
}

function keyOf(phrase: Phrase): string {
  const { text, language, inflection, caseSensitive, gap, anyOrder, derivations } = phrase;
  return JSON.stringify([text, language, inflection, caseSensitive, gap, anyOrder, derivations]);
}

/** Equal rules share a number; `uses` counts the word orders that contain each. */
function createRuleList(): {
  readonly numberOf: (rule: WordRule) => number;
  readonly uses: readonly number[];
  readonly filed: () => readonly FiledRule[];
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
  const filed = (): readonly FiledRule[] => rules.map((rule) => ({ rule, ...boundForms(rule) }));
  return { numberOf, uses, filed };
}

/** The rarest word of a phrase is its anchor. */
function anchor(order: NumberedOrder, uses: readonly number[]): Pattern {
  const counts = order.rules.map((rule) => uses[rule] ?? 0);
  return { ...order, anchor: counts.indexOf(Math.min(...counts)) };
}
