import type { PostingLink } from './postingLinks.js';

/** What one page of a list says. */
export interface ListContent {
  readonly postings: readonly PostingLink[];
  /** The next page; none on the last one. */
  readonly next?: URL | undefined;
}
