import type { Report, Table } from '../model/Table.js';
import type { RenderOptions } from './RenderOptions.js';
import { type Rows, testRows, tidyRows, wideRows } from './tabular.js';
import { CSV, type Dialect, EXCEL, TSV, writeDelimited } from './writeDelimited.js';

/**
 * Every cell of every table on a line of its own (raw numbers with a dot, empty where there is no share):
 * `table,row,column,count,base,share,low,high`, then the labels in the language of the reader.
 */
export function renderCsv(report: Report, options: RenderOptions = {}): string {
  return writeDelimited(tidyRows(report, options.lang ?? 'en'), dialectOf(CSV, options));
}

/** The same, separated by tabs. */
export function renderTsv(report: Report, options: RenderOptions = {}): string {
  return writeDelimited(tidyRows(report, options.lang ?? 'en'), dialectOf(TSV, options));
}

/** One table as a person lays it out, or the tests of all tables, in one of the delimited formats. */
export function renderRows(rows: Rows, format: 'csv' | 'tsv', options: RenderOptions = {}): string {
  return writeDelimited(rows, dialectOf(format === 'csv' ? CSV : TSV, options));
}

/** The rows of a table by its id, of all tests for `tests`; undefined for a table that the report does not have. */
export function rowsNamed(report: Report, id: string, { lang = 'en' }: RenderOptions): Rows | undefined {
  if (id === TESTS) return testRows(report);
  const table: Table | undefined = report.tables.find((each) => each.id === id);
  return table === undefined ? undefined : wideRows(table, lang);
}

/** In place of a table's id: the tests of all tables. */
export const TESTS = 'tests';

function dialectOf(dialect: Dialect, { excel }: RenderOptions): Dialect {
  return excel === true ? EXCEL : dialect;
}
