import type { Posting } from '../model/Posting.js';

export type CoveredField =
  'title' | 'body' | 'region' | 'category' | 'published' | 'closes' | 'duties' | 'requirements';

const STATED: Readonly<Record<CoveredField, (posting: Posting) => boolean>> = {
  title: ({ title }) => title !== '',
  body: ({ body }) => body !== undefined,
  region: ({ region }) => region !== undefined,
  category: ({ categoryCode }) => categoryCode !== undefined,
  published: ({ publishedOn }) => publishedOn !== undefined,
  closes: ({ closesOn }) => closesOn !== undefined,
  duties: ({ sections }) => sections.some(({ kind }) => kind === 'duties'),
  requirements: ({ sections }) => sections.some(({ kind }) => kind === 'requirements'),
};

/** Of the postings that a run read anew: how many there were and how many of them state each field. */
export type FieldCoverage = Readonly<Record<CoveredField | 'postings', number>>;

/** The coverage of no posting at all. */
export const NO_COVERAGE: FieldCoverage = {
  postings: 0,
  title: 0,
  body: 0,
  region: 0,
  category: 0,
  published: 0,
  closes: 0,
  duties: 0,
  requirements: 0,
};

/** The names of the counted fields. */
export const COVERED_FIELDS: readonly CoveredField[] = Object.keys(STATED) as CoveredField[];

/** The coverage with one more posting. */
export function withPosting(coverage: FieldCoverage, posting: Posting): FieldCoverage {
  const next = { ...coverage, postings: coverage.postings + 1 };
  for (const field of COVERED_FIELDS) if (STATED[field](posting)) next[field] += 1;
  return next;
}

/** Two coverages as if their postings had been read together. */
export function addCoverage(one: FieldCoverage, other: FieldCoverage): FieldCoverage {
  const sum = { ...one, postings: one.postings + other.postings };
  for (const field of COVERED_FIELDS) sum[field] += other[field];
  return sum;
}
