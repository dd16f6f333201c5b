import type { Cell, Line, Piece } from './Piece.js';

/** Pieces whose base lines differ by less than this part of their size stand on one line (raised and lowered signs). */
const SAME_LINE = 0.45;
/** Gaps of at least this many sizes may separate columns; narrower ones are spaces of justified lines. */
const COLUMN_GAP = 1.5;
/** A gap of this part of the size is a space even where the file has none. */
const SPACE_GAP = 0.2;

/** Puts the pieces of a page into lines, from top to bottom and from left to right, whatever their order in the file. */
export function groupLines(pieces: readonly Piece[]): Line[] {
  const seen = pieces.filter(({ text, size }) => text.trim() !== '' && size > 0);
  const sorted = [...seen].sort((a, b) => b.y - a.y || a.x - b.x);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (
      group === undefined ||
      first === undefined ||
      first.y - piece.y > SAME_LINE * Math.max(first.size, piece.size)
    )
      groups.push([piece]);
    else group.push(piece);
  }
  return groups.flatMap(lineOf);
}

function lineOf(pieces: readonly Piece[]): Line[] {
  const [first, ...others] = [...pieces].sort((a, b) => a.x - b.x);
  if (first === undefined) return [];
  const cells: [Cell, ...Cell[]] = [cellOf(first)];
  for (const piece of others) {
    const last = cells.at(-1) ?? cells[0];
    const gap = piece.x - last.right;
    if (gap >= COLUMN_GAP * piece.size) cells.push(cellOf(piece));
    else cells[cells.length - 1] = joined(last, piece, gap >= SPACE_GAP * piece.size);
  }
  return [{ cells, y: first.y, size: Math.max(...pieces.map(({ size }) => size)) }];
}

function cellOf({ text, x, width }: Piece): Cell {
  return { text, x, right: x + width };
}

function joined(cell: Cell, piece: Piece, spaced: boolean): Cell {
  return {
    text: `${cell.text}${spaced ? ' ' : ''}${piece.text}`,
    x: cell.x,
    right: Math.max(cell.right, piece.x + piece.width),
  };
}
