const LATIN = 'aceopxyihkmtbə';
const CYRILLIC = 'асеорхуіһкмтвә';

/** A longer word might keep the page in memory that it was cut out of. */
const LONGEST_KEPT = 12;
const MOST_KEPT = 10_000;
const kept = new Map<string, string>();

/** Lower case with ё→е, and Latin look-alikes inside Cyrillic words turned Cyrillic («қызметтiк» is often typed with a Latin i). */
export function foldWord(word: string): string {
  if (word.length > LONGEST_KEPT) return fold(word);
  const known = kept.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, folded);
  return folded;
}

/** Letters that stay as they are. */
const FOLDED = /^[а-яәғқңөұүһі]+$/u;

function fold(word: string): string {
  if (FOLDED.test(word)) return word;
  const lower = word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  if (!/\p{Script=Cyrillic}/u.test(lower)) return lower;
  return lower.replace(/[a-zə]/gu, (character) => CYRILLIC[LATIN.indexOf(character)] ?? character);
}
