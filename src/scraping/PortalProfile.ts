import type { Language } from '../model/Posting.js';

/** How the next page of a listing is found. */
export type Pager =
  /** By rel=next, by the words of the link, or by the next page number in a link. */
  | { readonly kind: 'links' }
  /** By a number in the address, e.g. `page={n}`; goes on while the page links to a higher number. */
  | { readonly kind: 'number'; readonly pattern: string }
  /** Everything stands on one page. */
  | { readonly kind: 'none' };

/** What the words of a portal's pages cannot tell: where its lists start and which links lead to postings. */
export interface PortalProfile {
  /** Opens the ids of the portal's postings. */
  readonly id: string;
  /** False while no one has checked the profile against the real portal. */
  readonly verified: boolean;
  readonly note?: string;
  /** Where relative start addresses begin. */
  readonly base: string;
  readonly starts: readonly { readonly language?: Language; readonly url: string }[];
  /** Further hosts that may be asked, besides those of the start addresses. */
  readonly hosts?: readonly string[];
  /**
   * Regular expression over the whole address of a link to a posting; a group named `id` keeps both
   * language versions together. Absent: the largest family of similar links.
   */
  readonly postingLink?: string;
  readonly pager: Pager;
  /** Least pause between two requests. */
  readonly pauseSeconds: number;
}
