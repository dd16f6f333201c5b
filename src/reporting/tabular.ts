import type { Report, Table, TableRow } from '../model/Table.js';
import type { Lang } from './Lang.js';
import { words } from './words.js';

/** What a cell of a spreadsheet holds; null where there is no figure. */
export type Value = string | number | null;

/** Names of columns, then lines of as many values; texts are not yet escaped. */
export type Rows = readonly (readonly Value[])[];

const TIDY = ['table', 'row', 'column', 'count', 'base', 'share', 'low', 'high', 'row_label', 'column_label'];

/** Every cell of every table on a line of its own, the headline first; labels in the language of the reader. */
export function tidyRows(report: Report, lang: Lang): Rows {
  const cells = report.tables.flatMap((table) =>
    rowsOf(table).flatMap((row) =>
      row.cells.map((cell, index) => [
        ...[table.id, row.id, table.columns[index]?.id ?? ''],
        ...[cell.count, cell.base, cell.share, cell.low, cell.high],
        ...[row.labels[lang], table.columns[index]?.labels[lang] ?? ''],
      ]),
    ),
  );
  return [TIDY, headlineRow(report), ...cells];
}

function headlineRow({ headline }: Report): readonly Value[] {
  if ('respondents' in headline)
    return [
      'headline',
      'total',
      'respondents',
      headline.respondents,
      headline.respondents,
      1,
      null,
      null,
      '',
      '',
    ];
  const { count, base, share, low, high } = headline.withoutDigital;
  return ['headline', 'total', 'none', count, base, share, low, high, '', ''];
}

/** One table as a person lays it out: a line for each row, with count and share of each column. */
export function wideRows(table: Table, lang: Lang): Rows {
  const columns = table.columns.flatMap(({ labels }) => [
    `${labels[lang]}, n`,
    `${labels[lang]}, ${words[lang].share}`,
  ]);
  const lines = rowsOf(table).map((row) => [
    row.labels[lang],
    row.base,
    ...row.cells.flatMap((cell) => [cell.count, cell.share]),
  ]);
  return [[table.labels[lang], words[lang].base, ...columns], ...lines];
}

const TESTS = [
  ...['table', 'column', 'method', 'statistic', 'degrees', 'p', 'adjusted_p', 'cramers_v'],
  ...['smallest_expected', 'compared', 'groups'],
];

/** The tests of all tables, a line for each column; columns that could not be tested say why in place of a method. */
export function testRows(report: Report): Rows {
  const lines = report.tables.flatMap(({ id, tests }) =>
    (tests?.columns ?? []).map((test): readonly Value[] =>
      test.kind === 'untested'
        ? [id, test.column, test.reason, ...TESTS.slice(3).map(() => null)]
        : [
            ...[id, test.column, test.method.kind, test.statistic, test.degrees, test.p, test.adjustedP],
            ...[test.cramersV, test.smallestExpected, test.compared, test.groups],
          ],
    ),
  );
  return [TESTS, ...lines];
}

function rowsOf(table: Table): readonly TableRow[] {
  return [...table.rows, table.total];
}
