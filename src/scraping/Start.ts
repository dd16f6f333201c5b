import type { FetchedPage } from './Fetched.js';
import type { LinkChooser } from './postingLinks.js';
import type { PortalProfile } from './PortalProfile.js';

/** Where a list begins. */
export type Start = PortalProfile['starts'][number] & {
  /** Its first page, if that was fetched already. */
  readonly page?: FetchedPage;
  /** True for a page that a list names as if it were a posting. */
  readonly isHidden?: boolean;
  /** How the links were chosen on the list in another language that leads to it. */
  readonly twin?: LinkChooser;
};
