import { COVERED_FIELDS, type CoveredField, type FieldCoverage } from './FieldCoverage.js';

const NAMES: Readonly<Record<CoveredField, string>> = {
  title: 'title',
  body: 'body',
  region: 'region',
  category: 'category',
  published: 'date of publication',
  closes: 'closing date',
  duties: 'duties',
  requirements: 'requirements',
};

/** What hardly a posting states. */
export interface SparseFields {
  readonly fields: readonly CoveredField[];
  /** A sentence for a person. */
  readonly finding: string;
  /** True when skills may be missed for want of the texts that name them. */
  readonly isGrave: boolean;
}

/**
 * The fields that fewer than half of the postings state; undefined where there are none. With nothing to compare a first run
 * with, they are the only sign that a portal has words for them that are not known.
 */
export function sparseFields(coverage: FieldCoverage): SparseFields | undefined {
  const { postings } = coverage;
  const fields = COVERED_FIELDS.filter((field) => coverage[field] * 2 < postings);
  if (fields.length === 0) return undefined;
  const list = fields.map((field) => `${NAMES[field]} (${coverage[field]})`).join(', ');
  return {
    fields,
    finding: `Of ${postings} ${postings === 1 ? 'posting' : 'postings'} read, few or none state: ${list}. If the portal shows these, look with scrape --inspect URL at what is recognised on a page.`,
    isGrave: fields.some((field) => field === 'duties' || field === 'requirements'),
  };
}
