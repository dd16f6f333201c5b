import { withLatinTwins } from './lookalikes.js';

/** A category code in Latin capitals whatever script it was typed in: «С-О-5», «c–o–5» → `C-O-5`. Spaces are dropped. */
export function foldCategoryCode(code: string): string {
  const capitals = code.normalize('NFC').replace(/\s+/gu, '').toUpperCase();
  return withLatinTwins(capitals.replace(/[\u2010-\u2015\u2212]/gu, '-'));
}
