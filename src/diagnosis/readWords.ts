import type { Codebook } from '../model/Codebook.js';
import { detectLanguage } from '../text/language.js';
import { russianKeys } from '../text/russianKeys.js';
import { tokenise } from '../text/tokenise.js';
import { createWordIndex } from './WordIndex.js';

/** A word of a text as the program reads it. */
export interface ReadWord {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The word in lower case and in one script, without hyphenation at the line end. */
  readonly reading: string;
  /** The stems by which a Russian word is recognised; none in a Kazakh text. */
  readonly keys: readonly string[];
  /** The words of keywords that it is a form of, and those that it is one of only as Kazakh in Russian letters. */
  readonly formOf: readonly string[];
  readonly perhapsFormOf: readonly string[];
}

const RUSSIAN = /^[а-я-]+$/u;

/** Gives a function that tells how each word of a text is read. */
export function wordReader({ digital }: Codebook): (text: string) => readonly ReadWord[] {
  const { rules, classOf } = createWordIndex(digital.terms);
  const wordsOf = (numbers: readonly number[]): readonly string[] => [
    ...new Set(numbers.map((rule) => (rules[rule]?.word ?? '').toLowerCase())),
  ];
  return (text) => {
    const isKazakh = detectLanguage(text) === 'kk';
    return tokenise(text).map((token) => {
      const { full, lower } = classOf(token);
      return {
        start: token.start,
        end: token.end,
        quote: text.slice(token.start, token.end),
        reading: token.folded,
        keys: !isKazakh && RUSSIAN.test(token.folded) ? [...russianKeys(token.folded)] : [],
        formOf: wordsOf(full),
        perhapsFormOf: wordsOf(lower),
      };
    });
  };
}
