import type { FilePlace } from '../model/Codebook.js';
import { createNotices } from './createNotices.js';
import type { Notices } from './createNotices.js';
import type { CsvColumn, CsvHeader } from './csvHeader.js';
import { CSV_COLUMNS, findHeader } from './csvHeader.js';
import type { KeywordProblem, Parsed } from './KeywordProblem.js';
import type { CsvRow } from './readCsvRows.js';
import { readCsvRows } from './readCsvRows.js';
import type { NamedCells, TermReading } from './readCsvTerm.js';
import { readCsvTerm } from './readCsvTerm.js';
import { withoutRepeats } from './withoutRepeats.js';
import type { WordList } from './WordList.js';

const RUSSIAN = { category: 'категория', term: 'ключевое слово' } as const;

/** Reads a table with the columns `category`, `language` and `term`, as a spreadsheet saves it. */
export function parseCsvList(file: string, text: string): Parsed<WordList> {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  const header = findHeader(lines);
  const start = { file, line: header.row + 1, column: 1 };
  const lacking = checkHeader(header, start);
  if (lacking.length > 0) return { kind: 'problems', problems: lacking };
  const table = readCsvRows(lines.slice(header.row).join('\n'), header.delimiter, start);
  if (table.kind === 'open quote') {
    const message = 'A quotation mark opens here and never closes. Close it, or delete it.';
    return { kind: 'problems', problems: [{ ...table.place, message }] };
  }
  return readList(header, table.rows, start);
}

function checkHeader({ cells }: CsvHeader, start: FilePlace): KeywordProblem[] {
  const named = cells.flatMap(({ column }) => column ?? []);
  if (named.length === 0) {
    const message = 'No row names the columns. Write “category,language,term” above the list.';
    return [{ ...start, message }];
  }
  const missing = (['category', 'term'] as const)
    .filter((column) => !named.includes(column))
    .map(
      (column) =>
        `The table lacks the column “${column}”, “${RUSSIAN[column]}” in Russian. Add it, or give it one of these names.`,
    );
  const twice = [...new Set(named)]
    .filter((column) => named.indexOf(column) !== named.lastIndexOf(column))
    .map((column) => `Two columns are called “${column}”. Keep one; give each keyword a row of its own.`);
  return [...missing, ...twice].map((message) => ({ ...start, message }));
}

function readList(header: CsvHeader, rows: readonly CsvRow[], start: FilePlace): Parsed<WordList> {
  const notices = createNotices();
  noteUnused(header, rows[0], notices);
  const readRow = createRowReader(notices);
  const readings = rows.slice(1).map((row) => readRow(nameCells(header, row)));
  const problems = readings.flatMap((reading) => reading.problems);
  const terms = withoutRepeats(
    readings.flatMap((reading) => reading.terms),
    notices,
  );
  if (problems.length > 0) return { kind: 'problems', problems };
  if (terms.length > 0) return { kind: 'ok', value: { terms, notices: notices.list() } };
  const message = 'The list has no keyword. Add rows below the names of the columns, one keyword each.';
  return { kind: 'problems', problems: [{ ...start, message }] };
}

function noteUnused({ cells }: CsvHeader, row: CsvRow | undefined, notices: Notices): void {
  for (const [number, { written, column }] of cells.entries()) {
    if (column !== undefined || written === '' || row === undefined) continue;
    const known = CSV_COLUMNS.join(', ');
    notices.add(row.placeOf(number), () => `The column “${written}” is not used. The columns are: ${known}.`);
  }
}

function nameCells({ cells: header }: CsvHeader, { cells, placeOf }: CsvRow): NamedCells {
  const numberOf = (name: CsvColumn): number => header.findIndex(({ column }) => column === name);
  return { text: (name) => cells[numberOf(name)] ?? '', placeOf: (name) => placeOf(numberOf(name)) };
}

/** Merged cells of a spreadsheet leave the category empty in all rows but the first. */
function createRowReader(notices: Notices): (cells: NamedCells) => TermReading {
  let above = '';
  const problem = (place: FilePlace, message: string): TermReading => ({
    terms: [],
    problems: [{ ...place, message }],
  });
  return (cells) => {
    const named = cells.text('category').replace(/\s+/gu, ' ');
    const category = named === '' ? above : named;
    above = category;
    if (category === '')
      return problem(cells.placeOf('category'), 'The row has no category. Fill the cell in.');
    if (cells.text('term') === '')
      return problem(cells.placeOf('term'), 'The row has no keyword. Write one, or delete the row.');
    if (named === '') notices.add(cells.placeOf('category'), tellInherited);
    if (cells.text('language') === '') notices.add(cells.placeOf('term'), tellGuessed);
    return readCsvTerm(cells, category);
  };
}

function tellInherited(times: string): string {
  return `${times} without a category, from here on: the one of the row above holds.`;
}

function tellGuessed(times: string): string {
  return `${times} without a language, from here on: it was told from the letters. Kazakh ones mean Kazakh, other Cyrillic ones both Russian and Kazakh, Latin ones a name. Fill the column “language” in to be sure.`;
}
