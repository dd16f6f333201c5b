import type { FetchedPage } from './Fetched.js';
import type { ListRules } from './ListRules.js';

/** Which list of a run it is. */
export interface Place {
  /** From 1, and how many these are. */
  readonly number: number;
  readonly lists: number;
  /** True when no profile names it: a page seemed to lead to it, or to be it. */
  readonly isGuess: boolean;
}

/** A list and what has been found on its pages. */
export interface List extends ListRules, Place {
  readonly isGuess: boolean;
  readonly isHidden: boolean;
  readonly isFrame: boolean;
  readonly isHome: boolean;
  /** True for a list of which another one is a part, or the same in another language, and for a part of such a one. */
  readonly isLike: boolean;
  readonly isPart: boolean;
  /** How many parts lie before it, each of which led to the next. */
  readonly steps: number;
  /** True if it has been read before, and what was chosen on it was none. */
  readonly isReread: boolean;
  /** Its first page, if that was fetched already. */
  readonly first?: FetchedPage | undefined;
  /** Addresses of the lists that it leads to instead of postings. */
  readonly further: string[];
  /** Addresses of what may be lists, where the page that seemed to be one names no postings. */
  readonly deeper: string[];
  /** Addresses of its frames. */
  readonly frames: string[];
  /** Addresses of its first page in other languages. */
  readonly versions: string[];
  /** Where its first page seems to lead to more of it. */
  readonly parts: string[];
  /** Where it leads to the part before it. */
  readonly earlier: string[];
  readonly found: Map<string, URL>;
  /** How often a page that names a posting links to it, at most. */
  readonly mentions: Map<string, number>;
  /** Ids of postings that its pages hold whole. */
  readonly listed: Set<string>;
  /** Versions of those that the portal counts by themselves. */
  joined: number;
  /** As the portal says. */
  total?: number | undefined;
}

/** How many postings have been found on a list. */
export const sizeOf = ({ found, listed }: List): number => found.size + listed.size;
