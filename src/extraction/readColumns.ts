import type { PageElement } from './pageNodes.js';
import { shortText } from './pageNodes.js';
import { holdsTable, spanOf, tableGrid } from './tableGrid.js';

/** A cell and what heads it. */
interface LabelledCell {
  /** Empty for a cell that reaches over the columns. */
  readonly label: string;
  readonly cell: PageElement;
}

/** The cells of each position of a table, and between them those that head several. */
export type Columns = readonly (readonly LabelledCell[])[];

/** What heads the numbers of rows. */
const NUMBER = /^(?:№|#|n)(?:\s?п\s?\/\s?п)?\.?$|^(?:р\s?\/\s?[сбн]|т\s?\/\s?р)\.?$/iu;

/** What the words of a head tell of what it heads. */
export interface Labels {
  readonly isLabel: (text: string) => boolean;
  /** The same, or whether they are built around a noun of labels («Требования к участникам»). */
  readonly isLikeLabel: (text: string) => boolean;
  /** Whether it heads the names of positions, be it with more words («Должность, категория»). */
  readonly isTitleLabel: (text: string) => boolean;
}

/**
 * Reads a table with headed columns, one position a row, or with headed rows, one position a column; undefined if at least two of the
 * heads are no known labels. The name of a position comes first of its cells, whatever stands before it.
 */
export function readColumns(table: PageElement, labels: Labels): Columns | undefined {
  return readCells(tableGrid(table), labels)?.map((cells) => {
    const isTitle = ({ label }: LabelledCell): boolean => labels.isTitleLabel(label);
    return [...cells.filter(isTitle), ...cells.filter((cell) => !isTitle(cell) && !NUMBER.test(cell.label))];
  });
}

function readCells(
  cells: readonly (readonly PageElement[])[],
  { isLabel, isLikeLabel, isTitleLabel }: Labels,
): Columns | undefined {
  const { labels, below } = headOf(cells, isLabel);
  if (below.length === 0 || labels.length < 2) return undefined;
  if (!labels.some(isLabel) || labels.filter(isLikeLabel).length < 2) return readHeadedRows(cells, isLabel);
  if (hasPairs(cells, isLabel)) return undefined;
  const isWhole = (row: readonly PageElement[]): boolean => row.length === labels.length;
  // Cells that reach over several columns make a table of another kind.
  if (below.filter(isWhole).length * 2 < below.length) return undefined;
  return below.map((row, index) => {
    const cells = row.map((cell, at) => ({ label: isWhole(row) ? (labels[at] ?? '') : '', cell }));
    const above = new Set(below[index - 1]);
    // Where the name of the position reaches down, the row goes on with what the one above says of it.
    const goesOn = cells.some(({ label, cell }) => above.has(cell) && isTitleLabel(label));
    return goesOn ? cells.filter(({ cell }) => !above.has(cell)) : cells;
  });
}

/** The heads of the columns and the rows below them; where a head stands above several, theirs is what is known of the two. */
function headOf(
  [upper = [], lower = [], ...rows]: readonly (readonly PageElement[])[],
  isLabel: (text: string) => boolean,
): { readonly labels: readonly string[]; readonly below: readonly (readonly PageElement[])[] } {
  const reaching = new Set(lower);
  const isDouble = lower.length > upper.length && upper.some((cell) => reaching.has(cell));
  if (!isDouble) return { labels: upper.map(shortText), below: [lower, ...rows] };
  const groups = upper.flatMap((cell) =>
    Array.from({ length: spanOf(cell, 'colspan') }, () => shortText(cell)),
  );
  const labels = lower.map((cell, at) => {
    const label = shortText(cell);
    return isLabel(label) ? label : (groups[at] ?? label);
  });
  return { labels, below: rows };
}

/** Whether the rows hold pairs of label and value side by side: labels stand first in them and again behind a value. */
function hasPairs(cells: readonly (readonly PageElement[])[], isLabel: (text: string) => boolean): boolean {
  const isHead = (row: readonly PageElement[], at: number): boolean => {
    const cell = row[at];
    return cell !== undefined && isLabel(shortText(cell));
  };
  return cells.filter((row) => isHead(row, 0) && !isHead(row, 1)).length * 2 > cells.length;
}

const MOST_POSITIONS = 20;

/** Each row has its label first and a cell for each position after it, or one cell for all of them; a cell alone heads the rows below it. */
function readHeadedRows(
  cells: readonly (readonly PageElement[])[],
  isLabel: (text: string) => boolean,
): Columns | undefined {
  const positions = cells.reduce((most, row) => Math.max(most, row.length), 0) - 1;
  const rows = cells.filter(({ length }) => length > 1);
  const isEven = rows.every((row) => row.length === positions + 1 || isShared(row));
  if (positions < 2 || positions > MOST_POSITIONS || !isEven) return undefined;
  const labels = rows.map(([first]) => (first === undefined ? '' : shortText(first)));
  // A label in another column: its rows hold two pairs, not two positions.
  const others = rows.flatMap((row) => row.slice(1));
  if (labels.filter(isLabel).length < 2 || others.some((cell) => isLabel(shortText(cell)))) return undefined;
  const heads = headsOfRows(cells, isLabel);
  return Array.from({ length: positions }, (_, at) =>
    rows.flatMap((row) => {
      const cell = row.slice(1)[row.length === 2 ? 0 : at];
      return cell === undefined ? [] : [{ label: heads.get(row) ?? '', cell }];
    }),
  );
}

/** What heads each row: its own label if that is known, else that of the group of rows it stands in («Требования» above «Прочее»). */
function headsOfRows(
  cells: readonly (readonly PageElement[])[],
  isLabel: (text: string) => boolean,
): ReadonlyMap<readonly PageElement[], string> {
  const heads = new Map<readonly PageElement[], string>();
  let group: string | undefined;
  for (const row of cells) {
    const [first] = row;
    const label = first === undefined ? '' : shortText(first);
    if (row.length === 1) group = isLabel(label) ? label : undefined;
    else heads.set(row, isLabel(label) ? label : (group ?? label));
  }
  return heads;
}

/** A shared cell is read once for each position; tables in tables in such cells would multiply. */
function isShared([, cell, third]: readonly PageElement[]): boolean {
  return cell !== undefined && third === undefined && !holdsTable(cell);
}
