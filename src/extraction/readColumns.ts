import type { PageElement } from './pageNodes.js';
import { childElements, shortText } from './pageNodes.js';

/** A table whose first row heads its columns: the labels, and the cells of each row below. */
export interface Columns {
  readonly labels: readonly string[];
  readonly rows: readonly (readonly PageElement[])[];
}

/** Reads a table with headed columns, one position a row; undefined if at least two of the heads are no known labels. */
export function readColumns(table: PageElement, isLabel: (text: string) => boolean): Columns | undefined {
  const rows = childElements(table).flatMap((part) =>
    part.name === 'tr'
      ? [part]
      : /^t(?:head|body|foot)$/u.test(part.name)
        ? childElements(part).filter(({ name }) => name === 'tr')
        : [],
  );
  const [head, ...below] = rows.map((row) =>
    childElements(row).filter(({ name }) => name === 'td' || name === 'th'),
  );
  if (head === undefined || below.length === 0 || head.length < 2) return undefined;
  const labels = head.map(shortText);
  if (labels.filter(isLabel).length < 2) return undefined;
  return { labels, rows: below.filter((cells) => cells.length === labels.length) };
}
