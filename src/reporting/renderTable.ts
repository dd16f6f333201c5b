import type { Cell, Table, TableRow } from '../model/Table.js';
import { displayWidth, pad, truncate, wrap } from './displayWidth.js';
import { formatCount, formatInterval, formatShare } from './numbers.js';
import { printable } from './printable.js';
import type { Lang } from './Lang.js';
import type { RenderOptions } from './RenderOptions.js';
import { type TerminalStyle, terminalStyle } from './terminalStyle.js';
import { words } from './words.js';

const BAR_WIDTH = 8;
const BLOCKS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const GAP = '  ';
const SHORTEST_LABEL = 18;
const WIDEST_HEADER_WORD = 14;

/** What a cell shows, from everything to the share alone; the first that fits the width is taken. */
const DETAILS = [
  ['count', 'share', 'interval', 'bar'],
  ['count', 'share', 'interval'],
  ['count', 'share'],
  ['share'],
] as const;

type Piece = (typeof DETAILS)[number][number];

interface Layout {
  readonly lang: Lang;
  readonly style: TerminalStyle;
  readonly table: Table;
  readonly rows: readonly TableRow[];
  readonly pieces: readonly Piece[];
  /** Widths of the pieces of each column. */
  readonly pieceWidths: readonly (readonly number[])[];
  readonly columnWidths: readonly number[];
  readonly baseWidth: number;
  readonly labelWidth: number;
}

/** One table with aligned columns for a terminal; narrow ones lose bars and intervals, then become a list. */
export function renderTable(table: Table, options: RenderOptions = {}): string {
  const { lang = 'en', width = 100, color = false } = options;
  const style = terminalStyle(color);
  const layouts = DETAILS.map((pieces) => layOut(table, { lang, width, style, pieces }));
  const layout = layouts.find((each) => each !== undefined);
  const title = wrap(printable(table.labels[lang]), width).map(style.bold);
  const body = layout === undefined ? renderList(table, lang, width) : renderGrid(layout);
  const notes = table.notes.map((note) => note[lang]);
  if (layout?.pieces.includes('interval') === false) notes.push(words[lang].narrow);
  const footer = notes.flatMap((note) => wrap(printable(note), width).map(style.dim));
  return [...title, ...body, ...footer].map((line) => line.trimEnd()).join('\n');
}

interface LayoutRequest extends Pick<Layout, 'lang' | 'style' | 'pieces'> {
  readonly width: number;
}

/** The widths of all columns, or undefined when they need more than the width. */
function layOut(table: Table, request: LayoutRequest): Layout | undefined {
  const { lang, pieces, width } = request;
  const rows = [...table.rows, table.total];
  const pieceWidths = table.columns.map((_, column) =>
    pieces.map((piece) => widest(rows.map((row) => pieceText(piece, row.cells[column], lang)))),
  );
  const columnWidths = table.columns.map((column, index) => {
    const content = (pieceWidths[index] ?? []).reduce((sum, each) => sum + each + 1, -1);
    const word = widest(printable(column.labels[lang]).split(' '));
    return Math.max(content, Math.min(word, WIDEST_HEADER_WORD));
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
  const body = layout.table.rows.map((row) => renderRow(layout, row));
  return [...renderHeader(layout), ...body, layout.style.bold(renderRow(plain(layout), layout.table.total))];
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

function renderRow(layout: Layout, row: TableRow): string {
  const { lang, columnWidths, labelWidth, baseWidth } = layout;
  const label = pad(truncate(printable(row.labels[lang]), labelWidth), labelWidth, 'left');
  const base = pad(formatCount(row.base, lang), baseWidth, 'right');
  const cells = row.cells.map((cell, index) => {
    const missing = (columnWidths[index] ?? 0) - contentWidth(layout, index);
    return ' '.repeat(Math.max(0, missing)) + renderCell(layout, cell, index);
  });
  return [label, base, ...cells].join(GAP);
}

const contentWidth = (layout: Layout, column: number): number =>
  (layout.pieceWidths[column] ?? []).reduce((sum, each) => sum + each + 1, -1);

function renderCell(layout: Layout, cell: Cell, column: number): string {
  const { lang, pieces, pieceWidths, style } = layout;
  const texts = pieces.map((piece, index) => {
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
