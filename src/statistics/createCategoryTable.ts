import type { Codebook } from '../model/Codebook.js';
import type { CodedPosting } from '../model/CodedPosting.js';
import type { TableColumn, TableRow } from '../model/Table.js';
import type { Counts } from './Counts.js';
import { createCell } from './createCell.js';
import type { GrowingTable } from './createGroupTable.js';
import { ALL_POSTINGS, CATEGORY_NOTES, CATEGORY_WORDS, REQUIRED_ONLY_NOTES } from './tableWords.js';

interface Strengths {
  required: number;
  desired: number;
}

/** No category has this id. */
const ALL = '';

const NO_COUNTS: Readonly<Strengths> = { required: 0, desired: 0 };

const COLUMNS: readonly TableColumn[] = [
  { id: 'any', labels: CATEGORY_WORDS.any },
  { id: 'required', labels: CATEGORY_WORDS.required },
  { id: 'desired', labels: CATEGORY_WORDS.desired },
];

/**
 * How many postings name each category of the codebook, and how strongly; the base is all postings. Without
 * `countDesired` a desired category counts as little as a negated one, and there is no column for it.
 */
export function createCategoryTable(codebook: Codebook, countDesired: boolean): Omit<GrowingTable, 'rowOf'> {
  const counts = new Map(codebook.digital.categories.map(({ id }) => [id, { required: 0, desired: 0 }]));
  const columns = countDesired ? COLUMNS : COLUMNS.filter(({ id }) => id !== 'desired');
  const total: Strengths = { required: 0, desired: 0 };
  let postings = 0;
  const toRow = (value: TableColumn, { required, desired } = NO_COUNTS): TableRow => {
    const cells = [required + desired, required, desired].slice(0, columns.length);
    return {
      id: value.id,
      labels: value.labels,
      base: postings,
      cells: cells.map((each) => createCell(each, postings)),
    };
  };
  const named = (): readonly (readonly [string, Strengths])[] => [...counts, [ALL, total]];
  return {
    counts: () => [[[], postings], ...named().flatMap(countsOf)],
    absorb(added) {
      const strengths = new Map(named());
      for (const [[id, strength], count] of added) {
        const found = id === undefined ? undefined : strengths.get(id);
        if (id === undefined) postings += count;
        else if (found !== undefined) found[strength === 'required' ? 'required' : 'desired'] += count;
      }
    },
    add(coded) {
      postings += 1;
      const strongest = strongestByCategory(coded, countDesired);
      for (const [id, strength] of strongest) {
        const count = counts.get(id);
        if (count !== undefined) count[strength] += 1;
      }
      if (strongest.size > 0)
        total[[...strongest.values()].includes('required') ? 'required' : 'desired'] += 1;
    },
    table: () => ({
      id: 'categories',
      labels: CATEGORY_WORDS.title,
      columns,
      rows: codebook.digital.categories.map((each) => toRow(each, counts.get(each.id))),
      total: toRow({ id: 'total', labels: ALL_POSTINGS }, total),
      notes: countDesired ? CATEGORY_NOTES : REQUIRED_ONLY_NOTES,
    }),
  };
}

/** Negated categories are no statement of a skill, so they are left out. */
function strongestByCategory(
  coded: CodedPosting,
  countDesired: boolean,
): ReadonlyMap<string, 'required' | 'desired'> {
  const strongest = new Map<string, 'required' | 'desired'>();
  for (const { id, strength } of coded.categories) {
    const counts = strength === 'required' || (countDesired && strength === 'desired');
    if (counts && strongest.get(id) !== 'required') strongest.set(id, strength);
  }
  return strongest;
}

function countsOf([id, { required, desired }]: readonly [string, Strengths]): Counts {
  return [
    [[id, 'required'], required],
    [[id, 'desired'], desired],
  ];
}
