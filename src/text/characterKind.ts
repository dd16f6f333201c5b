/** What a character does to a word: makes it, decorates it, vanishes from it, may join two halves of it, or ends it. */
export type CharacterKind = 'letter' | 'digit' | 'mark' | 'ignorable' | 'hyphen' | 'apostrophe' | 'separator';

const IGNORABLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const HYPHEN = /[-\u2010-\u2013\u2212]/u;
const APOSTROPHE = /['\u2019\u02BC]/u;

function classify(character: string): CharacterKind {
  if (IGNORABLE.test(character)) return 'ignorable';
  if (HYPHEN.test(character)) return 'hyphen';
  if (APOSTROPHE.test(character)) return 'apostrophe';
  if (/\p{L}/u.test(character)) return 'letter';
  if (/\p{N}/u.test(character)) return 'digit';
  return /\p{M}/u.test(character) ? 'mark' : 'separator';
}

const known: (CharacterKind | undefined)[] = [];

/** Kind of a Unicode code point; a lone surrogate is a separator. Each code point is classified once per process. */
export function characterKind(codePoint: number): CharacterKind {
  return (known[codePoint] ??= classify(String.fromCodePoint(codePoint)));
}

/** True for a letter with an upper-case form that is not already it. */
export function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** True for a letter with a lower-case form that is not already it. */
export function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}
