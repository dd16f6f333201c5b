import type { Language } from '../model/Posting.js';
import type { LinkChooser } from './postingLinks.js';

/** How the pages of one list are read. */
export interface ListRules {
  readonly choose: LinkChooser;
  /** Language of the list, as the profile says. */
  readonly language?: Language | undefined;
  /** True when no profile names the list: a page seemed to lead to it. */
  readonly isGuess?: boolean;
  /** True for a page that the search of the site came upon, of which nothing is known but what stands on it. */
  readonly isSearched?: boolean;
}
