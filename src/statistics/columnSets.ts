import type { Codebook } from '../model/Codebook.js';
import type { CodedPosting } from '../model/CodedPosting.js';
import type { TableColumn } from '../model/Table.js';
import { NONE } from './tableWords.js';

/** What stands in the columns of a table by groups. */
export const COLUMN_SETS = ['study', 'categories'] as const;

export type ColumnSet = (typeof COLUMN_SETS)[number];

/** The columns of a table, and those that a posting falls into. */
export interface Columns {
  readonly list: readonly TableColumn[];
  readonly of: (coded: CodedPosting) => ReadonlySet<string>;
}

const NONE_COLUMN: TableColumn = { id: 'none', labels: NONE };
const ONLY_NONE: ReadonlySet<string> = new Set([NONE_COLUMN.id]);

/** The columns of the study's Tables 3 and 4, or the categories of the codebook; the last is always “not specified”. */
export function columnsOf(set: ColumnSet, codebook: Codebook, countDesired: boolean): Columns {
  if (set === 'study')
    return {
      list: [...codebook.digital.columns, NONE_COLUMN],
      of: (coded) => (coded.digital ? new Set(coded.columns) : ONLY_NONE),
    };
  return {
    list: [...codebook.digital.categories.map(({ id, labels }) => ({ id, labels })), NONE_COLUMN],
    of: (coded) => (coded.digital ? countedCategories(coded, countDesired) : ONLY_NONE),
  };
}

function countedCategories({ categories }: CodedPosting, countDesired: boolean): ReadonlySet<string> {
  const counted = categories.filter(
    ({ strength }) => strength === 'required' || (countDesired && strength === 'desired'),
  );
  return new Set(counted.map(({ id }) => id));
}
