import type { FieldCoverage } from './FieldCoverage.js';

/**
 * How a crawl went; only `complete` ones have seen every expected page and may close postings. `limited`: stopped
 * after as many postings as were asked for. `refused`: nothing could be fetched because of the address itself.
 */
export interface ScrapeOutcome {
  readonly kind:
    | 'complete'
    | 'limited'
    | 'partial'
    | 'rate-limited'
    | 'forbidden'
    | 'refused'
    | 'unreachable'
    | 'interrupted';
  /** Opens the ids of all postings of this source. */
  readonly idPrefix: string;
  readonly counts: ScrapeCounts;
  readonly coverage: FieldCoverage;
  /** Sentences that name the page. */
  readonly problems: readonly string[];
  /** Address of the first of the postings that are counted as untranslated. */
  readonly untranslated?: string;
  /** Address of an archive of closed postings to which a list leads, and which is not read. */
  readonly archive?: string;
}

/** What a crawl counted. */
export interface ScrapeCounts {
  /** Pages answered with content or as unchanged, lists included. */
  readonly pages: number;
  /** Different postings that the lists link to. */
  readonly found: number;
  readonly new: number;
  readonly edited: number;
  readonly unchanged: number;
  /** Links to pages that the portal says no longer exist. */
  readonly gone: number;
  /** Pages on which, as in an earlier run or as the words of their links say, no posting was recognised. */
  readonly unread: number;
  /** Pages read in one language only, although they offer another, which is not behind the link that names it. */
  readonly untranslated: number;
}

/** News of a crawl, for whoever watches. */
export type ScrapeEvent =
  | {
      readonly kind: 'list';
      readonly url: string;
      readonly links: number;
      /** How many links all pages of the list hold, as the portal says. */
      readonly total?: number;
      /** Which of the portal's lists it is, from 1, and how many these are. */
      readonly number: number;
      readonly lists: number;
    }
  | { readonly kind: 'posting'; readonly id: string; readonly result: 'new' | 'edited' | 'unchanged' }
  | { readonly kind: 'visited'; readonly done: number; readonly of: number }
  /** How many pages of the site were looked at for lists that no words lead to, and how many may be. */
  | { readonly kind: 'searched'; readonly pages: number; readonly of: number }
  | { readonly kind: 'waiting'; readonly milliseconds: number; readonly because: string }
  | { readonly kind: 'problem'; readonly problem: string };
