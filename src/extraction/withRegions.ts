import type { Section } from '../model/Posting.js';
import type { Draft, Extraction } from './Extraction.js';
import { onlyRegion } from './namedRegions.js';

/**
 * Postings without a label for their region have the one that the name of their body states, else the only one that is named above
 * their duties and requirements, beside the papers to hand in, or in the name of the site, else in the trail that leads to the page. What
 * stands below belongs to the page: a national portal has an address in its footer too.
 */
export function withRegions(
  extraction: Extraction,
  { site = '', trail = '' }: Surroundings = {},
): Extraction {
  return { ...extraction, postings: extraction.postings.map((draft) => withRegion(draft, { site, trail })) };
}

/** What a page says around its postings: the name of its site, and the trail that leads to it. */
interface Surroundings {
  readonly site?: string;
  readonly trail?: string;
}

function withRegion(draft: Draft, { site = '', trail = '' }: Surroundings): Draft {
  if (draft.region !== undefined) return draft;
  const { body = '', unit = '', title, sections } = draft;
  const first = sections.findIndex(isCoded);
  const around = sections
    .filter((section, at) => !isCoded(section) && (at < first || section.kind === 'documents'))
    .map(({ heading = '', text }) => `${heading}\n${text}`);
  const region =
    onlyRegion([body]) ?? onlyRegion([unit, title]) ?? onlyRegion([...around, site]) ?? onlyRegion([trail]);
  return region === undefined ? draft : { ...draft, region };
}

function isCoded({ kind }: Section): boolean {
  return kind === 'duties' || kind === 'requirements' || kind === 'general';
}
