import type { Term } from '../model/Codebook.js';
import type { Candidate } from '../matching/Candidate.js';
import type { Reading, Span } from '../matching/readText.js';
import type { Fault } from './faultsOf.js';
import { faultsOf } from './faultsOf.js';
import { likenWords } from './likenWords.js';
import type { NearMiss, PlacedWord } from './NearMiss.js';
import { extent, placeWords } from './placeWords.js';
import type { PhraseWords, WordIndex } from './WordIndex.js';
import { createWordIndex } from './WordIndex.js';

/** A near miss with what is in its way. */
export interface RankedMiss extends NearMiss {
  readonly faults: readonly Fault[];
}

/** Fewer are read, and the others are hardly what the reader had in mind. */
const MOST_SHOWN = 5;

/** What is in the way may weigh this much before a keyword has little to do with the text. */
const HEAVIEST = 4;

/** Words that are spread over more other words than this do not belong together. */
const MOST_OTHERS = 6;

/** What is known of a text before its near misses are looked for. */
export interface Coded {
  readonly reading: Reading;
  /** The keywords that count. */
  readonly matches: readonly Candidate[];
  /** The places of keywords that do not count. */
  readonly setAside: readonly Span[];
  /** The words that frame skills of any kind: «знание», «меңгеру». */
  readonly framing: readonly Span[];
}

/** Gives a function that finds the keywords that nearly stand in a text, best first. */
export function nearMissFinder(terms: readonly Term[]): (coded: Coded) => readonly RankedMiss[] {
  const index = createWordIndex(terms);
  const liken = likenWords(index.rules);
  return ({ reading, matches, setAside, framing }) => {
    const taken = [...matches, ...setAside];
    const counted = new Set(
      matches.flatMap((match) => tokensOf(match).map((at) => `${match.term.category} ${at}`)),
    );
    const isCounted = ({ term, words }: NearMiss): boolean =>
      words.some(({ at }) => counted.has(`${term.category} ${at}`));
    const frames = new Set(framing.flatMap(tokensOf));
    const isTelling = ({ at }: PlacedWord): boolean =>
      !frames.has(at) && (reading.tokens[at]?.text.length ?? 0) >= SHORTEST_TELLING;
    const places = reading.sentences.all().map((sentence) => placesIn(reading, sentence, index, liken));
    const search = (isWorth: (miss: NearMiss) => boolean): readonly RankedMiss[] => {
      const misses = places.flatMap((each) => missesIn(index, each));
      const worth = misses.filter((miss) => isWorth(miss) && !isCounted(miss));
      return chooseDistinct(rank(reading, worth), new Set(taken.flatMap(tokensOf)));
    };
    const close = search((miss) => isClose(miss, isTelling));
    if (close.length + taken.length > 0) return close;
    return search(({ words }) => words.length === 1 && words.every(isTelling));
  };
}

/** Shorter words tell little of what a keyword is about, in letters. */
const SHORTEST_TELLING = 4;

/** All words are there, or two telling ones side by side, with one word of the keyword missing. */
function isClose({ words, missing }: NearMiss, isTelling: (word: PlacedWord) => boolean): boolean {
  if (missing === undefined) return extent(words) <= words.length + MOST_OTHERS;
  return words.filter(isTelling).length >= 2 && extent(words) <= words.length + 1;
}

function rank(reading: Reading, misses: readonly NearMiss[]): readonly RankedMiss[] {
  return misses
    .map((miss) => ({ ...miss, faults: faultsOf(reading, miss) }))
    .filter((miss) => miss.faults.length > 0 && costOf(miss) <= HEAVIEST)
    .toSorted((one, other) => costOf(one) - costOf(other) || one.term.text.length - other.term.text.length);
}

type Places = ReadonlyMap<number, readonly Omit<PlacedWord, 'word'>[]>;

/** Where the words of a sentence are forms of keywords' words, or look like them. */
function placesIn(
  { tokens }: Reading,
  sentence: Span,
  index: WordIndex<Term>,
  liken: ReturnType<typeof likenWords>,
): Places {
  const places = new Map<number, Omit<PlacedWord, 'word'>[]>();
  const add = (rule: number, place: Omit<PlacedWord, 'word'>): void => {
    const list = places.get(rule);
    if (list === undefined) places.set(rule, [place]);
    else list.push(place);
  };
  for (const at of tokensOf(sentence)) {
    const token = tokens[at];
    if (token === undefined) continue;
    const { full, lower } = index.classOf(token);
    const exact = new Set([...full, ...lower]);
    for (const rule of exact) add(rule, { at });
    for (const { rule, likeness } of liken(token)) if (!exact.has(rule)) add(rule, { at, likeness });
  }
  return places;
}

function missesIn(index: WordIndex<Term>, places: Places): readonly NearMiss[] {
  const reached = new Set([...places.keys()].flatMap((rule) => index.phrasesOf(rule)));
  return [...reached].flatMap((phrase) => missOf(index, phrase, places) ?? []);
}

/** The keyword as it nearly stands: each of its words is there, or something like it, or one is missing. */
function missOf(
  index: WordIndex<Term>,
  { phrase, rules }: PhraseWords<Term>,
  places: Places,
): NearMiss | undefined {
  const wordOf = (rule: number): string => index.rules[rule]?.word ?? '';
  const choices = rules.map((rule) =>
    preferExact(places.get(rule) ?? []).map((place) => ({ ...place, word: wordOf(rule) })),
  );
  const absent = rules.filter((_, position) => choices[position]?.length === 0);
  const present = choices.filter((places) => places.length > 0);
  if (absent.length > 1 || (absent.length === 1 && !present.every(isExact))) return undefined;
  const words = placeWords(present);
  if (words === undefined) return undefined;
  const missing = absent[0];
  return { term: phrase, words, ...(missing === undefined ? {} : { missing: wordOf(missing) }) };
}

/** Where the word itself stands, what merely looks like it does not matter. */
function preferExact<T extends { readonly likeness?: unknown }>(places: readonly T[]): readonly T[] {
  const exact = places.filter(({ likeness }) => likeness === undefined);
  return exact.length > 0 ? exact : places;
}

function isExact(places: readonly PlacedWord[]): boolean {
  return places.every(({ likeness }) => likeness === undefined);
}

/** The more words are there, the less it matters what is in the way. */
function costOf({ faults, words }: RankedMiss): number {
  return faults.reduce((sum, { weight }) => sum + weight, 0) - (words.length - 1) / 2;
}

/** Each place is explained once, and not where most of it was found as another keyword. */
function chooseDistinct(ranked: readonly RankedMiss[], covered: ReadonlySet<number>): readonly RankedMiss[] {
  const told = new Set<number>();
  const chosen: RankedMiss[] = [];
  for (const miss of ranked) {
    const places = miss.words.map(({ at }) => at);
    const fresh = places.filter((at) => !covered.has(at) && !told.has(at));
    if (fresh.length * 2 < places.length || fresh.length === 0) continue;
    for (const at of places) told.add(at);
    if (chosen.push(miss) === MOST_SHOWN) break;
  }
  return chosen;
}

function tokensOf({ first, last }: Span): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
