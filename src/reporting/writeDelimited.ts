import { stringify } from 'csv-stringify/sync';
import { printable } from './printable.js';
import type { Rows, Value } from './tabular.js';

/** How rows are written as text. */
export interface Dialect {
  readonly delimiter: ',' | ';' | '\t';
  /** Fractions with a comma, as a Kazakh or Russian spreadsheet expects them. */
  readonly decimalComma: boolean;
  /** Without it Excel misreads Cyrillic letters. */
  readonly byteOrderMark: boolean;
}

/** RFC 4180. */
export const CSV: Dialect = { delimiter: ',', decimalComma: false, byteOrderMark: false };
export const TSV: Dialect = { delimiter: '\t', decimalComma: false, byteOrderMark: false };
/** What Excel opens by a double click where the list separator is a semicolon, as in Kazakhstan. */
export const EXCEL: Dialect = { delimiter: ';', decimalComma: true, byteOrderMark: true };

/** Spreadsheets run a cell that starts with one of these; a space or a letter-like sign ahead does not stop them all. */
const FORMULA = /^[\s\p{C}\p{Zs}\p{M}]*[=+\-@\t\r＝＋－＠]/u;

/** The rows as delimited text, lines ended by CR LF, formulas defused. */
export function writeDelimited(rows: Rows, { delimiter, decimalComma, byteOrderMark }: Dialect): string {
  const value = (each: Value): string | number | null => {
    if (typeof each === 'string') return textCell(each);
    return typeof each === 'number' && decimalComma ? String(each).replace('.', ',') : each;
  };
  return stringify(
    rows.map((row) => row.map(value)),
    { delimiter, record_delimiter: 'windows', bom: byteOrderMark },
  );
}

/** A one-line text that no spreadsheet takes for a formula. */
function textCell(text: string): string {
  const line = printable(text);
  return FORMULA.test(text) || FORMULA.test(line) ? `'${line}` : line;
}
