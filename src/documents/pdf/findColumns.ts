import type { Line } from './Piece.js';

/** Lines of a page that belong together, and what they say. */
export interface Block {
  readonly lines: readonly Line[];
  readonly texts: readonly string[];
}

/** Columns begin at the same place; what is farther apart than this many points does not. */
const ALIGNED = 2;
/** Left cells longer than this on average are a column of text, not labels. */
const LABEL_LENGTH = 45;
/** Rows from which two columns of text are told from a chance of justified lines. */
const FEWEST_ROWS = 2;

/** Divides the lines of a page into ordinary lines, tables of label and value, and pairs of columns. */
export function findColumns(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const rows = rowsFrom(lines, at);
    if (rows.length === 0) {
      const line = lines[at];
      if (line !== undefined) blocks.push({ lines: [line], texts: [wholeLine(line)] });
      at += 1;
    } else {
      blocks.push({ lines: rows, texts: textsOf(rows) });
      at += rows.length;
    }
  }
  return blocks;
}

/** The lines from here on that share the place where a second column begins; none when too few do. */
function rowsFrom(lines: readonly Line[], from: number): readonly Line[] {
  const column = lines[from]?.cells[1]?.x;
  if (column === undefined || lines[from]?.cells.length !== 2) return [];
  let end = from;
  while (end < lines.length && fits(lines[end], column)) end += 1;
  const rows = lines.slice(from, end);
  return rows.filter(({ cells }) => cells.length === 2).length >= FEWEST_ROWS ? rows : [];
}

function fits(line: Line | undefined, column: number): boolean {
  if (line === undefined || line.cells.length > 2) return false;
  const [first, second] = line.cells;
  if (second !== undefined) return Math.abs(second.x - column) <= ALIGNED;
  return first.right < column || Math.abs(first.x - column) <= ALIGNED;
}

function textsOf(rows: readonly Line[]): string[] {
  const column = rows[0]?.cells[1]?.x ?? 0;
  const sides = rows.map((row) => sidesOf(row, column));
  const lefts = sides.map(({ left }) => left).filter((text) => text !== '');
  const average = lefts.join('').length / lefts.length;
  if (average > LABEL_LENGTH)
    return [...lefts, '', ...sides.map(({ right }) => right).filter((text) => text !== '')];
  return pairsOf(sides);
}

interface Sides {
  readonly left: string;
  readonly right: string;
}

function sidesOf({ cells }: Line, column: number): Sides {
  const [first, second] = cells;
  if (second !== undefined) return { left: first.text, right: second.text };
  return Math.abs(first.x - column) <= ALIGNED
    ? { left: '', right: first.text }
    : { left: first.text, right: '' };
}

/** A row with both sides begins a pair; a row with one side goes on with what stands above it. */
function pairsOf(sides: readonly Sides[]): string[] {
  const pairs: { left: string[]; right: string[] }[] = [];
  for (const { left, right } of sides) {
    const open = pairs.at(-1);
    if (open === undefined || (left !== '' && right !== '')) pairs.push({ left: [left], right: [right] });
    else {
      if (left !== '') open.left.push(left);
      if (right !== '') open.right.push(right);
    }
  }
  return pairs.map(({ left, right }) => `${left.join(' ').replace(/\s*:$/u, '')}: ${right.join(' ')}`);
}

function wholeLine({ cells }: Line): string {
  return cells.map(({ text }) => text).join(' ');
}
