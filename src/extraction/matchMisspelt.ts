import type { Phrase, PhraseIndex } from './compileHeadings.js';

/** Shorter words have neighbours that mean something else. */
const SHORTEST = 7;
/** Endings tell one word of a family from another («организация», «организации»), so slips are forgiven before them only. */
const ENDING = 2;

const slips = new WeakMap<PhraseIndex, Slips>();

/** Whether a word may open a phrase, as it is written or with one slip. */
export function mayBeMisspelt(word: string, index: PhraseIndex): boolean {
  return index.has(word) || openingOf(word, index) !== undefined;
}

/** A phrase that words stand for, and how many of them. */
export interface Misspelt {
  readonly phrase: Phrase;
  readonly words: number;
}

/**
 * The phrases that words stand for which are written with slips: a letter that is missing, too many, wrong, or in the place of the
 * next («обязаности», «докуметы», «талаптрға»), or no blank between two words («Функциональныеобязанности»). `words` are folded, the first
 * of them opens the phrase.
 */
export function phrasesSpelling(words: readonly string[], index: PhraseIndex): readonly Misspelt[] {
  const [first = ''] = words;
  const opening = index.get(first) ?? index.get(openingOf(first, index) ?? '') ?? [];
  return opening.flatMap((phrase) => {
    const count = spellingLength(words, phrase.words);
    return count === undefined ? [] : [{ phrase, words: count }];
  });
}

/** How many of the words spell a phrase; undefined where they do not. */
function spellingLength(words: readonly string[], phrase: readonly string[]): number | undefined {
  let at = 0;
  for (let next = 0; next < phrase.length; next += 1) {
    const [given = '', word = ''] = [words[at], phrase[next]];
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

/** The opening word of a phrase that a word is written for. */
function openingOf(given: string, index: PhraseIndex): string | undefined {
  if (!canSlip(given)) return undefined;
  const known = slips.get(index) ?? slipsOf(index);
  slips.set(index, known);
  const candidates = [given, ...shortened(given)].flatMap((text) => known.rests.get(text) ?? []);
  return known.joined.get(given) ?? candidates.find((word) => isOneSlipFrom(given, word));
}

/** Words that open phrases, by what slips leave of them. */
interface Slips {
  /** By what is left of them without one letter: two words one slip apart have such a rest in common. */
  readonly rests: ReadonlyMap<string, string>;
  /** By the same with the next word of the phrase, without a blank. */
  readonly joined: ReadonlyMap<string, string>;
}

function slipsOf(index: PhraseIndex): Slips {
  const rests = new Map<string, string>();
  const joined = new Map<string, string>();
  for (const [word, phrases] of index) {
    if (canSlip(word)) for (const rest of [word, ...shortened(word)]) rests.set(rest, word);
    for (const { words } of phrases) if (words[1] !== undefined) joined.set(word + words[1], word);
  }
  return { rests, joined };
}

function shortened(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
