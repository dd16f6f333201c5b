import type { Cell, Table, TableRow } from '../model/Table.js';
import { displayWidth, pad, wrap } from './displayWidth.js';
import { formatCount, formatInterval, formatShare } from './numbers.js';
import { printable } from './printable.js';
import type { Lang } from './Lang.js';
import type { RenderOptions } from './RenderOptions.js';
import { type TerminalStyle, terminalStyle } from './terminalStyle.js';
import { testSentences } from './testSentences.js';
import { testWords } from './testWords.js';
import { words } from './words.js';

const BAR_WIDTH = 8;
const BLOCKS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const GAP = '  ';
const SHORTEST_LABEL = 18;

type Piece = 'count' | 'share' | 'interval' | 'bar';

/** What a cell shows in its line, whether the interval has a line of its own, and the longest uncut header word. */
interface Detail {
  readonly pieces: readonly Piece[];
  readonly intervalBelow: boolean;
  readonly headerWord: number;
}

/** From everything to the share alone; the first that fits the width is taken. */
const DETAILS: readonly Detail[] = [
  { pieces: ['count', 'share', 'interval', 'bar'], intervalBelow: false, headerWord: 14 },
  { pieces: ['count', 'share', 'interval'], intervalBelow: false, headerWord: 14 },
  { pieces: ['count', 'share'], intervalBelow: true, headerWord: 14 },
  { pieces: ['count', 'share'], intervalBelow: true, headerWord: 11 },
  { pieces: ['count', 'share'], intervalBelow: false, headerWord: 11 },
  { pieces: ['share'], intervalBelow: false, headerWord: 9 },
];

interface Layout {
  readonly lang: Lang;
  readonly style: TerminalStyle;
  readonly table: Table;
  readonly rows: readonly TableRow[];
  readonly detail: Detail;
  /** Widths of the pieces of each column. */
  readonly pieceWidths: readonly (readonly number[])[];
  readonly columnWidths: readonly number[];
  readonly baseWidth: number;
  readonly labelWidth: number;
}

/** One table with aligned columns for a terminal; narrow ones lose bars, then columns of intervals, then become a list. */
export function renderTable(table: Table, options: RenderOptions = {}): string {
  const { lang = 'en', width = 100, color = false } = options;
  const style = terminalStyle(color);
  const layouts = DETAILS.map((detail) => layOut(table, { lang, width, style, detail }));
  const layout = layouts.find((each) => each !== undefined);
  const title = wrap(printable(table.labels[lang]), width).map(style.bold);
  const body = layout === undefined ? renderList(table, lang, width) : renderGrid(layout);
  const notes = table.notes.map((note) => note[lang]);
  if (layout !== undefined && !showsIntervals(layout.detail)) notes.push(words[lang].narrow);
  const footer = notes.flatMap((note) => wrap(printable(note), width).map(style.dim));
  return [...title, ...body, ...footer, ...renderTests(table, { lang, width })]
    .map((line) => line.trimEnd())
    .join('\n');
}

function renderTests(
  table: Table,
  { lang, width }: { readonly lang: Lang; readonly width: number },
): readonly string[] {
  const sentences = testSentences(table, lang);
  if (sentences.length === 0) return [];
  const lines = sentences.flatMap((sentence) =>
    wrap(printable(sentence), Math.max(1, width - 2)).map(
      (line, index) => `${index === 0 ? '-' : ' '} ${line}`,
    ),
  );
  return [...wrap(testWords[lang].title, width), ...lines];
}

const showsIntervals = ({ pieces, intervalBelow }: Detail): boolean =>
  intervalBelow || pieces.includes('interval');

interface LayoutRequest extends Pick<Layout, 'lang' | 'style' | 'detail'> {
  readonly width: number;
}

/** The widths of all columns, or undefined when they need more than the width. */
function layOut(table: Table, request: LayoutRequest): Layout | undefined {
  const { lang, detail, width } = request;
  const rows = [...table.rows, table.total];
  const pieceWidths = table.columns.map((_, column) =>
    detail.pieces.map((piece) => widest(rows.map((row) => pieceText(piece, row.cells[column], lang)))),
  );
  const columnWidths = table.columns.map((column, index) => {
    const content = (pieceWidths[index] ?? []).reduce((sum, each) => sum + each + 1, -1);
    const word = widest(printable(column.labels[lang]).split(' '));
    const interval = widest(rows.map((row) => pieceText('interval', row.cells[index], lang)));
    return Math.max(content, Math.min(word, detail.headerWord), detail.intervalBelow ? interval : 0);
  });
  const bases = rows.map((row) => formatCount(row.base, lang));
  const baseWidth = widest([words[lang].base, ...bases]);
  const label = widest(rows.map((row) => printable(row.labels[lang])));
  const rest = columnWidths.reduce((sum, each) => sum + each + GAP.length, baseWidth + GAP.length);
  const labelWidth = Math.min(label, width - rest);
  if (labelWidth < Math.min(label, SHORTEST_LABEL)) return undefined;
  return { ...request, table, rows, pieceWidths, columnWidths, baseWidth, labelWidth };
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth));

function pieceText(piece: Piece, cell: Cell | undefined, lang: Lang): string {
  if (cell === undefined) return '';
  switch (piece) {
    case 'count':
      return formatCount(cell.count, lang);
    case 'share':
      return formatShare(cell, lang);
    case 'interval':
      return cell.low === null ? '' : `(${formatInterval(cell, lang)})`;
    case 'bar':
      return pad(bar(cell.share ?? 0), BAR_WIDTH, 'left');
  }
}

function bar(share: number): string {
  const eighths = Math.round(share * BAR_WIDTH * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + (BLOCKS[eighths % 8] ?? '');
}

function renderGrid(layout: Layout): readonly string[] {
  const body = layout.table.rows.flatMap((row) => renderRow(layout, row));
  return [
    ...renderHeader(layout),
    ...body,
    ...renderRow(plain(layout), layout.table.total).map(layout.style.bold),
  ];
}

/** The row of all postings is bold as a whole, so its parts carry no style of their own. */
const plain = (layout: Layout): Layout => ({ ...layout, style: terminalStyle(false) });

function renderHeader(layout: Layout): readonly string[] {
  const { lang, table, columnWidths, labelWidth, baseWidth, style } = layout;
  const headers = table.columns.map((column, index) =>
    wrap(printable(column.labels[lang]), columnWidths[index] ?? 0),
  );
  const height = Math.max(1, ...headers.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const base = pad(line === height - 1 ? words[lang].base : '', baseWidth, 'right');
    const cells = headers.map((lines, index) =>
      pad(lines[line - height + lines.length] ?? '', columnWidths[index] ?? 0, 'right'),
    );
    return style.dim([' '.repeat(labelWidth), base, ...cells].join(GAP));
  });
}

/** A line of figures, then the intervals when they have a line of their own; long labels run on beside and below. */
function renderRow(layout: Layout, row: TableRow): readonly string[] {
  const { lang, table, columnWidths, labelWidth, baseWidth, detail, style } = layout;
  const labels = wrap(printable(row.labels[lang]), labelWidth);
  const figures = row.cells.map((cell, index) => {
    const missing = (columnWidths[index] ?? 0) - contentWidth(layout, index);
    return ' '.repeat(Math.max(0, missing)) + renderCell(layout, cell, index);
  });
  const intervals = row.cells.map((cell, index) =>
    style.dim(pad(pieceText('interval', cell, lang), columnWidths[index] ?? 0, 'right')),
  );
  const empty = table.columns.map(() => '');
  const height = Math.max(labels.length, detail.intervalBelow ? 2 : 1);
  return Array.from({ length: height }, (_, line) => {
    const label = pad(labels[line] ?? '', labelWidth, 'left');
    const base = pad(line === 0 ? formatCount(row.base, lang) : '', baseWidth, 'right');
    const below = line === 1 && detail.intervalBelow ? intervals : empty;
    return [label, base, ...(line === 0 ? figures : below)].join(GAP);
  });
}

const contentWidth = (layout: Layout, column: number): number =>
  (layout.pieceWidths[column] ?? []).reduce((sum, each) => sum + each + 1, -1);

function renderCell(layout: Layout, cell: Cell, column: number): string {
  const { lang, detail, pieceWidths, style } = layout;
  const texts = detail.pieces.map((piece, index) => {
    const text = pad(pieceText(piece, cell, lang), pieceWidths[column]?.[index] ?? 0, 'right');
    if (piece === 'bar') return style.bar(text);
    return piece === 'interval' ? style.dim(text) : text;
  });
  return texts.join(' ');
}

/** For widths that no grid fits: each row on its own line, with a line for each column below it. */
function renderList(table: Table, lang: Lang, width: number): readonly string[] {
  return [...table.rows, table.total].flatMap((row) => {
    const head = `${printable(row.labels[lang])} (n = ${formatCount(row.base, lang)})`;
    const cells = row.cells.flatMap((cell, index) => {
      const label = printable(table.columns[index]?.labels[lang] ?? '');
      const text = `${label}: ${formatCount(cell.count, lang)}, ${formatShare(cell, lang)}`;
      const interval = cell.low === null ? '' : ` (${formatInterval(cell, lang)})`;
      return wrap(text + interval, Math.max(1, width - 2)).map((line) => `  ${line}`);
    });
    return [...wrap(head, width), ...cells];
  });
}
