import writeExcelFile from 'write-excel-file/node';
import type { Report } from '../model/Table.js';
import { headlineSentence, titleOf } from './headlineSentence.js';
import type { Lang } from './Lang.js';
import { printable } from './printable.js';
import type { RenderOptions } from './RenderOptions.js';
import { type Rows, testRows, tidyRows, type Value, wideRows } from './tabular.js';
import { withoutTimes } from './withoutTimes.js';
import { words } from './words.js';

/** Names of columns that hold shares, in every language. */
const SHARE = new RegExp(
  `^(?:share|low|high)$|, (?:${Object.values(words)
    .map(({ share }) => share)
    .join('|')})$`,
  'u',
);
/** Excel's own limit for the name of a sheet. */
const LONGEST_NAME = 31;
const FIRST_COLUMN = 42;
const OTHER_COLUMNS = 18;

/** A workbook: what the figures are, a sheet for each table, all cells with their intervals, and the tests. */
export async function renderXlsx(report: Report, { lang = 'en' }: RenderOptions = {}): Promise<Uint8Array> {
  const sheets = [
    { name: words[lang].sheets.about, rows: aboutRows(report, lang) },
    ...report.tables.map((table) => ({ name: table.labels[lang], rows: wideRows(table, lang) })),
    { name: words[lang].sheets.cells, rows: tidyRows(report, lang) },
    { name: words[lang].sheets.tests, rows: testRows(report) },
  ];
  const names = distinctNames(sheets.map(({ name }) => name));
  const workbook = writeExcelFile(
    sheets.map(({ rows }, index) => ({
      data: rows.map((row, line) =>
        row.map((value, column) => cellOf(value, { line, name: rows[0]?.[column] })),
      ),
      sheet: names[index] ?? String(index + 1),
      stickyRowsCount: 1,
      columns: (rows[0] ?? []).map((_, column) => ({ width: column === 0 ? FIRST_COLUMN : OTHER_COLUMNS })),
    })),
  );
  return withoutTimes(await workbook.toBuffer());
}

function aboutRows(report: Report, lang: Lang): Rows {
  const notice = report.notice === undefined ? [] : [report.notice[lang]];
  const lines = [
    ...notice,
    headlineSentence(report.headline, lang),
    ...report.provenance.map((line) => line[lang]),
  ];
  return [[titleOf(report, lang)], ...lines.map((line) => [line])];
}

interface Place {
  readonly line: number;
  readonly name: Value | undefined;
}

/** Texts are typed as texts, so that no program runs them; shares are shown in per cent and stay numbers. */
function cellOf(value: Value, { line, name }: Place) {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, ...(isShare(name) && { format: '0.0%' }) };
  return {
    value: printable(value),
    type: String,
    ...(line === 0 && { fontWeight: 'bold' as const, wrap: true }),
  };
}

function isShare(name: Value | undefined): boolean {
  return typeof name === 'string' && SHARE.test(name);
}

/** Names without the signs that Excel forbids, cut to its limit, each only once. */
function distinctNames(given: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const name of given) {
    const clean = printable(name)
      .replace(/[\\/?*[\]:]/gu, ' ')
      .replace(/^'|'$/gu, '')
      .trim();
    let unique = clean.slice(0, LONGEST_NAME) || '—';
    for (let next = 2; names.has(unique); next += 1) unique = `${clean.slice(0, LONGEST_NAME - 4)} ${next}`;
    names.add(unique);
  }
  return [...names];
}
