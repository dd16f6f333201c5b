import type { Salary } from '../model/Posting.js';
import { foldCategoryCode } from '../text/foldLookalikes.js';
import { CATEGORY_CODE } from './readCategory.js';

/** An amount of money, in one group or groups of three digits. */
export const AMOUNT: string = String.raw`(\d{1,3}(?:[ .,]\d{3})+|\d{4,9})(?!\d)`;
const LOWEST = new RegExp(
  String.raw`(?<!\p{L})(?:min\p{L}*|мин\p{L}*|от|ең аз\p{L}*)[ .:–-]*${AMOUNT}`,
  'iu',
);
const HIGHEST = new RegExp(
  String.raw`(?<!\p{L})(?:max\p{L}*|макс\p{L}*|до|ең көп\p{L}*)[ .:–-]*${AMOUNT}`,
  'iu',
);
const RANGE = new RegExp(
  String.raw`${AMOUNT}\s*(?:тг\.?|тенге|теңгеден(?:\s+бастап)?|теңге\p{L}*|₸|-?(?:ден|дан|тен|тан|нан|нен))?\s*(?:-|–|—|бастап|\.\.\.|…|(?<=теңгеден|ден|дан|тен|тан|нан|нен)\s)\s*${AMOUNT}`,
  'iu',
);
const SINGLE = new RegExp(AMOUNT, 'u');

/** Monthly pay stated in a short text; one amount alone («Средний оклад 450 000 тг.») is both ends. */
export function readSalary(text: string): Salary | undefined {
  const min = amountOf(LOWEST.exec(text)?.[1]);
  const max = amountOf(HIGHEST.exec(text)?.[1]);
  if (min !== undefined || max !== undefined) return salaryOf(min, max);
  const range = RANGE.exec(text);
  if (range !== null) return salaryOf(amountOf(range[1]), amountOf(range[2]));
  const single = amountOf(SINGLE.exec(text)?.[1]);
  return salaryOf(single, single);
}

/** Pay in a table of several categories: the row of `code`, else the only row. */
export function readSalaryTable(text: string, code: string | undefined): Salary | undefined {
  const codes = [...text.matchAll(CATEGORY_CODE)];
  const row = codes.findIndex(
    (match) => code !== undefined && foldCategoryCode(match[0]) === foldCategoryCode(code),
  );
  if (row >= 0) return readBounds(text.slice(codes[row]?.index, codes[row + 1]?.index));
  return codes.length > 1 ? undefined : readBounds(text);
}

function readBounds(text: string): Salary | undefined {
  return salaryOf(amountOf(LOWEST.exec(text)?.[1]), amountOf(HIGHEST.exec(text)?.[1]));
}

function amountOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits.replace(/\D/gu, ''));
}

function salaryOf(min: number | undefined, max: number | undefined): Salary | undefined {
  if (min === undefined && max === undefined) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
