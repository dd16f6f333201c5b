import type { CodedPosting } from '../model/CodedPosting.js';
import type { Columns } from './columnSets.js';
import type { Summable } from './Counts.js';

/** How many postings a group has, and how many of them fall into each column. */
export interface Group {
  base: number;
  readonly counts: Map<string, number>;
}

/** Groups of postings that keep counts only. */
export interface Groups extends Summable {
  readonly add: (group: string, coded: CodedPosting) => void;
  readonly frequencies: () => ReadonlyMap<string, number>;
  /** These groups taken as one. */
  readonly of: (ids: readonly string[]) => Group;
  readonly total: () => Group;
}

/** Counts the columns of postings by group. */
export function createGroups(columns: Columns): Groups {
  const groups = new Map<string, Group>();
  const groupOf = (id: string): Group => {
    const group = groups.get(id) ?? emptyGroup();
    groups.set(id, group);
    return group;
  };
  return {
    counts: () =>
      [...groups].flatMap(([id, { base, counts }]) => [
        [[id], base] as const,
        ...[...counts].map(([column, count]) => [[id, column], count] as const),
      ]),
    absorb(counts) {
      for (const [[id = '', column], count] of counts) {
        if (column === undefined) groupOf(id).base += count;
        else increase(groupOf(id), column, count);
      }
    },
    add(id, coded) {
      const group = groupOf(id);
      group.base += 1;
      for (const column of columns.of(coded)) increase(group, column, 1);
    },
    frequencies: () => new Map([...groups].map(([id, { base }]) => [id, base])),
    of: (ids) => joined(ids.flatMap((id) => groups.get(id) ?? [])),
    total: () => joined([...groups.values()]),
  };
}

const emptyGroup = (): Group => ({ base: 0, counts: new Map() });

function joined(groups: readonly Group[]): Group {
  const sum = emptyGroup();
  for (const { base, counts } of groups) {
    sum.base += base;
    for (const [column, count] of counts) increase(sum, column, count);
  }
  return sum;
}

function increase({ counts }: Group, column: string, by: number): void {
  counts.set(column, (counts.get(column) ?? 0) + by);
}
