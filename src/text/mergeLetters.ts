import { withCyrillicTwins } from './lookalikes.js';

/** Letters that forms, scripts, alphabets or typing habits interchange; each stands for the first of its group. */
const GROUPS = [
  'нңһхñn',
  'кқғгgq',
  'аәяä',
  'пбвьрrv',
  'тдd',
  'иіыйуұүюuūüı',
  'оөö',
  'её',
  'жj',
  'зz',
  'лl',
  'мm',
  'сs',
  'фf',
  'шş',
];

const MERGED = new Map(
  GROUPS.flatMap((group) => Array.from(group.slice(1), (letter) => [letter, group.charAt(0)] as const)),
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
