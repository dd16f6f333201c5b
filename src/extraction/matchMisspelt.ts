import type { Phrase, PhraseIndex } from './compileHeadings.js';

/** Shorter words have neighbours that mean something else. */
const SHORTEST = 7;
/** Endings tell one word of a family from another («организация», «организации»), so slips are forgiven before them only. */
const ENDING = 2;

const slips = new WeakMap<PhraseIndex, Slips>();

/** Whether a word may open a phrase, as it is written or with one slip. */
export function mayBeMisspelt(word: string, index: PhraseIndex): boolean {
  return index.has(word) || openingsOf(word, index).length > 0;
}

/** A phrase that words stand for, and how many of them. */
export interface Misspelt {
  readonly phrase: Phrase;
  readonly words: number;
}

/** The folded words of a text from one on. */
type WordsFrom = (at: number) => string | undefined;

/**
 * The phrases that words stand for which are written with slips: a letter that is missing, too many, wrong, or in the place of the
 * next («обязаности», «докуметы», «талаптрға»), or no blank between two words («Функциональныеобязанности»). The first word opens the
 * phrase.
 */
export function phrasesSpelling(wordAt: WordsFrom, index: PhraseIndex): readonly Misspelt[] {
  const first = wordAt(0) ?? '';
  const opening = index.get(first) ?? openingsOf(first, index).flatMap((word) => index.get(word) ?? []);
  return opening.flatMap((phrase) => {
    const count = spellingLength(wordAt, phrase.words);
    return count === undefined ? [] : [{ phrase, words: count }];
  });
}

/** How many of the words spell a phrase; undefined where they do not. */
function spellingLength(wordAt: WordsFrom, phrase: readonly string[]): number | undefined {
  let at = 0;
  for (let next = 0; next < phrase.length; next += 1) {
    const [given, word] = [wordAt(at) ?? '', phrase[next] ?? ''];
    at += 1;
    if (isSpelling(given, word)) continue;
    next += 1;
    if (given !== word + (phrase[next] ?? '')) return undefined;
  }
  return at;
}

function isSpelling(given: string, word: string): boolean {
  return given === word || (canSlip(given) && canSlip(word) && isOneSlipFrom(given, word));
}

/** Words one letter from a heading that are words themselves. */
const OTHERS: ReadonlySet<string> = new Set(['контракты', 'тараптар']);

function canSlip(word: string): boolean {
  return !OTHERS.has(word) && word.length >= SHORTEST && /^\p{L}+$/u.test(word);
}

function isOneSlipFrom(given: string, word: string): boolean {
  if (given.slice(-ENDING) !== word.slice(-ENDING) || given.charAt(0) !== word.charAt(0)) return false;
  let at = 0;
  while (at < word.length && given.charAt(at) === word.charAt(at)) at += 1;
  const rest = (text: string, skipped: number): string => text.slice(at + skipped);
  const isSwapped =
    given.charAt(at) === word.charAt(at + 1) &&
    given.charAt(at + 1) === word.charAt(at) &&
    rest(given, 2) === rest(word, 2);
  return (
    isSwapped ||
    rest(given, 0) === rest(word, 1) ||
    rest(given, 1) === rest(word, 0) ||
    rest(given, 1) === rest(word, 1)
  );
}

const NONE: readonly string[] = [];

/** The opening words of phrases that a word may be written for. */
function openingsOf(given: string, index: PhraseIndex): readonly string[] {
  const known = slips.get(index) ?? slipsOf(index);
  slips.set(index, known);
  const alike = known.alike.get(lasting(given)) ?? NONE;
  const joined = known.joined.get(given);
  if ((alike.length === 0 && joined === undefined) || !canSlip(given)) return NONE;
  return joined === undefined ? alike.filter((word) => isOneSlipFrom(given, word)) : [joined];
}

/** Words that open phrases, by what slips leave of them. */
interface Slips {
  /** By their first letter and their ending, which no slip changes. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
  /** By the same with the next word of the phrase, without a blank. */
  readonly joined: ReadonlyMap<string, string>;
}

function slipsOf(index: PhraseIndex): Slips {
  const alike = new Map<string, string[]>();
  const joined = new Map<string, string>();
  for (const [word, phrases] of index) {
    if (canSlip(word)) alike.set(lasting(word), [...(alike.get(lasting(word)) ?? []), word]);
    for (const { words } of phrases) if (words[1] !== undefined) joined.set(word + words[1], word);
  }
  return { alike, joined };
}

function lasting(word: string): string {
  return word.charAt(0) + word.slice(-ENDING);
}
