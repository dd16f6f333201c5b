import type { Cell } from '../model/Table.js';
import type { Lang } from './Lang.js';

/** What stands in the place of a share that does not exist because its base is 0. */
const NO_SHARE = '–';

const decimal = (digits: string, lang: Lang): string => (lang === 'en' ? digits : digits.replace('.', ','));

/** A whole number, from five digits on with groups of three. */
export function formatCount(count: number, lang: Lang): string {
  const digits = String(count);
  if (digits.length < 5) return digits;
  return digits.replace(/\B(?=(?:\d{3})+$)/g, lang === 'en' ? ',' : '\u00a0');
}

/** A proportion in per cent with one decimal and without the sign. */
const perCent = (share: number, lang: Lang): string => decimal((share * 100).toFixed(1), lang);

/** A number with this many decimals. */
export function formatDecimal(value: number, decimals: number, lang: Lang): string {
  return decimal(value.toFixed(decimals), lang);
}

/** A share as `66.9 %`, with a decimal comma in Russian and Kazakh. */
export function formatShare(cell: Cell, lang: Lang): string {
  return cell.share === null ? NO_SHARE : `${perCent(cell.share, lang)}\u00a0%`;
}

/** The interval in per cent as `62.2–71.3`, without the sign; empty when there is none. */
export function formatInterval(cell: Cell, lang: Lang): string {
  if (cell.low === null || cell.high === null) return '';
  return `${perCent(cell.low, lang)}–${perCent(cell.high, lang)}`;
}
