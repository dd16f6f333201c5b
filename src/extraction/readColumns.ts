import type { PageElement } from './pageNodes.js';
import { childElements, shortText } from './pageNodes.js';

/** A table of positions: the labels, and the cells of each position under (or beside) them. */
export interface Columns {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly PageElement[])[];
}

/** Reads a table with headed columns, one position a row, or with headed rows, one position a column; undefined if at least two of the heads are no known labels. */
export function readColumns(table: PageElement, isLabel: (text: string) => boolean): Columns | undefined {
  const cells = tableRows(table).map((row) =>
    childElements(row).filter(({ name }) => name === 'td' || name === 'th'),
  );
  const [head, ...below] = cells;
  if (head === undefined || below.length === 0 || head.length < 2) return undefined;
  const labels = head.map(shortText);
  if (labels.filter(isLabel).length < 2) return readHeadedRows(cells, isLabel);
  if (hasPairs(cells, isLabel)) return undefined;
  const rows = below.filter((row) => row.length === labels.length);
  // Cells that reach over several columns make a table of another kind, of which nothing may be left out.
  return rows.length * 2 < below.length ? undefined : { labels, rows };
}

/** Whether the rows hold pairs of label and value side by side: labels stand first in them and again behind a value. */
function hasPairs(cells: readonly (readonly PageElement[])[], isLabel: (text: string) => boolean): boolean {
  const isHead = (row: readonly PageElement[], at: number): boolean => {
    const cell = row[at];
    return cell !== undefined && isLabel(shortText(cell));
  };
  return cells.filter((row) => isHead(row, 0) && !isHead(row, 1)).length * 2 > cells.length;
}

/** The rows of a table, whatever part of it they stand in. */
export function tableRows(table: PageElement): readonly PageElement[] {
  return childElements(table).flatMap((part) =>
    part.name === 'tr'
      ? [part]
      : /^t(?:head|body|foot)$/u.test(part.name)
        ? childElements(part).filter(({ name }) => name === 'tr')
        : [],
  );
}

const MOST_POSITIONS = 20;

/** Each row has its label first and a cell for each position after it, or one cell for all of them. */
function readHeadedRows(
  cells: readonly (readonly PageElement[])[],
  isLabel: (text: string) => boolean,
): Columns | undefined {
  const positions = cells.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  const isEven = cells.every((row) => row.length === positions + 1 || isShared(row));
  if (positions < 2 || positions > MOST_POSITIONS || !isEven) return undefined;
  const labels = cells.map(([first]) => (first === undefined ? '' : shortText(first)));
  // A label in another column: its rows hold two pairs, not two positions.
  const others = cells.flatMap((row) => row.slice(1));
  if (labels.filter(isLabel).length < 2 || others.some((cell) => isLabel(shortText(cell)))) return undefined;
  const columns = Array.from({ length: positions }, (_, at) =>
    cells.flatMap((row) => row.slice(1)[row.length === 2 ? 0 : at] ?? []),
  );
  return { labels, rows: columns };
}

/** A shared cell is read once for each position; tables in tables in such cells would multiply. */
function isShared([, cell, third]: readonly PageElement[]): boolean {
  const open: PageElement[] = cell === undefined ? [] : [cell];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'table') return false;
    for (const child of childElements(element)) open.push(child);
  }
  return cell !== undefined && third === undefined;
}
