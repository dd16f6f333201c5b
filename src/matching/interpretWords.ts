import type { Spelling } from '../text/tokenise.js';
import type { WordClass } from './classifyWords.js';
import { classifyWords } from './classifyWords.js';
import type { Pattern, PhraseTable } from './tabulatePhrases.js';

/** A pattern of several words whose anchor a word is. */
export interface Anchored {
  readonly pattern: Pattern;
  readonly lower: boolean;
  /** The rule of the word beside the anchor: without such a word at most `reach` words off, on the side of `step`, it does not stand. */
  readonly beside: number;
  readonly step: 1 | -1;
  readonly reach: number;
}

/** What the phrases make of a word form: the rules that it satisfies, and what it is the anchor of. */
export interface WordMeaning extends WordClass {
  /** Phrases of one word, in their order. */
  readonly alone: readonly { readonly phrase: number; readonly lower: boolean }[];
  readonly among: readonly Anchored[];
}

/** Classes of words that are remembered; there are hardly more than rules. */
const SOME_CLASSES = 20_000;

/**
 * Gives a function that tells what a word form means to the phrases; undefined when nothing. The forms of a word share one
 * meaning, which stays near at hand however many forms there are.
 */
export function interpretWords({
  rules,
  patterns,
}: PhraseTable): (word: Spelling) => WordMeaning | undefined {
  const classOf = classifyWords(rules);
  const byAnchor: Pattern[][] = rules.map(() => []);
  for (const pattern of patterns) byAnchor[pattern.rules[pattern.anchor] ?? -1]?.push(pattern);
  const meaningOf = ({ full, lower }: WordClass): WordMeaning => {
    const anchored = [...full, ...lower].flatMap((rule, at) =>
      (byAnchor[rule] ?? []).map((pattern) => ({ pattern, lower: at >= full.length })),
    );
    const alone = anchored
      .filter(({ pattern }) => pattern.rules.length === 1)
      .map(({ pattern: { phrase }, lower: isLower }) => ({ phrase, lower: isLower }))
      .sort((one, other) => one.phrase - other.phrase);
    const among = anchored.flatMap(({ pattern, lower: isLower }) => anchor(pattern, isLower));
    return { full, lower, alone, among };
  };
  const known = new Map<string, WordMeaning>();
  return (word) => {
    const wordClass = classOf(word);
    if (wordClass.full.length + wordClass.lower.length === 0) return undefined;
    const key = `${wordClass.full.join()}/${wordClass.lower.join()}`;
    const meaning = known.get(key) ?? meaningOf(wordClass);
    if (known.size >= SOME_CLASSES) known.clear();
    known.set(key, meaning);
    return meaning;
  };
}

function anchor(pattern: Pattern, lower: boolean): readonly Anchored[] {
  const step = pattern.anchor === 0 ? 1 : -1;
  const beside = pattern.rules[pattern.anchor + step];
  return beside === undefined ? [] : [{ pattern, lower, beside, step, reach: pattern.gap + 1 }];
}
