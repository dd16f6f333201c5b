import type { PostingLink } from './PostingLink.js';
import type { Twins } from './rowTwins.js';

/** What one page of a list says. */
export interface ListContent {
  readonly postings: readonly PostingLink[];
  /** The next page; none on the last one. */
  readonly next?: URL | undefined;
  /** The announcement before this one, to which a page leads that holds one itself. */
  readonly before?: URL;
  /** True when the portal says that the list ended before this page; a page merely without links may be an error page. */
  readonly isEnd?: boolean;
  /** How many postings the whole list holds, as the portal says. */
  readonly total?: number;
  /** True when the addresses of the postings are only likely, as no link leads to them. */
  readonly isGuess?: boolean;
  /** Ids of postings that the page holds whole, so that they have been read already. */
  readonly listed?: readonly string[];
  /** How many more objects the page holds that are versions of those postings. */
  readonly joined?: number;
  /** Where the page leads to lists, when it lists no postings itself. */
  readonly lists?: readonly URL[];
  /** Those of them that are called lists of vacancies or competitions. */
  readonly sureLists?: readonly URL[];
  /** Ids that are of one posting, as a row of the list names it in two languages. */
  readonly twins?: readonly Twins[];
  /** The pages that it shows in its frames, when it is nothing but frames. */
  readonly frames?: readonly URL[];
  /** Addresses of everything on its host that the content of the page links to. */
  readonly links?: readonly string[];
  /** Where the page leads to the same list in another language, as the words of its links say. */
  readonly versions?: readonly URL[];
  /** Where the page seems to lead to further postings of the list. */
  readonly parts?: readonly URL[];
  /** Where a part leads to the one before it («← Ноябрь»). */
  readonly earlier?: readonly URL[];
  /** Where the page leads to closed postings. */
  readonly archives?: readonly URL[];
  /** What keeps the page from being read in full. */
  readonly problem?: string;
}
