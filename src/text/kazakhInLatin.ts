import { isKazakhEnding } from './gluedEnding.js';

/** Kazakh alphabet of 2021, letters with one Latin letter each; dotless ı is often typed as i, so і, и, й fall together. */
const TO_LATIN = new Map(
  'аa әä бb вv гg ғğ дd еe жj зz иi йi іi кk қq лl мm нn ңñ оo өö пp рr сs тt уu ұū үü фf хh һh шş ыy'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const ENDING_TO_CYRILLIC = new Map(
  'aа eе yы iі ğғ gг qқ kк nн ñң dд tт lл rр sс mм pп bб'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Shorter words, and words of letters that other languages share, are English words too: «is», “internet”. */
const SHORTEST = 4;
const KAZAKH_LETTERS = /[әғқңөұүһі]/u;

const FIRST_CYRILLIC = 0x400;

function transliterate(word: string, table: ReadonlyMap<string, string>): string | undefined {
  let result = '';
  for (const letter of word) {
    const other = table.get(letter);
    if (other === undefined) return undefined;
    result += other;
  }
  return result;
}

/** A Kazakh keyword (lower case) in Latin letters; undefined when that could be another word. */
export function latinSpelling(keyword: string): string | undefined {
  if (keyword.length < SHORTEST || !KAZAKH_LETTERS.test(keyword)) return undefined;
  return transliterate(keyword, TO_LATIN);
}

/**
 * A predicate for a Kazakh keyword (lower case) written in Latin letters, bare or with an ending of any harmony;
 * undefined for keywords that have no safe Latin spelling.
 */
export function compileKazakhInLatin(keyword: string): ((token: string) => boolean) | undefined {
  const latin = latinSpelling(keyword);
  if (latin === undefined) return undefined;
  return (token) => {
    if (token.charCodeAt(0) >= FIRST_CYRILLIC) return false;
    const dotted = token.replaceAll('ı', 'i');
    if (!dotted.startsWith(latin)) return false;
    if (dotted.length === latin.length) return true;
    const ending = transliterate(dotted.slice(latin.length), ENDING_TO_CYRILLIC);
    return ending !== undefined && isKazakhEnding(ending);
  };
}
