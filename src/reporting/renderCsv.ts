import { stringify } from 'csv-stringify/sync';
import type { Report, Table, TableRow } from '../model/Table.js';
import { printable } from './printable.js';
import type { RenderOptions } from './RenderOptions.js';

/** Spreadsheets run a cell that starts with one of these; a space or a letter-like sign ahead does not stop them all. */
const FORMULA = /^[\s\p{C}\p{Zs}\p{M}]*[=+\-@\t\r＝＋－＠]/u;

/**
 * Every cell of every table on a line of its own (RFC 4180, raw numbers with a dot, empty where there is no
 * share): `table,row,column,count,base,share,low,high`, then the labels in the language of the reader.
 */
export function renderCsv(report: Report, options: RenderOptions = {}): string {
  const { lang = 'en' } = options;
  const lines = report.tables.flatMap((table) =>
    rowsOf(table).flatMap((row) =>
      row.cells.map((cell, index) => {
        const column = table.columns[index];
        const ids = [table.id, row.id, column?.id ?? ''].map(textCell);
        const labels = [row.labels[lang], column?.labels[lang] ?? ''].map(textCell);
        return [...ids, cell.count, cell.base, cell.share, cell.low, cell.high, ...labels];
      }),
    ),
  );
  const cell = report.headline.withoutDigital;
  const headline = [
    'headline',
    'total',
    'none',
    cell.count,
    cell.base,
    cell.share,
    cell.low,
    cell.high,
    '',
    '',
  ];
  return write([HEADER, headline, ...lines], options);
}

const HEADER = [
  'table',
  'row',
  'column',
  'count',
  'base',
  'share',
  'low',
  'high',
  'row_label',
  'column_label',
];

/** One table as a person lays it out: a line for each row, with count and share of each column. */
export function renderWideCsv(table: Table, options: RenderOptions = {}): string {
  const { lang = 'en' } = options;
  const header = [
    table.labels[lang],
    'base',
    ...table.columns.flatMap(({ labels }) => [`${labels[lang]}, n`, `${labels[lang]}, share`]),
  ];
  const lines = rowsOf(table).map((row) => [
    textCell(row.labels[lang]),
    row.base,
    ...row.cells.flatMap((cell) => [cell.count, cell.share]),
  ]);
  return write([header.map(textCell), ...lines], options);
}

const rowsOf = (table: Table): readonly TableRow[] => [...table.rows, table.total];

/** A one-line text that no spreadsheet takes for a formula. */
function textCell(text: string): string {
  const line = printable(text);
  return FORMULA.test(text) || FORMULA.test(line) ? `'${line}` : line;
}

function write(lines: readonly (readonly (string | number | null)[])[], options: RenderOptions): string {
  return stringify(
    lines.map((line) => [...line]),
    { record_delimiter: 'windows', bom: options.byteOrderMark ?? false },
  );
}
