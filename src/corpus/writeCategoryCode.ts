import type { Tier } from '../model/CodedPosting.js';
import { pick } from './createRandom.js';
import type { Random } from './createRandom.js';

const RANKS: ReadonlyMap<string, readonly number[]> = new Map([
  ['head', [1, 2]],
  ['deputy', [2]],
  ['division-head', [3]],
  ['adviser', [3, 4]],
  ['chief', [4, 5]],
  ['leading', [5]],
  ['expert', [5]],
  ['specialist', [5, 6]],
]);

const CYRILLIC: ReadonlyMap<string, string> = new Map([
  ['A', 'А'],
  ['B', 'В'],
  ['C', 'С'],
  ['E', 'Е'],
  ['O', 'О'],
]);

/** A category code such as «D-O-4»; some, as in real notices, mix in Cyrillic letters that look alike. */
export function writeCategoryCode(random: Random, tier: Tier, position: string): string {
  const code = `${tier}-${pick(random, RANKS.get(position) ?? [5])}`;
  if (random() < 0.6) return code;
  return code.replace(/[ABCEO]/gu, (letter) => (random() < 0.7 ? (CYRILLIC.get(letter) ?? letter) : letter));
}
