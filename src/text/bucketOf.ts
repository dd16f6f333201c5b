import { withCyrillicTwins } from './lookalikes.js';

/** Letters that forms, scripts or typing habits interchange fall into one. */
const MERGED = new Map(
  [
    'қк',
    'ғк',
    'гк',
    'әа',
    'ұу',
    'үу',
    'юу',
    'өо',
    'ёе',
    'іи',
    'ыи',
    'йи',
    'яа',
    'ңн',
    'һн',
    'хн',
    'бп',
    'вп',
    'ьп',
    'дт',
  ].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Coarse key of a folded word: a token can only match a word of the same bucket as the token or one of its parts.
 * First two letters, with letters merged that scripts, typing or sound changes interchange.
 */
export function bucketOf(folded: string): string {
  let bucket = '';
  for (const letter of withCyrillicTwins(folded.replaceAll('-', '').slice(0, 2)))
    bucket += MERGED.get(letter) ?? letter;
  return bucket;
}
