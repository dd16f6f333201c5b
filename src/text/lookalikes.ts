const PAIRS = 'AА BВ CС EЕ HН IІ KК MМ OО PР TТ XХ YУ aа bь cс eе hһ iі kк mм oо pр tт xх yу'.split(' ');

const toCyrillic = new Map<string, string>(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const toLatin = new Map<string, string>(PAIRS.map((pair) => [pair.charAt(1), pair.charAt(0)]));

/** Cyrillic endings made of twin letters only that Kazakh glues to Latin names («Wordта»). */
const TWIN_ENDINGS = new Set(['та', 'те', 'ке', 'тар', 'тер', 'ма', 'ме', 'ті', 'сі', 'кі', 'тері']);

/** A letter of one script that no letter of the other resembles. */
export const WITHOUT_TWIN: Readonly<Record<'cyrillic' | 'latin', RegExp>> = {
  cyrillic: new RegExp(`(?=[\\u0400-\\u052F])[^${[...toLatin.keys()].join('')}]`, 'u'),
  latin: new RegExp(`(?=[A-Za-z])[^${[...toCyrillic.keys()].join('')}]`, 'u'),
};

function translate(word: string, table: ReadonlyMap<string, string>): string {
  let result = '';
  for (const letter of word) result += table.get(letter) ?? letter;
  return result;
}

/** The word with each Latin letter that has a Cyrillic twin replaced by it; other letters stay. */
export function withCyrillicTwins(word: string): string {
  return translate(word, toCyrillic);
}

/** The word with each Cyrillic letter that has a Latin twin replaced by it; other letters stay. */
export function withLatinTwins(word: string): string {
  return translate(word, toLatin);
}

function isLatin(letter: string): boolean {
  return /[A-Za-z\u00C0-\u024F]/.test(letter);
}

function isCyrillic(letter: string): boolean {
  return /[\u0400-\u052F]/.test(letter);
}

interface Scripts {
  readonly latin: number;
  readonly cyrillic: number;
  readonly latinOnly: number;
  readonly cyrillicOnly: number;
}

function countScripts(part: string): Scripts {
  let [latin, cyrillic, latinOnly, cyrillicOnly] = [0, 0, 0, 0];
  for (const letter of part) {
    if (isLatin(letter)) {
      latin += 1;
      if (!toCyrillic.has(letter)) latinOnly += 1;
    } else if (isCyrillic(letter)) {
      cyrillic += 1;
      if (!toLatin.has(letter)) cyrillicOnly += 1;
    }
  }
  return { latin, cyrillic, latinOnly, cyrillicOnly };
}

function hasGluedTwinEnding(part: string): boolean {
  const tail = /^[\dA-Za-z]{2,}([\u0400-\u052F]+)$/.exec(part)?.[1];
  return tail !== undefined && TWIN_ENDINGS.has(tail);
}

/**
 * Gives a word part typed in two scripts one script, decided by the letters that have no twin.
 * A part that truly mixes scripts («Excelде») stays as it is.
 */
export function resolveLookalikes(part: string): string {
  const { latin, cyrillic, latinOnly, cyrillicOnly } = countScripts(part);
  if (latin === 0 || cyrillic === 0 || (latinOnly > 0 && cyrillicOnly > 0)) return part;
  if (cyrillicOnly > 0) return withCyrillicTwins(part);
  if (latinOnly > 0) return hasGluedTwinEnding(part) ? part : withLatinTwins(part);
  return cyrillic >= latin ? withCyrillicTwins(part) : withLatinTwins(part);
}
