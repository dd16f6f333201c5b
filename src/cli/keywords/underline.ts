import { displayWidth } from '../../reporting/displayWidth.js';
import { printableText } from '../../reporting/printable.js';

/** A place in a text to be marked with its number; one that does not count is dotted. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly counts: boolean;
}

interface Piece {
  readonly start: number;
  end: number;
  width: number;
}

/** A text in lines of at most a width, each followed by the marks under its words; marks are in the order of the text. */
export function underline(text: string, marks: readonly Mark[], width: number): readonly string[] {
  const shown = onePlaceEach(text);
  const marksOf = marksInTurn(marks);
  return wrapPieces(shown, width).flatMap((piece) => [
    shown.slice(piece.start, piece.end),
    ...markRows(shown, piece, marksOf(piece)),
  ]);
}

/** The text with a space for whatever cannot be printed, so that offsets stay true. */
function onePlaceEach(text: string): string {
  return text
    .split('')
    .map((unit) => (unit === '\t' || printableText(unit) === '' ? ' ' : unit))
    .join('');
}

/** Lines broken at line ends and between words; a word longer than a line gets a line of its own. */
function wrapPieces(text: string, width: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    const end = index + word.length;
    const current = pieces.at(-1);
    const isSameLine = current !== undefined && !text.slice(current.end, index).includes('\n');
    const added = isSameLine ? displayWidth(text.slice(current.end, end)) : 0;
    if (isSameLine && current.width + added <= width) {
      current.end = end;
      current.width += added;
    } else pieces.push({ start: index, end, width: displayWidth(word) });
  }
  return pieces;
}

/** Gives a function that tells the marks of a piece; pieces must be asked for in the order of the text. */
function marksInTurn(marks: readonly Mark[]): (piece: Piece) => readonly Mark[] {
  let next = 0;
  let open: readonly Mark[] = [];
  return ({ start, end }) => {
    const from = next;
    while ((marks[next]?.start ?? end) < end) next += 1;
    open = [...open, ...marks.slice(from, next)].filter((mark) => mark.end > start);
    return open;
  };
}

/** As few rows as hold the marks without touching each other. */
function markRows(text: string, piece: Piece, marks: readonly Mark[]): readonly string[] {
  const rows: string[] = [];
  for (const mark of marks) {
    const [start, end] = [Math.max(mark.start, piece.start), Math.min(mark.end, piece.end)];
    const column = displayWidth(text.slice(piece.start, start));
    const found = rows.findIndex((row) => row.length < column);
    const row = found === -1 ? rows.push('') - 1 : found;
    const label = mark.start >= piece.start ? String(mark.number) : '';
    const drawn = label.padEnd(displayWidth(text.slice(start, end)), mark.counts ? '─' : '·');
    rows[row] = (rows[row] ?? '').padEnd(column) + drawn;
  }
  return rows;
}
