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
  const found = [...misspeltAt(text, start, index).filter(({ end }) => end > reach), ...known];
  return found.map(({ phrase, end }) => {
    STROKE.lastIndex = end;
    const after = end + (STROKE.exec(text)?.[0].length ?? 0);
    const twin =
      after === end ? undefined : phrasesAt(text, after, index).find((one) => isTwin(one.phrase, phrase));
    return twin === undefined ? { phrase, end } : { phrase, end: twin.end, isBilingual: true };
  });
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
  const phrases = first === undefined || first.length > 40 ? undefined : index.get(foldWord(first));
  if (first === undefined || phrases === undefined) return [];
  const words = wordsFrom(first, text, start);
  return phrases.flatMap((phrase) => {
    const matches = phrase.words.every((word, position) => words[position]?.folded === word);
    const end = words[phrase.words.length - 1]?.end;
    return matches && end !== undefined ? [{ phrase, end }] : [];
  });
}

/** A sign or a number may stand before a heading. */
const LONGEST_SIGN = 6;

/** Only where a line begins, a word that is nearly one of a heading is surely meant as one. */
function misspeltAt(text: string, start: number, index: PhraseIndex): PhraseMatch[] {
  const before = text.slice(Math.max(0, start - LONGEST_SIGN), start);
  const opensLine = start <= LONGEST_SIGN || before.includes('\n');
  if (!opensLine || /\p{L}/u.test(before.slice(before.lastIndexOf('\n') + 1))) return [];
  WORD.lastIndex = start;
  const first = WORD.exec(text)?.[0];
  if (first === undefined || !mayBeMisspelt(foldWord(first), index)) return [];
  const words = wordsFrom(first, text, start);
  const spelt = phrasesSpelling(
    words.map(({ folded }) => folded),
    index,
  );
  return spelt.flatMap(({ phrase, words: count }) => {
    const end = words[count - 1]?.end;
    return end === undefined ? [] : [{ phrase, end }];
  });
}

interface FoldedWord {
  readonly folded: string;
  readonly end: number;
}

function wordsFrom(first: string, text: string, start: number): readonly FoldedWord[] {
  const end = start + first.length;
  return [{ folded: foldWord(first), end }, ...followingWords(text, end)];
}

function followingWords(text: string, from: number): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  NEXT_WORD.lastIndex = from;
  while (words.length < MOST_WORDS) {
    const match = NEXT_WORD.exec(text);
    if (match?.[1] === undefined) break;
    words.push({ folded: foldWord(match[1].slice(0, 60)), end: NEXT_WORD.lastIndex });
  }
  return words;
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
