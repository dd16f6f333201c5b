import type { Phrase } from '../model/Codebook.js';
import { createScanner } from '../text/createScanner.js';
import type { Words } from '../text/Words.js';
import type { WordClass } from './classifyWords.js';
import { BOUNDARY_RANK } from './compilePhrase.js';
import type { Anchored, WordMeaning } from './interpretWords.js';
import { interpretWords } from './interpretWords.js';
import { type PhraseSet, phraseSet } from './PhraseMap.js';
import { sorted } from './sorted.js';
import type { Pattern, PhraseTable } from './tabulatePhrases.js';
import { tabulatePhrases } from './tabulatePhrases.js';

/** A place where a phrase stands: positions of its first and last token, both inclusive. */
export interface Occurrence {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
  /** True when one of the words matched only as Kazakh typed with Russian letters. */
  readonly lower: boolean;
}

/** The words of a text and the phrases in it. */
export interface FoundPhrases {
  readonly words: Words<WordMeaning>;
  /** Every shortest place of every phrase, ordered by first word, then last, then phrase. */
  readonly occurrences: readonly Occurrence[];
}

/** All phrases of a codebook, compiled once; finding costs the same however many there are. */
export interface PhraseIndex {
  /** The number by which `find` reports this phrase; -1 when the index was built without it. */
  readonly idOf: (phrase: Phrase) => number;
  /** The numbers of the phrases of a list, found out once for each list. */
  readonly idsOf: (phrases: readonly Phrase[]) => PhraseSet;
  readonly find: (text: string) => FoundPhrases;
}

interface Reach {
  readonly at: number;
  readonly lower: boolean;
}

/** Compiles phrases to one index; equal phrases share a number. `table` is what `tabulatePhrases` made of the same list. */
export function createPhraseIndex(
  phrases: readonly Phrase[],
  table: PhraseTable = tabulatePhrases(phrases),
): PhraseIndex {
  const ids = new Map(phrases.map((phrase, at) => [phrase, table.numbers[at] ?? -1]));
  const scan = createScanner(interpretWords(table));
  const idOf = (phrase: Phrase): number => ids.get(phrase) ?? -1;
  const known = new WeakMap<readonly Phrase[], PhraseSet>();
  return {
    idOf,
    idsOf: (list) => {
      const numbers = known.get(list) ?? phraseSet(list.map(idOf));
      known.set(list, numbers);
      return numbers;
    },
    find: (text) => {
      const words = scan(text);
      return { words, occurrences: findAll(words) };
    },
  };
}

/** Only words that mean something are looked at. */
function findAll(words: Words<WordMeaning>): readonly Occurrence[] {
  const single: Occurrence[] = [];
  const several: Occurrence[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const meaning = words.meanings[at];
    if (meaning === undefined) continue;
    for (const { phrase, lower } of meaning.alone) single.push({ phrase, first: at, last: at, lower });
    for (const anchored of meaning.among)
      if (mayStand(words, anchored, at))
        add(several, place(words, anchored.pattern, { at, lower: anchored.lower }));
  }
  return several.length === 0 ? single : merge(single, sorted(keepShortest(several), inOrder));
}

function inOrder(a: Occurrence, b: Occurrence): number {
  return a.first - b.first || a.last - b.last || a.phrase - b.phrase;
}

/** Two lists in order become one; nearly all occurrences are of one word, and those are in order as they are found. */
function merge(one: readonly Occurrence[], other: readonly Occurrence[]): readonly Occurrence[] {
  const merged: Occurrence[] = [];
  let taken = 0;
  for (const occurrence of other) {
    for (let next = one[taken]; next !== undefined && inOrder(next, occurrence) <= 0; next = one[taken]) {
      merged.push(next);
      taken += 1;
    }
    merged.push(occurrence);
  }
  for (; taken < one.length; taken += 1) add(merged, one[taken]);
  return merged;
}

function add(found: Occurrence[], occurrence: Occurrence | undefined): void {
  if (occurrence !== undefined) found.push(occurrence);
}

/** A first look at the words beside an anchor, which rules out most patterns. */
function mayStand({ meanings }: Words<WordMeaning>, { beside, step, reach }: Anchored, at: number): boolean {
  for (let distance = 1; distance <= reach; distance += 1)
    if (((meanings[at + step * distance]?.bits ?? 0) & beside) !== 0) return true;
  return false;
}

function place(words: Words<WordMeaning>, pattern: Pattern, origin: Reach): Occurrence | undefined {
  const left = extend({ words, pattern, step: -1 }, pattern.anchor, origin);
  const right = left && extend({ words, pattern, step: 1 }, pattern.anchor, origin);
  if (left === undefined || right === undefined) return undefined;
  return {
    phrase: pattern.phrase,
    first: left.at,
    last: right.at,
    lower: left.lower || right.lower,
  };
}

interface Extension {
  readonly words: Words<WordMeaning>;
  readonly pattern: Pattern;
  readonly step: 1 | -1;
}

/** The nearest place where the words on one side of `word` can end; undefined when they do not stand there. */
function extend(extension: Extension, word: number, from: Reach): Reach | undefined {
  const { words, pattern, step } = extension;
  const rule = pattern.rules[word + step];
  if (rule === undefined) return from;
  const crosses = pattern.crosses[step === 1 ? word + 1 : word] ?? 0;
  let best: Reach | undefined;
  for (let distance = 1; distance <= pattern.gap + 1; distance += 1) {
    const at = from.at + step * distance;
    // Asked first because nearly always the word is another one; separators take longer to tell.
    const verdict = verdictOf(words.meanings[at], rule);
    if (verdict === undefined) continue;
    if (isParted(words, Math.min(from.at, at), Math.max(from.at, at), crosses)) break;
    const reach = extend(extension, word + step, { at, lower: from.lower || verdict === 'lower' });
    best = nearer(best, reach, step);
  }
  return best;
}

/** True when a separator that a phrase may not cross stands between two words. */
function isParted(words: Words<WordMeaning>, first: number, last: number, crosses: number): boolean {
  for (let at = first + 1; at <= last; at += 1)
    if (BOUNDARY_RANK[words.boundary(at) ?? 'sentence'] > crosses) return true;
  return false;
}

function verdictOf(wordClass: WordClass | undefined, rule: number): 'full' | 'lower' | undefined {
  if (wordClass?.full.includes(rule) === true) return 'full';
  return wordClass?.lower.includes(rule) === true ? 'lower' : undefined;
}

function nearer(one: Reach | undefined, other: Reach | undefined, step: 1 | -1): Reach | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const distance = (one.at - other.at) * step;
  if (distance !== 0) return distance < 0 ? one : other;
  return one.lower ? other : one;
}

/** Of several places of one phrase within each other only the innermost is kept, once; one no less certain outdoes it. */
function keepShortest(found: readonly Occurrence[]): readonly Occurrence[] {
  if (found.length === 1) return found;
  const innermostFirst = [...found].sort(
    (a, b) => b.first - a.first || a.last - b.last || Number(a.lower) - Number(b.lower),
  );
  // Whatever lies within a place comes before it, so the earliest end so far tells whether something does.
  const ends = new Map<number, { full: number; any: number }>();
  return innermostFirst.filter(({ phrase, last, lower }) => {
    const end = ends.get(phrase) ?? { full: Infinity, any: Infinity };
    ends.set(phrase, end);
    if ((lower ? end.any : end.full) <= last) return false;
    end.any = Math.min(end.any, last);
    if (!lower) end.full = last;
    return true;
  });
}
