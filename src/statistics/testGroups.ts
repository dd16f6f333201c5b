import type { ColumnTest, GroupDifference, IndependenceTest, TableTests } from '../model/GroupTest.js';
import type { Cell, Table, TableRow } from '../model/Table.js';
import { adjustPValues } from './adjustPValues.js';
import { newcombeDifference } from './newcombeDifference.js';
import { testIndependence } from './testIndependence.js';

/** Which rows of a table are groups, and which columns no row is in more than one of. */
interface Comparison {
  /** Rows that stand for no group, by id. */
  readonly isExcluded: (row: string) => boolean;
  /** Columns of which each posting is in exactly one: they are also tested together. */
  readonly exclusive?: readonly string[];
}

interface Judged {
  readonly test: IndependenceTest;
  /** By the id of the row. */
  readonly residuals: ReadonlyMap<string, number>;
}

/** The table with a test of each column and the residual of each cell. */
export function testGroups(table: Table, { isExcluded, exclusive }: Comparison): Table {
  const compared = table.rows.filter((row) => row.base > 0 && !isExcluded(row.id));
  const judged = table.columns.map((_, column) => judgeColumn(compared, column));
  const overall = exclusive === undefined ? undefined : testTogether(table, compared, exclusive);
  const tests: TableTests = {
    columns: columnTests(table, compared, judged),
    ...(overall === undefined ? {} : { overall }),
    differences: differencesOf(table, compared),
    excluded: table.rows.filter((row) => row.base > 0 && isExcluded(row.id)).map(({ id }) => id),
  };
  return {
    ...table,
    rows: table.rows.map((row) => withResiduals(row, compared.includes(row) ? judged : [])),
    tests,
  };
}

function judgeColumn(rows: readonly TableRow[], column: number): Judged | undefined {
  const answering = rows.flatMap(({ id, cells }) => {
    const { count, base } = cells[column] ?? { count: 0, base: 0 };
    return base === 0 ? [] : [{ id, counts: [count, base - count] }];
  });
  const tested = testIndependence(answering.map(({ counts }) => counts));
  if (tested === undefined) return undefined;
  const residuals = answering.map(({ id }, row) => [id, tested.residuals[row]?.[0] ?? 0] as const);
  return { test: tested.test, residuals: new Map(residuals) };
}

function testTogether(
  table: Table,
  rows: readonly TableRow[],
  exclusive: readonly string[],
): IndependenceTest | undefined {
  const places = table.columns.flatMap(({ id }, index) => (exclusive.includes(id) ? [index] : []));
  return testIndependence(rows.map((row) => places.map((place) => row.cells[place]?.count ?? 0)))?.test;
}

function columnTests(
  table: Table,
  compared: readonly TableRow[],
  judged: readonly (Judged | undefined)[],
): readonly ColumnTest[] {
  const adjusted = adjustPValues(judged.flatMap((each) => each?.test.p ?? []));
  let next = 0;
  return table.columns.map(({ id: column }, index) => {
    const found = judged[index];
    if (found === undefined)
      return { kind: 'untested', column, reason: compared.length < 2 ? 'one-group' : 'constant' };
    const adjustedP = adjusted[next] ?? found.test.p;
    next += 1;
    return { kind: 'tested', column, ...found.test, adjustedP };
  });
}

function differencesOf(
  table: Table,
  [first, second, ...more]: readonly TableRow[],
): readonly GroupDifference[] {
  if (first === undefined || second === undefined || more.length > 0) return [];
  return table.columns.flatMap(({ id: column }, index) => {
    const [a, b]: readonly (Cell | undefined)[] = [first.cells[index], second.cells[index]];
    const difference = a && b && !isConstant([a, b]) ? newcombeDifference(a, b) : undefined;
    return difference === undefined ? [] : [{ column, rows: [first.id, second.id] as const, ...difference }];
  });
}

/** Where nobody or everybody falls into a column, there is nothing to compare, as in its test. */
function isConstant(cells: readonly Cell[]): boolean {
  return cells.every(({ count }) => count === 0) || cells.every(({ count, base }) => count === base);
}

function withResiduals(row: TableRow, judged: readonly (Judged | undefined)[]): TableRow {
  const cells = row.cells.map((cell, column) => {
    const residual = judged[column]?.residuals.get(row.id);
    return residual === undefined ? cell : { ...cell, residual };
  });
  return { ...row, cells };
}
