import { withCyrillicTwins } from './lookalikes.js';

/** Letters that forms, scripts, alphabets or typing habits interchange; each stands for the first of its group. */
const GROUPS = [
  'нңһхñn',
  'кқғгgğq',
  'аәяä',
  'пбвьрrv',
  'тдdt',
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

const GROUPED = new Map(
  GROUPS.flatMap((group) => Array.from(group, (letter) => [letter, group.charAt(0)] as const)),
);

/** Latin and Cyrillic letters lie below. */
const LETTERS = 0x530;

const merged = Uint16Array.from({ length: LETTERS }, (_, unit) => {
  const letter = withCyrillicTwins(String.fromCharCode(unit));
  return (GROUPED.get(letter) ?? letter).charCodeAt(0);
});

/** The letter that stands for the group of a letter in lower case; both are UTF-16 units. */
export function mergeLetter(unit: number): number {
  return merged[unit] ?? unit;
}

/** A folded word with each letter merged and without hyphens: all ways to write a word begin alike then. */
export function mergeLetters(folded: string): string {
  let result = '';
  for (let at = 0; at < folded.length; at += 1)
    if (folded[at] !== '-') result += String.fromCharCode(mergeLetter(folded.charCodeAt(at)));
  return result;
}
