import type { Salary } from '../model/Posting.js';
import { foldCategoryCode } from '../text/foldLookalikes.js';
import { CATEGORY_CODE } from './readCategory.js';
import { AMOUNT } from './readSalary.js';

const HEADS = /(?<!\p{L})(?:min|мин)\p{L}*\.?\s+(?:max|макс)\p{L}*/iu;
const CELLS = new RegExp(String.raw`^[^\n]{0,20}\n\s*${AMOUNT}[^\d\n]*\n\s*${AMOUNT}`, 'u');

/** Pay in a table with columns headed min and max, one cell a line: the row of the category code. */
export function readPayColumns(text: string, code: string | undefined): Salary | undefined {
  const heads = HEADS.exec(text);
  if (heads === null || code === undefined) return undefined;
  const below = text.slice(heads.index + heads[0].length);
  for (const row of below.matchAll(CATEGORY_CODE)) {
    if (foldCategoryCode(row[0]) !== foldCategoryCode(code)) continue;
    const [, min, max] = CELLS.exec(below.slice(row.index)) ?? [];
    if (min !== undefined && max !== undefined) return { min: amountOf(min), max: amountOf(max) };
  }
  return undefined;
}

function amountOf(digits: string): number {
  return Number(digits.replace(/\D/gu, ''));
}
