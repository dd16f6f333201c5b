import type { Language } from '../model/Posting.js';

/** How the next page of a listing is found. */
export type Pager =
  /** By rel=next, by the words of the link, or by the next page number in a link. */
  | { readonly kind: 'links' }
  /** By a number in the address, e.g. `page={n}`; goes on while the page links to a higher number. */
  | { readonly kind: 'number'; readonly pattern: string }
  /**
   * By counting: the parameter begins at `first` and grows by `step` (1, or the items of a page where it is an offset).
   * Ends when all postings of `api.total` were found or an answer lists none.
   */
  | { readonly kind: 'count'; readonly parameter: string; readonly first: number; readonly step?: number }
  /** Everything stands on one page. */
  | { readonly kind: 'none' };

/** How the lists of a JSON API are read; paths of keys are written with dots, such as `data.content`. */
export interface ApiRules {
  /** Path of the list of items; empty when the answer itself is the list. */
  readonly items: string;
  /** Path of the id within an item. */
  readonly id: string;
  /** Address of one posting; `{…}` holds a path within the item, or `language` of the start: `/api/{language}/vacancies/{id}`. */
  readonly posting: string;
  /** Path of the number of all items; with it, a list that ends early is noticed. */
  readonly total?: string;
}

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
  /** For start addresses that answer JSON. */
  readonly api?: ApiRules;
  /** CSS selectors: the part of a posting's page that holds the posting, and parts that never belong to it. */
  readonly main?: string;
  readonly ignore?: string;
  /** Charset of pages that name none and are not UTF-8, such as `kz-1048`. */
  readonly charset?: string;
  readonly pager: Pager;
  /** Least pause between two requests. */
  readonly pauseSeconds: number;
}
