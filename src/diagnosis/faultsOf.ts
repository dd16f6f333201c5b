import { BOUNDARY_RANK } from '../matching/compilePhrase.js';
import type { Reading } from '../matching/readText.js';
import type { NearMiss, PlacedWord } from './NearMiss.js';

/** One reason why a keyword does not match, with how much it takes away from the likeness, 1 for little. */
export interface Fault {
  readonly weight: number;
  readonly reason: string;
}

/** Everything that keeps a keyword from matching where its words stand, in plain words. */
export function faultsOf(reading: Reading, miss: NearMiss): readonly Fault[] {
  const unlike = miss.words.flatMap((word) => unlikeness(reading, miss, word));
  const lacks = miss.missing === undefined ? [] : [{ weight: 4, reason: `“${miss.missing}” is missing.` }];
  const moved = isMoved(miss)
    ? [{ weight: 2.5, reason: 'the words stand in another order (“order: any” would allow it).' }]
    : [];
  const apart = miss.missing === undefined ? [...separators(reading, miss), ...distances(reading, miss)] : [];
  return [...unlike, ...lacks, ...moved, ...apart];
}

function unlikeness(
  reading: Reading,
  { term, words }: NearMiss,
  { word, at, likeness }: PlacedWord,
): readonly Fault[] {
  const written = reading.tokens[at]?.text ?? '';
  if (likeness === 'case') {
    return [{ weight: 1, reason: `“${written}” would have to be written “${word}”: capitals count here.` }];
  }
  if (likeness === 'slip') {
    const reason = `“${written}” differs from “${word}” by one letter. Is it a slip in the posting?`;
    return [{ weight: 2, reason }];
  }
  if (likeness === undefined) return [];
  const reason =
    term.inflection === 'exact'
      ? `“${written}” is not exactly “${word}”, and the keyword says “inflection: exact”.`
      : `“${written}” is no form of “${word}”. List it as a keyword or under “derivations”.`;
  return [{ weight: words.length === 1 ? 3 : 2, reason }];
}

function isMoved({ term, words }: NearMiss): boolean {
  return !term.anyOrder && words.some(({ at }, index) => at < (words[index - 1]?.at ?? -1));
}

/** Neighbouring words as they stand in the text. */
function pairsOf({ words }: NearMiss): readonly (readonly [PlacedWord, PlacedWord])[] {
  const inText = words.toSorted((one, other) => one.at - other.at);
  return inText.slice(1).flatMap((right, index) => {
    const left = inText[index];
    return left === undefined ? [] : [[left, right] as const];
  });
}

function separators(reading: Reading, miss: NearMiss): readonly Fault[] {
  const allowed = miss.term.gap > 0 ? BOUNDARY_RANK.comma : BOUNDARY_RANK.none;
  return pairsOf(miss).flatMap(([left, right]) => {
    const strongest = Math.max(
      ...reading.tokens.slice(left.at + 1, right.at + 1).map(({ boundary }) => BOUNDARY_RANK[boundary]),
    );
    if (strongest <= allowed) return [];
    const mark = strongest === BOUNDARY_RANK.comma ? 'a comma' : 'a dash, bracket, colon or semicolon';
    return [{ weight: 2.5, reason: `${mark} stands between ${between(reading, left, right)}.` }];
  });
}

/** The largest gap that a keyword can allow. */
const LARGEST_GAP = 3;

function distances(reading: Reading, miss: NearMiss): readonly Fault[] {
  return pairsOf(miss).flatMap(([left, right]) => {
    const others = right.at - left.at - 1;
    if (others <= miss.term.gap) return [];
    const words = `${others} ${others === 1 ? 'word stands' : 'words stand'} between ${between(reading, left, right)}`;
    const advice =
      others <= LARGEST_GAP ? `“gap: ${others}” would allow it` : `a keyword allows ${LARGEST_GAP} at most`;
    return [{ weight: 1 + others / 2, reason: `${words} (${advice}).` }];
  });
}

function between({ tokens }: Reading, left: PlacedWord, right: PlacedWord): string {
  return `“${tokens[left.at]?.text ?? ''}” and “${tokens[right.at]?.text ?? ''}”`;
}
