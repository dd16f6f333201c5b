import { foldPhrase } from './foldPhrase.js';

/** What the columns of a CSV list are called, first as the documentation has it, then as people write it. */
const NAMES = {
  category: ['категория', 'категории', 'санат', 'санаты'],
  language: ['lang', 'язык', 'тіл', 'тілі'],
  term: [
    'keyword',
    'word',
    'термин',
    'термины',
    'ключевое-слово',
    'ключевые-слова',
    'слово',
    'слова',
    'сөз',
    'сөздер',
    'кілт-сөз',
    'кілт-сөздер',
    'кілтсөз',
    'түйінді-сөз',
    'түйінді-сөздер',
  ],
  inflection: ['словоизменение', 'түрлену'],
  case: ['регистр'],
  gap: ['разрыв', 'аралық'],
  order: ['порядок', 'рет'],
  derivations: ['производные', 'туындылар'],
  near: ['рядом', 'жанында'],
  'not-near': ['не-рядом', 'жанында-емес'],
  exclusions: ['исключения', 'ерекшеліктер'],
  note: ['comment', 'примечание', 'комментарий', 'ескерту', 'түсініктеме'],
  source: ['источник', 'дереккөз'],
} as const;

/** A column that a CSV list may have. */
export type CsvColumn = keyof typeof NAMES;

/** The row that names the columns. */
export interface CsvHeader {
  /** Its line, counted from 0. */
  readonly row: number;
  readonly delimiter: string;
  /** Of each cell, the column; the name as written where it is none. */
  readonly cells: readonly { readonly written: string; readonly column: CsvColumn | undefined }[];
}

/** The columns by name, in the order of the documentation. */
export const CSV_COLUMNS: readonly string[] = Object.keys(NAMES);

const DELIMITERS = [',', ';', '\t', '|'];

/** A title or two may stand above the header of a table. */
const DEEPEST = 10;

const columnOf = new Map<string, CsvColumn>(
  // Object.entries forgets that the keys are names of columns.
  (Object.entries(NAMES) as [CsvColumn, readonly string[]][]).flatMap(([column, others]) =>
    [column, ...others].map((name): [string, CsvColumn] => [name, column]),
  ),
);

/** The row and the delimiter by which most columns are known; the first line and a comma when none is. */
export function findHeader(lines: readonly string[]): CsvHeader {
  const readings = lines
    .slice(0, DEEPEST)
    .flatMap((line, row) =>
      DELIMITERS.map((delimiter) => ({ row, delimiter, cells: line.split(delimiter).map(readCell) })),
    );
  return readings.reduce((best, reading) => (known(reading) > known(best) ? reading : best), {
    row: 0,
    delimiter: ',',
    cells: [],
  });
}

function readCell(cell: string): CsvHeader['cells'][number] {
  const written = cell.replaceAll('"', '').trim();
  return {
    written,
    column: columnOf.get(
      foldPhrase(written)
        .replace(/[.:]$/u, '')
        .replace(/[\s_]+/gu, '-'),
    ),
  };
}

function known({ cells }: CsvHeader): number {
  return new Set(cells.map(({ column }) => column).filter((column) => column !== undefined)).size;
}
