import type { Spelling } from '../text/tokenise.js';
import type { WordClass } from './classifyWords.js';
import { classifyWords } from './classifyWords.js';
import type { Pattern, PhraseTable } from './tabulatePhrases.js';

/** A pattern whose anchor a word is. */
interface Anchored {
  readonly pattern: Pattern;
  readonly lower: boolean;
}

/** What the phrases make of a word form: the rules that it satisfies, and what it is the anchor of. */
export interface WordMeaning extends WordClass {
  /** Phrases of one word. */
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
    const isAlone = ({ pattern }: Anchored): boolean => pattern.rules.length === 1;
    return {
      ...{ full, lower },
      alone: anchored.filter(isAlone).map(({ pattern, lower: isLower }) => ({
        phrase: pattern.phrase,
        lower: isLower,
      })),
      among: anchored.filter((one) => !isAlone(one)),
    };
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
