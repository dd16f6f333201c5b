import type { Phrase } from '../model/Codebook.js';
import type { WordClass } from '../matching/classifyWords.js';
import { classifyWords } from '../matching/classifyWords.js';
import { compilePhrase } from '../matching/compilePhrase.js';
import { fileRules } from '../matching/fileRules.js';
import type { WordRule } from '../text/compileWord.js';
import type { Spelling } from '../text/tokenise.js';

/** A phrase as the numbers of its words' rules, in the order in which they are written. */
export interface PhraseWords<P extends Phrase> {
  readonly phrase: P;
  readonly rules: readonly number[];
}

/** The single words of many phrases, so that one can ask which of them a text holds. */
export interface WordIndex<P extends Phrase> {
  readonly rules: readonly WordRule[];
  readonly phrases: readonly PhraseWords<P>[];
  /** The phrases that contain a word. */
  readonly phrasesOf: (rule: number) => readonly PhraseWords<P>[];
  /** The words that a token is a form of. */
  readonly classOf: (token: Spelling) => WordClass;
}

/** Numbers the words of phrases; equal words share a number. */
export function createWordIndex<P extends Phrase>(phrases: readonly P[]): WordIndex<P> {
  const numbers = new Map<string, number>();
  const rules: WordRule[] = [];
  const users: PhraseWords<P>[][] = [];
  const numberOf = (rule: WordRule): number => {
    const key = JSON.stringify(rule);
    const number = numbers.get(key) ?? rules.push(rule) - 1;
    numbers.set(key, number);
    return number;
  };
  const numbered = phrases.map((phrase) => {
    const words = { phrase, rules: (compilePhrase(phrase)[0]?.words ?? []).map(numberOf) };
    for (const rule of new Set(words.rules)) (users[rule] ??= []).push(words);
    return words;
  });
  return {
    rules,
    phrases: numbered,
    phrasesOf: (rule) => users[rule] ?? [],
    classOf: classifyWords(fileRules(rules)),
  };
}
