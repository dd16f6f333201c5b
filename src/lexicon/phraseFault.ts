import { tokenise } from '../text/tokenise.js';

/** What a list allows of its phrases. */
export interface PhraseLimits {
  readonly mostWords: number;
  /** The last word is a beginning that any letters may follow. */
  readonly prefix: boolean;
}

/** Shorter beginnings would match half the dictionary. */
const SHORTEST_BEGINNING = 2;

/** What is wrong with the words of a phrase and what to do about it; undefined when they can be looked for. */
export function phraseFault(text: string, { mostWords, prefix }: PhraseLimits): string | undefined {
  const words = tokenise(text);
  const last = words.at(-1);
  if (last === undefined) return `“${text}” has no letter or digit. Write a word or delete the entry.`;
  if (words.length > mostWords)
    return `“${text}” has ${words.length} words. Shorten it to at most ${mostWords}, or split it.`;
  if (text.includes('*'))
    return `“${text}” holds an asterisk. Delete it: all forms of a keyword count anyway. For a mere beginning, write { term: …, inflection: prefix }.`;
  if (prefix && last.text.length < SHORTEST_BEGINNING)
    return `“${text}” is too short a beginning. Write at least ${SHORTEST_BEGINNING} letters of the word.`;
  return undefined;
}
