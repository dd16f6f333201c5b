const LATIN = 'aceopxyihkmtbə';
const CYRILLIC = 'асеорхуіһкмтвә';

/** Lower case with ё→е, and Latin look-alikes inside Cyrillic words turned Cyrillic («қызметтiк» is often typed with a Latin i). */
export function foldWord(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  if (!/\p{Script=Cyrillic}/u.test(lower)) return lower;
  return lower.replace(/[a-zə]/gu, (character) => CYRILLIC[LATIN.indexOf(character)] ?? character);
}
