import type { FetchedPage } from './Fetched.js';
import type { LinkChooser } from './postingLinks.js';
import type { PortalProfile } from './PortalProfile.js';

/** Where a list begins. */
export type Start = PortalProfile['starts'][number] & {
  /** Its first page, if that was fetched already. */
  readonly page?: FetchedPage;
  /** True for a page that a list names as if it were a posting. */
  readonly isHidden?: boolean;
  /** How the links were chosen on a list that seems to lead to more of it, or to itself in another language. */
  readonly like?: LinkChooser;
  /** True for a part of such a list. */
  readonly isPart?: boolean;
  /** True for a page that a start shows in a frame: its menu, which leads to lists, or what it opens with. */
  readonly isFrame?: boolean;
  /** True for the same page in another language as a start that leads to lists. */
  readonly isHome?: boolean;
  /** True for a page that the search of the site came upon. */
  readonly isSearched?: boolean;
  /** How many parts lie between this one and the list that led to the first of them. */
  readonly steps?: number;
  /** Ids behind links that were taken for those of postings, and led to none: others are to be chosen. */
  readonly without?: ReadonlySet<string>;
};
