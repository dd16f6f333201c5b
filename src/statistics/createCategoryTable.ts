import type { Codebook } from '../model/Codebook.js';
import type { CodedPosting } from '../model/CodedPosting.js';
import type { TableColumn, TableRow } from '../model/Table.js';
import { createCell } from './createCell.js';
import type { GrowingTable } from './createGroupTable.js';
import { ALL_POSTINGS, CATEGORY_NOTES, CATEGORY_WORDS } from './tableWords.js';

interface Strengths {
  required: number;
  desired: number;
}

const COLUMNS: readonly TableColumn[] = [
  { id: 'any', labels: CATEGORY_WORDS.any },
  { id: 'required', labels: CATEGORY_WORDS.required },
  { id: 'desired', labels: CATEGORY_WORDS.desired },
];

/** How many postings name each category of the codebook, and how strongly; the base is all postings. */
export function createCategoryTable(codebook: Codebook): GrowingTable {
  const counts = new Map(codebook.digital.categories.map(({ id }) => [id, { required: 0, desired: 0 }]));
  const total: Strengths = { required: 0, desired: 0 };
  let postings = 0;
  return {
    add(coded) {
      postings += 1;
      const strongest = strongestByCategory(coded);
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
      columns: COLUMNS,
      rows: codebook.digital.categories.map((each) => toRow(each, counts.get(each.id), postings)),
      total: toRow({ id: 'total', labels: ALL_POSTINGS }, total, postings),
      notes: CATEGORY_NOTES,
    }),
  };
}

/** Negated categories are no statement of a skill, so they are left out. */
function strongestByCategory(coded: CodedPosting): ReadonlyMap<string, 'required' | 'desired'> {
  const strongest = new Map<string, 'required' | 'desired'>();
  for (const { id, strength } of coded.categories) {
    if (strength !== 'negated' && strongest.get(id) !== 'required') strongest.set(id, strength);
  }
  return strongest;
}

function toRow(value: TableColumn, count: Strengths | undefined, base: number): TableRow {
  const { required, desired } = count ?? { required: 0, desired: 0 };
  const cells = [required + desired, required, desired].map((each) => createCell(each, base));
  return { id: value.id, labels: value.labels, base, cells };
}
