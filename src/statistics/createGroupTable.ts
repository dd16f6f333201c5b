import { type CodedPosting, UNKNOWN } from '../model/CodedPosting.js';
import type { Codebook } from '../model/Codebook.js';
import type { Table, TableColumn, TableRow } from '../model/Table.js';
import type { Columns } from './columnSets.js';
import type { Summable } from './Counts.js';
import { createCell } from './createCell.js';
import { createGroups, type Group } from './createGroups.js';
import { knownValues, orderValues } from './orderValues.js';
import { ALL_POSTINGS, furtherValues, GROUP_NOTES, leftOutNote } from './tableWords.js';
import { testGroups } from './testGroups.js';
import type { Variable } from './variables.js';

/** A table that grows by one posting at a time and keeps counts only. */
export interface GrowingTable extends Summable {
  readonly add: (coded: CodedPosting) => void;
  /** The id of the row that a posting is in, unless the row was summed up with others. */
  readonly rowOf: (coded: CodedPosting) => string;
  readonly table: () => Table;
}

/** What every table by groups is made with. */
export interface GroupTableOptions {
  readonly codebook: Codebook;
  readonly columns: Columns;
  /** Of a variable with values by frequency; further values share one row. */
  readonly mostRows: number;
}

/** Shares of the columns by the values of one variable, tested; values that no posting has are named in a note. */
export function createGroupTable(variable: Variable, options: GroupTableOptions): GrowingTable {
  const { codebook, columns, mostRows } = options;
  const groups = createGroups(columns);
  return {
    counts: groups.counts,
    absorb: groups.absorb,
    add: (coded) => {
      groups.add(variable.valueOf(coded), coded);
    },
    rowOf: variable.valueOf,
    table() {
      const values = orderValues(variable, codebook, groups.frequencies());
      const missing = knownValues(variable, codebook).filter(({ id }) => !groups.frequencies().has(id));
      const { shown, rest } = cut(values, variable.order === 'frequency' ? mostRows : Infinity);
      const rows = shown.map((value) => toRow(value, groups.of([value.id]), columns));
      const restRow =
        rest.length === 0
          ? []
          : [
              toRow(
                { id: REST, labels: furtherValues(rest.length) },
                groups.of(rest.map(({ id }) => id)),
                columns,
              ),
            ];
      return testGroups(
        {
          id: variable.id,
          labels: variable.labels,
          columns: columns.list,
          rows: [...rows, ...restRow],
          total: toRow({ id: 'total', labels: ALL_POSTINGS }, groups.total(), columns),
          notes:
            missing.length === 0
              ? GROUP_NOTES
              : [...GROUP_NOTES, leftOutNote(missing.map((each) => each.labels))],
        },
        { isExcluded: (row) => row === REST || row === UNKNOWN },
      );
    },
  };
}

/** The id of the row that sums up what had no row of its own. */
const REST = 'rest';

function cut(
  values: readonly TableColumn[],
  most: number,
): { readonly shown: readonly TableColumn[]; readonly rest: readonly TableColumn[] } {
  // One value more takes no more room than the row that would say so.
  return values.length <= most + 1
    ? { shown: values, rest: [] }
    : { shown: values.slice(0, most), rest: values.slice(most) };
}

/** One row of a table by groups. */
export function toRow(value: TableColumn, group: Group, columns: Columns): TableRow {
  const cells = columns.list.map((column) => createCell(group.counts.get(column.id) ?? 0, group.base));
  return { id: value.id, labels: value.labels, base: group.base, cells };
}
