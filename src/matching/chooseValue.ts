import type { CodeValue } from '../model/Codebook.js';
import type { PhraseIndex } from './createPhraseIndex.js';
import { PhraseMap } from './PhraseMap.js';
import type { Reading, Span } from './readText.js';
import { resolveOverlaps } from './resolveOverlaps.js';

/** A value of a coded variable at the place where one of its phrases stands. */
export interface PlacedValue extends Span {
  readonly id: string;
  readonly language: 'kk' | 'ru' | 'en';
}

/** The codes of a variable by the number of their phrases. */
export type ValueTable = PhraseMap<readonly Omit<PlacedValue, keyof Span>[]>;

const NONE: readonly Omit<PlacedValue, keyof Span>[] = [];

/** Looks up, by phrase number, the values of one variable. */
export function tableOf(values: readonly CodeValue[], index: PhraseIndex): ValueTable {
  const table = new PhraseMap<Omit<PlacedValue, keyof Span>[]>();
  for (const { id, phrases } of values) {
    for (const phrase of phrases) {
      const entries = table.get(index.idOf(phrase)) ?? [];
      table.set(index.idOf(phrase), entries);
      if (!entries.some((entry) => entry.id === id)) entries.push({ id, language: phrase.language });
    }
  }
  return table;
}

/** The values that a text names, in the order of the text; the longest phrase wins at a place. */
export function placeValues(reading: Reading, table: ValueTable): readonly PlacedValue[] {
  const placed: PlacedValue[] = [];
  for (const { phrase, first, last } of reading.occurrences)
    for (const { id, language } of table.get(phrase) ?? NONE) placed.push({ id, language, first, last });
  return resolveOverlaps(placed, () => '', byId);
}

function byId(one: PlacedValue, other: PlacedValue): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** The value named most often, of equals the one named first; undefined when none is named. */
export function mostNamed<Value extends PlacedValue>(placed: readonly Value[]): Value | undefined {
  const counts = new Map<string, number>();
  for (const { id } of placed) counts.set(id, (counts.get(id) ?? 0) + 1);
  let most: Value | undefined;
  for (const value of placed)
    if (most === undefined || (counts.get(value.id) ?? 0) > (counts.get(most.id) ?? 0)) most = value;
  return most;
}
