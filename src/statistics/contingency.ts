/** Counts of groups (rows) by values (columns); every row has as many columns. */
export type Contingency = readonly (readonly number[])[];

/** The sums of a contingency table. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/** The sums of the rows, of the columns, and of all. */
export function marginsOf(table: Contingency): Margins {
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  return { rows, columns, total: sum(rows) };
}

/** The table without the rows and columns that hold nothing, which say nothing about dependence. */
export function withoutEmpty(table: Contingency): Contingency {
  const { rows, columns } = marginsOf(table);
  return table
    .filter((_, row) => (rows[row] ?? 0) > 0)
    .map((row) => row.filter((_, column) => (columns[column] ?? 0) > 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
