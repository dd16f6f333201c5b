import type { Phrase, PhraseIndex } from './compileHeadings.js';
import { foldWord } from './foldWord.js';
import { matchAbbreviated } from './matchAbbreviated.js';
import { mayBeMisspelt, phrasesSpelling } from './matchMisspelt.js';

/** A heading or label found in a text; `end` is the offset after its last word. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly end: number;
  /** True if words of the same meaning in the other language stand beside it. */
  readonly isBilingual?: true;
}

const WORD = /[\p{L}\p{N}]{1,40}/uy;
const NEXT_WORD = /[\s,()«»"“”–-]{1,6}([\p{L}\p{N}]{1,40})/uy;
const STROKE = /\s?[/|]\s?/uy;
const MOST_WORDS = 16;

/**
 * The phrases whose words stand at `start`, whatever the blanks and line breaks between them; the longest first. Words of the
 * same meaning in the other language may follow after a stroke («Категория / Санаты»).
 */
export function matchPhrases(text: string, start: number, index: PhraseIndex): PhraseMatch[] {
  const whole = phrasesAt(text, start, index);
  const known = whole.length > 0 ? whole : matchAbbreviated(text, start, index);
  const reach = known[0]?.end ?? start;
  const misspelt = misspeltAt(text, start, index).filter(({ end }) => end > reach);
  return [...misspelt, ...known].map((match) => withTwin(match, text, index));
}

function withTwin({ phrase, end }: PhraseMatch, text: string, index: PhraseIndex): PhraseMatch {
  STROKE.lastIndex = end;
  const after = end + (STROKE.exec(text)?.[0].length ?? 0);
  const twin =
    after === end ? undefined : phrasesAt(text, after, index).find((one) => isTwin(one.phrase, phrase));
  return twin === undefined ? { phrase, end } : { phrase, end: twin.end, isBilingual: true };
}

function isTwin(one: Phrase, other: Phrase): boolean {
  return one.language !== other.language && meaningOf(one) === meaningOf(other);
}

function meaningOf({ target }: Phrase): string {
  return target.kind === 'field' ? target.field : `section ${target.section}`;
}

function phrasesAt(text: string, start: number, index: PhraseIndex): PhraseMatch[] {
  WORD.lastIndex = start;
  const first = WORD.exec(text)?.[0];
  const phrases = first === undefined ? undefined : index.get(foldWord(first));
  if (first === undefined || phrases === undefined) return [];
  const words = new WordsAhead(text, start, first);
  return phrases.flatMap((phrase) => {
    const matches = phrase.words.every((word, position) => words.at(position)?.folded === word);
    const end = words.at(phrase.words.length - 1)?.end;
    return matches && end !== undefined ? [{ phrase, end }] : [];
  });
}

/** A sign or a number may stand before a heading. */
const LONGEST_SIGN = 6;

/** Only where a line begins, a word that is nearly one of a heading is surely meant as one. */
function misspeltAt(text: string, start: number, index: PhraseIndex): PhraseMatch[] {
  if (!opensLine(text, start)) return [];
  WORD.lastIndex = start;
  const first = WORD.exec(text)?.[0];
  if (first === undefined || !mayBeMisspelt(foldWord(first), index)) return [];
  const words = new WordsAhead(text, start, first);
  return phrasesSpelling((at) => words.at(at)?.folded, index).flatMap(({ phrase, words: count }) => {
    const end = words.at(count - 1)?.end;
    return end === undefined ? [] : [{ phrase, end }];
  });
}

function opensLine(text: string, start: number): boolean {
  const least = Math.max(0, start - LONGEST_SIGN);
  for (let at = start - 1; at >= least; at -= 1) {
    const sign = text.charAt(at);
    if (sign === '\n') return true;
    if (/\p{L}/u.test(sign)) return false;
  }
  return start <= LONGEST_SIGN;
}

interface FoldedWord {
  readonly folded: string;
  readonly end: number;
}

/** The words from a place on, read as far as somebody asks: the second mostly tells that no phrase stands there. */
class WordsAhead {
  readonly #text: string;
  readonly #words: FoldedWord[];

  constructor(text: string, start: number, first: string) {
    this.#text = text;
    this.#words = [{ folded: foldWord(first), end: start + first.length }];
  }

  at(position: number): FoldedWord | undefined {
    while (this.#words.length <= Math.min(position, MOST_WORDS)) {
      NEXT_WORD.lastIndex = this.#words.at(-1)?.end ?? 0;
      const word = NEXT_WORD.exec(this.#text)?.[1];
      if (word === undefined) return undefined;
      this.#words.push({ folded: foldWord(word), end: NEXT_WORD.lastIndex });
    }
    return this.#words[position];
  }
}

/** Whether a text is nothing but a known heading or label, which may be cut short by a full stop. */
export function isWholePhrase(given: string, index: PhraseIndex): boolean {
  return wholePhrases(given, index).length > 0;
}

/** The headings and labels that a text is nothing but. */
export function wholePhrases(given: string, index: PhraseIndex): readonly Phrase[] {
  const label = given.replace(/[\s:*]+$/u, '').trimStart();
  const plain = label.replace(/[\s:.*]+$/u, '');
  return [...new Set([plain, label])].flatMap((text) =>
    text === ''
      ? []
      : matchPhrases(text, 0, index).flatMap(({ phrase, end }) => (end === text.length ? [phrase] : [])),
  );
}
