import type { Token } from '../text/tokenise.js';
import type { WordRule } from '../text/compileWord.js';

/** How a word of a text looks like a word of a keyword without being a form of it. */
export type Likeness = 'case' | 'ending' | 'slip';

/** A keyword's word that a token looks like. */
export interface LikeWord {
  readonly rule: number;
  readonly likeness: Likeness;
}

/** Shorter words look like too many others, in letters. */
const SHORTEST = 5;

/** Longer words are no words, in letters. */
const LONGEST = 40;

/** The part of the shorter word that both must share from the start to look like forms of one stem. */
const SHARED_PART = 0.65;

/** Longest endings by which two words of one stem differ, in letters. */
const LONGEST_ENDING = 7;

/** Gives a function that tells which words a token looks like. */
export function likenWords(rules: readonly WordRule[]): (token: Token) => readonly LikeWord[] {
  const spellings = rules.map(({ word }) => fold(word));
  const neighbours = new Map<string, number[]>();
  for (const [rule, spelling] of spellings.entries()) {
    for (const name of namesOf(spelling)) {
      const bucket = neighbours.get(name);
      if (bucket === undefined) neighbours.set(name, [rule]);
      else bucket.push(rule);
    }
  }
  return (token) => {
    const spelling = fold(token.text);
    const candidates = new Set(namesOf(spelling).flatMap((name) => neighbours.get(name) ?? []));
    return [...candidates].flatMap((rule) => {
      const likeness = likenessOf(spelling, spellings[rule] ?? '');
      return likeness === undefined ? [] : [{ rule, likeness }];
    });
  };
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll('-', '');
}

/** Two words that look alike share one of these: the word, its beginning, or the word without one of its letters. */
function namesOf(word: string): readonly string[] {
  if (word.length > LONGEST) return [];
  if (word.length < SHORTEST) return [word, `${word}…`];
  const shortened = Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [word, `${word.slice(0, SHORTEST - 1)}…`, ...new Set(shortened)];
}

function likenessOf(token: string, word: string): Likeness | undefined {
  if (token === word) return 'case';
  const [shorter, longer] = [Math.min(token.length, word.length), Math.max(token.length, word.length)];
  if (shorter < SHORTEST - 1) return undefined;
  const shared = sharedStart(token, word);
  const hasStem = shared >= SHORTEST ? shared >= shorter * SHARED_PART : shared === word.length;
  if (hasStem && longer - shared <= LONGEST_ENDING) return 'ending';
  return longer >= SHORTEST && differByOne(token, word, shared) ? 'slip' : undefined;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** One letter more, less or other, or two neighbours exchanged. */
function differByOne(one: string, other: string, shared: number): boolean {
  const [rest, otherRest] = [one.slice(shared), other.slice(shared)];
  if (rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest) return true;
  if (rest === otherRest.slice(1)) return true;
  return (
    rest[0] === otherRest[1] &&
    rest[1] === otherRest[0] &&
    rest.length > 1 &&
    rest.slice(2) === otherRest.slice(2)
  );
}
