import type { Codebook, Labels } from '../model/Codebook.js';
import { type CodedPosting, UNKNOWN } from '../model/CodedPosting.js';
import type { Table, TableColumn, TableRow } from '../model/Table.js';
import { createCell } from './createCell.js';
import { ALL_POSTINGS, GROUP_NOTES, leftOutNote, NONE, NOT_STATED, OTHER } from './tableWords.js';
import type { Variable } from './variables.js';

interface Group {
  base: number;
  readonly counts: Map<string, number>;
}

/** A table that grows by one posting at a time and keeps counts only. */
export interface GrowingTable {
  readonly add: (coded: CodedPosting) => void;
  readonly table: () => Table;
}

const NONE_COLUMN: TableColumn = { id: 'none', labels: NONE };

/** The study's columns by the values of one variable; values that no posting has are named in a note. */
export function createGroupTable(variable: Variable, codebook: Codebook): GrowingTable {
  const columns = [...codebook.digital.columns, NONE_COLUMN];
  const groups = new Map<string, Group>();
  const total = createGroup();
  return {
    add(coded) {
      const value = variable.valueOf(coded);
      const group = groups.get(value) ?? createGroup();
      groups.set(value, group);
      count(group, coded);
      count(total, coded);
    },
    table() {
      const stated = variable.values(codebook);
      const known = stated === 'open' ? [] : stated;
      const missing = known.filter((value) => !groups.has(value.id)).map((value) => value.labels);
      const empty = createGroup();
      return {
        id: variable.id,
        labels: variable.labels,
        columns,
        rows: order(known, groups).map((value) => toRow(value, groups.get(value.id) ?? empty, columns)),
        total: toRow({ id: 'total', labels: ALL_POSTINGS }, total, columns),
        notes: missing.length === 0 ? GROUP_NOTES : [...GROUP_NOTES, leftOutNote(missing)],
      };
    },
  };
}

const createGroup = (): Group => ({ base: 0, counts: new Map() });

function count(group: Group, coded: CodedPosting): void {
  group.base += 1;
  for (const column of coded.digital ? new Set(coded.columns) : [NONE_COLUMN.id]) {
    group.counts.set(column, (group.counts.get(column) ?? 0) + 1);
  }
}

/** The codebook's order, then values it does not know in alphabetical order, then “other” and “not stated”. */
function order(known: readonly TableColumn[], groups: ReadonlyMap<string, Group>): readonly TableColumn[] {
  const first = known.filter(({ id }) => groups.has(id) && id !== UNKNOWN);
  const listed = new Set(known.map(({ id }) => id));
  const added = [...groups.keys()].filter((id) => !listed.has(id) && id !== 'other' && id !== UNKNOWN);
  const last: TableColumn[] = [];
  if (groups.has('other') && !listed.has('other')) last.push({ id: 'other', labels: OTHER });
  if (groups.has(UNKNOWN)) last.push({ id: UNKNOWN, labels: NOT_STATED });
  return [...first, ...added.sort().map((id) => ({ id, labels: sameInEachLanguage(id) })), ...last];
}

const sameInEachLanguage = (text: string): Labels => ({ en: text, ru: text, kk: text });

function toRow(value: TableColumn, group: Group, columns: readonly TableColumn[]): TableRow {
  const cells = columns.map((column) => createCell(group.counts.get(column.id) ?? 0, group.base));
  return { id: value.id, labels: value.labels, base: group.base, cells };
}
