import { CsvError, parse } from 'csv-parse/sync';
import { decodeBytes } from '../../extraction/decodeBytes.js';
import type { Section } from '../../model/Posting.js';
import type { Column } from '../../extraction/table/nameColumns.js';
import { canHoldPostings, nameColumns } from '../../extraction/table/nameColumns.js';
import { readRow, textCells } from '../../extraction/table/readRow.js';
import { headingsOnce } from '../extractDocument.js';
import type { Reading } from './Reading.js';
import { readNotice } from './readNotice.js';
import type { FileExtractor } from './FileExtractor.js';
import type { FileSource } from './FileSource.js';

const DELIMITERS = [';', '\t', ','];
const FORMULA_GUARD = /^'(?=\s*[=+@-])/u;

/** Whether a text begins with a row of column names under which postings can stand. */
export async function beginsTable(bytes: Uint8Array): Promise<boolean> {
  const first = decodeBytes(bytes.subarray(0, 8_192)).split(/\r?\n/u, 1)[0] ?? '';
  if (!DELIMITERS.some((delimiter) => first.includes(delimiter))) return false;
  const headings = await headingsOnce();
  return DELIMITERS.some((delimiter) => canHoldPostings(nameColumns(unquoted(first, delimiter), headings)));
}

function unquoted(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((name) => name.replace(/^["\uFEFF]+|"$/gu, ''));
}

/** Reads a table of postings: the first row names the columns, each further row is one posting. */
export async function* readTable(
  source: FileSource,
  bytes: Uint8Array,
  extractor: FileExtractor,
): AsyncGenerator<Reading> {
  const headings = await headingsOnce();
  const rows = parseRows(decodeBytes(bytes));
  if (typeof rows === 'string') {
    yield { kind: 'problem', message: `${source.path}: ${rows}` };
    return;
  }
  const [names, ...postings] = rows;
  const columns = nameColumns(names?.cells ?? [], headings);
  if (!canHoldPostings(columns)) {
    yield { kind: 'problem', message: `${source.path}: ${missingColumns(names?.cells ?? [])}` };
    return;
  }
  const unknown = columns.filter(({ role, name }) => role.kind === 'unknown' && /\p{L}/u.test(name));
  if (unknown.length > 0) yield { kind: 'problem', message: `${source.path}: ${unusedColumns(unknown)}` };
  for (const [index, row] of postings.entries())
    yield await readingOf(source, { row, number: index + 1, columns }, extractor);
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Place {
  readonly row: Row;
  readonly number: number;
  readonly columns: readonly Column[];
}

async function readingOf(
  source: FileSource,
  { row, number, columns }: Place,
  extractor: FileExtractor,
): Promise<Reading> {
  const notices = new Map<string, readonly Section[]>();
  for (const text of textCells(columns, row.cells)) {
    const answer = await readNotice(text, 'text', extractor);
    if (answer.kind === 'unreadable')
      return { kind: 'problem', message: `${source.path}:${row.line}: ${answer.reason}` };
    notices.set(
      text,
      answer.extraction.postings.flatMap(({ sections }) => sections),
    );
  }
  const read = readRow(columns, row.cells, (text) => notices.get(text) ?? []);
  if (read === undefined)
    return {
      kind: 'problem',
      message: `${source.path}:${row.line}: the row has no title, or no duties and requirements.`,
    };
  return { kind: 'posting', posting: { ...read, id: read.id ?? `file:${source.name}#row-${number}` } };
}

function unusedColumns(columns: readonly Column[]): string {
  const names = columns.map(({ name }) => `“${name}”`).join(', ');
  return `columns of these names are not known and were left out: ${names}.`;
}

function missingColumns(names: readonly string[]): string {
  return `no columns of postings are named in its first row (${names.slice(0, 5).join(', ')}); name them title, duties, requirements, region …, or in Kazakh or Russian as notices do.`;
}

function parseRows(text: string): Row[] | string {
  const delimiter = likelyDelimiter(text);
  try {
    const records: unknown = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      relax_quotes: delimiter === '\t',
    });
    return (
      records as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
    ).map(({ record, info }) => ({
      line: info.lines,
      cells: record.map((cell) => cell.replace(FORMULA_GUARD, '')),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return `it is not read as a table (${error.message}); save it as CSV (UTF-8) once more.`;
  }
}

/** The separator that stands most often in the row of names. */
function likelyDelimiter(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/gu, '').split(/\r?\n/u, 1);
  const count = (delimiter: string): number => first.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
