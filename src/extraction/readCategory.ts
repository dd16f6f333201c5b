import { singleSpaced } from './cleanText.js';

/** A category code in either alphabet: letters and a rank («D-О-4», «Е-3», «C-R-5»). */
const CODE = String.raw`(?<![\p{L}\p{N}])[A-EАВСДЕ](?: ?[-–‑−] ?[A-ZА-Я]{1,4})? ?[-–‑−] ?\d(?![\p{L}\p{N}])`;

/** All category codes of a text. */
export const CATEGORY_CODE: RegExp = new RegExp(CODE, 'gu');

/** Tells at once of most texts that they hold no category code. */
export const HAS_CODE: RegExp = new RegExp(CODE, 'u');

const CLASS_WORD = String.raw`(?:категори\p{L}*|санат\p{L}*)`;

/** A code with the words and brackets around it: «(D-О-4 санаты)», «категория D-О-4», «(D-O-4) санаты». */
export const CATEGORY_PIECE: string = String.raw`\(?\s*(?:${CLASS_WORD}\s*[:«"–-]*\s*)?${CODE}[»"]?\s*\)?(?:\s*${CLASS_WORD})?\s*\)?`;

/** A number of vacancies: «(2 единицы)», «1 бірлік», «1 штатная единица». */
export const UNITS_PIECE: string = String.raw`\(?\s*(?<![\d\p{L}])(?:\d{1,2}|одна|две|три|бір|екі|үш)\s*-?\s*(?:\(\p{L}+\)\s*)?(?:штатн\p{L}*\s+)?(?:единиц\p{L}*|ед\.|бірлік\p{L}*|бос орын\p{L}*)\s*\)?`;

/** Tells at once of most texts that they hold no number of vacancies. */
export const HAS_UNITS: RegExp = /единиц|ед\.|бірлік|бос орын/u;

/** Every such piece holds a number, so that most lines need not be searched for one. */
const COUNTED = /\d|одна|две|три|бір|екі|үш/iu;
const PIECES = new RegExp(`${CATEGORY_PIECE}|${UNITS_PIECE}`, 'giu');

/** The first category code as the text states it, without spaces. */
export function readCategoryCode(text: string): string | undefined {
  return readCategoryCodes(text)[0];
}

/** All category codes as the text states them, without spaces. */
export function readCategoryCodes(text: string): readonly string[] {
  return (text.match(CATEGORY_CODE) ?? []).map((code) => code.replace(/\s/gu, ''));
}

/** A title without its number, category code, vacancy count and the punctuation these leave behind. */
export function cleanTitle(text: string): string {
  const joined = text.includes('\n') ? text.replace(/(\p{L}-)\s*\n\s*(?=\p{Ll})/gu, '$1') : text;
  const line = singleSpaced(joined).replace(/^[\s•*–-]*(?:\d{1,3}\s*[.)]\s*)?/u, '');
  const bare = COUNTED.test(line) ? line.replace(PIECES, ' ') : line;
  return singleSpaced(bare.replace(/\s+(?=[,.;:])/gu, '').replace(/,{2,}/gu, ',')).replace(
    /^[\s,.;:–-]+|[\s,.;:–-]+$/gu,
    '',
  );
}
