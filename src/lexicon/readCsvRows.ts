import { CsvError, parse } from 'csv-parse/sync';
import type { FilePlace } from '../model/Codebook.js';

/** A row of a table whose cells know their places. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly placeOf: (cell: number) => FilePlace;
}

/** The rows of a table, or the place where a quotation mark opens that never closes. */
export type CsvTable =
  | { readonly kind: 'rows'; readonly rows: readonly CsvRow[] }
  | { readonly kind: 'open quote'; readonly place: FilePlace };

interface ParsedRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Reads the table that begins at `start`; `text` has one kind of line end. Rows of empty cells are left out. */
export function readCsvRows(text: string, delimiter: string, start: FilePlace): CsvTable {
  try {
    const rows = parseRecords(text, { delimiter }).map((record) => toRow(record, delimiter, start));
    return { kind: 'rows', rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      kind: 'open quote',
      place: endOfGoodRows(text, delimiter, { start, rows: Number(error['records']) }),
    };
  }
}

function parseRecords(
  text: string,
  options: { readonly delimiter: string; readonly to?: number },
): readonly ParsedRecord[] {
  // The options “info” and “raw” make the parser give this shape, which its types do not say.
  return parse(text, {
    ...options,
    info: true,
    raw: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as readonly ParsedRecord[];
}

function toRow({ record, raw, info }: ParsedRecord, delimiter: string, start: FilePlace): CsvRow {
  const source = raw.replace(/^\n+/u, '').replace(/\n$/u, '');
  const first = start.line + info.lines - source.split('\n').length;
  return {
    cells: record.map((cell) => cell.trim()),
    placeOf: (cell) => {
      const before = source.slice(0, offsetOf(source, delimiter, cell)).split('\n');
      return {
        file: start.file,
        line: first + before.length - 1,
        column: (before.at(-1)?.length ?? 0) + 1,
      };
    },
  };
}

function offsetOf(source: string, delimiter: string, cell: number): number {
  let [at, quoted] = [0, false];
  for (let left = cell; left > 0 && at < source.length; at += 1) {
    if (source[at] === '"') quoted = !quoted;
    else if (source[at] === delimiter && !quoted) left -= 1;
  }
  return at;
}

/** The parser tells where the text ends; the row that never ends begins behind the last good one. */
function endOfGoodRows(
  text: string,
  delimiter: string,
  { start, rows }: { readonly start: FilePlace; readonly rows: number },
): FilePlace {
  const last = rows > 0 ? parseRecords(text, { delimiter, to: rows }).at(-1) : undefined;
  return { ...start, line: start.line + (last?.info.lines ?? 0) };
}
