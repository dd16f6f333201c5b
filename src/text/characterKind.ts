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

/** Kinds of the characters of the first plane by their code, as places in `KINDS` counted from 1; 0 is not known yet. */
const known = new Uint8Array(0x10000);
const KINDS: readonly CharacterKind[] = [
  'letter',
  'digit',
  'mark',
  'ignorable',
  'hyphen',
  'apostrophe',
  'separator',
];

/** Kind of a Unicode code point; a lone surrogate is a separator. Each code point is classified once per process. */
export function characterKind(codePoint: number): CharacterKind {
  if (codePoint > 0xffff) return classify(String.fromCodePoint(codePoint));
  const place = (known[codePoint] ||= KINDS.indexOf(classify(String.fromCharCode(codePoint))) + 1);
  return KINDS[place - 1] ?? 'separator';
}

/** True for a letter with an upper-case form that is not already it. */
export function isLowerCase(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}

/** True for a letter with a lower-case form that is not already it. */
export function isUpperCase(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}
