import { textOf } from './elementsOf.js';
import type { PageElement } from './pageNodes.js';
import { childElements, pushReversed } from './pageNodes.js';

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

/** The cells of each row of a table, and among them those that reach down into it from a row above. */
export function tableGrid(table: PageElement): readonly (readonly PageElement[])[] {
  const reaching = new Map<number, { readonly cell: PageElement; rows: number }>();
  let repeated = 0;
  return tableRows(table).map((row) => {
    const grid: PageElement[] = [];
    let column = 0;
    const takeReaching = (): void => {
      for (let above = reaching.get(column); above !== undefined; above = reaching.get(column)) {
        grid.push(above.cell);
        above.rows -= 1;
        if (above.rows === 0) reaching.delete(column);
        column += spanOf(above.cell, 'colspan');
      }
    };
    takeReaching();
    for (const cell of childElements(row)) {
      if (cell.name !== 'td' && cell.name !== 'th') continue;
      grid.push(cell);
      const rows = spanOf(cell, 'rowspan') - 1;
      const start = column;
      column += spanOf(cell, 'colspan');
      takeReaching();
      const length = rows > 0 ? repeatableLength(cell) : undefined;
      const cost = length === undefined ? Infinity : (length + CELL_COST) * rows;
      if (repeated + cost > MOST_REPEATED) continue;
      repeated += cost;
      reaching.set(start, { cell, rows });
    }
    return grid;
  });
}

const MOST_SPANNED = 100;

/** Over how many columns or rows a cell reaches. */
export function spanOf({ attribs }: PageElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribs[name] ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), MOST_SPANNED);
}

/** A cell of several rows is read once for each of them: of what such a table says, more would only be a bomb. */
const MOST_REPEATED = 500_000;
/** What an empty cell costs beside the letters of others. */
const CELL_COST = 20;

/** The length of the text of a cell that may be read several times: tables in tables would multiply. */
function repeatableLength(cell: PageElement): number | undefined {
  return holdsTable(cell) ? undefined : textOf(cell).length;
}

/** Whether a table stands in a cell. */
export function holdsTable(cell: PageElement): boolean {
  const open: PageElement[] = [cell];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'table') return true;
    pushReversed(open, childElements(element));
  }
  return false;
}
