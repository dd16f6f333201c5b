import type { Spelling } from '../text/tokenise.js';
import type { WordClass } from './classifyWords.js';
import { classifyWords } from './classifyWords.js';
import type { Pattern, PhraseTable } from './tabulatePhrases.js';

/** A pattern of several words whose anchor a word is. */
export interface Anchored {
  readonly pattern: Pattern;
  readonly lower: boolean;
  /** The bit of the rule of the word beside the anchor: without such a word at most `reach` words off, on the side of `step`, it does not stand. */
  readonly beside: number;
  readonly step: 1 | -1;
  readonly reach: number;
}

/** What is made of a word form: the rules that it satisfies, what it is the anchor of, and whether it can only be a name. */
export interface WordMeaning extends WordClass {
  /** Phrases of one word, in their order. */
  readonly alone: readonly { readonly phrase: number; readonly lower: boolean }[];
  readonly among: readonly Anchored[];
  /** The bits of all rules that it satisfies (`bitOf`): a word without the bit of a rule does not satisfy it. */
  readonly bits: number;
  /** Only a name is written so («Elicense», «е-Статистика»). */
  readonly isName: boolean;
}

/** Classes of words that are remembered; there are hardly more than rules. */
const SOME_CLASSES = 20_000;

/**
 * Gives a function that tells what a word form means; undefined when nothing. The forms of a word share one meaning, which
 * stays near at hand however many forms there are.
 */
export function interpretWords({
  rules,
  patterns,
}: PhraseTable): (word: Spelling) => WordMeaning | undefined {
  const classOf = classifyWords(rules);
  const anchoredAt = (rule: number): readonly Pattern[] =>
    patterns[rule] ? (JSON.parse(patterns[rule]) as readonly Pattern[]) : [];
  const meaningOf = ({ full, lower }: WordClass, isName: boolean): WordMeaning => {
    const anchored = [...full, ...lower].flatMap((rule, at) =>
      anchoredAt(rule).map((pattern) => ({ pattern, lower: at >= full.length })),
    );
    const alone = anchored
      .filter(({ pattern }) => pattern.rules.length === 1)
      .map(({ pattern: { phrase }, lower: isLower }) => ({ phrase, lower: isLower }))
      .sort((one, other) => one.phrase - other.phrase);
    const among = anchored.flatMap(({ pattern, lower: isLower }) => anchor(pattern, isLower));
    const bits = [...full, ...lower].reduce((all, rule) => all | bitOf(rule), 0);
    return { full, lower, alone, among, bits, isName };
  };
  const known = new Map<string, WordMeaning>();
  return (word) => {
    const wordClass = classOf(word);
    const isName = isPlainName(word.text);
    if (!isName && wordClass.full.length + wordClass.lower.length === 0) return undefined;
    const key = `${wordClass.full.join()}/${wordClass.lower.join()}/${String(isName)}`;
    const meaning = known.get(key) ?? meaningOf(wordClass, isName);
    if (known.size >= SOME_CLASSES) known.clear();
    known.set(key, meaning);
    return meaning;
  };
}

const LATIN = /^(?=.*[A-Z])[A-Za-z][A-Za-z0-9.-]{2,}$/u;
const ELECTRONIC = /^[eе]-\p{L}{3,}$/iu;

function isPlainName(text: string): boolean {
  return LATIN.test(text) || ELECTRONIC.test(text);
}

/** One of 32 bits for each rule; rules share them. */
function bitOf(rule: number): number {
  return 1 << (rule % 32);
}

function anchor(pattern: Pattern, lower: boolean): readonly Anchored[] {
  const step = pattern.anchor === 0 ? 1 : -1;
  const beside = pattern.rules[pattern.anchor + step];
  return beside === undefined
    ? []
    : [{ pattern, lower, beside: bitOf(beside), step, reach: pattern.gap + 1 }];
}
