import { findColumns } from './findColumns.js';
import type { Line } from './Piece.js';

/** A gap between base lines of this many sizes separates paragraphs. */
const PARAGRAPH_GAP = 1.9;
/** A first line begins this many sizes right of the margin, a centred one further. */
const INDENT = [1.2, 4] as const;
/** Points by which two indents that are meant alike may differ. */
const SAME_PLACE = 1;
const PAGE_NUMBER = /^[-–— ]{0,3}\d{1,4}[-–— ]{0,3}$/u;

/** The text of a page: paragraphs apart by empty lines, a label and its value on one line, columns one after the other. */
export function layOutPage(lines: readonly Line[]): string {
  const printed = withoutPageNumber(lines);
  const margin = Math.min(...printed.map(({ cells }) => cells[0].x));
  const texts: string[] = [];
  let above: Line | undefined;
  for (const block of findColumns(printed)) {
    const [first] = block.lines;
    if (first !== undefined && above !== undefined && startsParagraph(first, above, margin)) texts.push('');
    texts.push(...block.texts);
    above = block.lines.at(-1);
  }
  return texts.join('\n');
}

function startsParagraph(line: Line, above: Line, margin: number): boolean {
  if (above.y - line.y > PARAGRAPH_GAP * line.size) return true;
  if (!isIndented(line, margin)) return false;
  // Centred lines, too, begin right of the margin, but each at its own place.
  return !isIndented(above, margin) || Math.abs(above.cells[0].x - line.cells[0].x) < SAME_PLACE;
}

function isIndented({ cells, size }: Line, margin: number): boolean {
  const indent = (cells[0].x - margin) / size;
  return indent >= INDENT[0] && indent <= INDENT[1];
}

function withoutPageNumber(lines: readonly Line[]): readonly Line[] {
  const isNumber = (line: Line | undefined): boolean =>
    line?.cells.length === 1 && PAGE_NUMBER.test(line.cells[0].text);
  return lines.slice(isNumber(lines[0]) ? 1 : 0, isNumber(lines.at(-1)) ? -1 : undefined);
}
