import type { Posting } from '../model/Posting.js';
import type { Leading } from './addSupplement.js';
import type { ListedFields } from './PostingLink.js';
import type { Twins } from './rowTwins.js';

/** Where a crawl puts what it finds; a store that is open for writing is one. */
export interface ScrapeSink {
  /** What is known of a page from an earlier visit. */
  page(url: string): PageMemory | undefined;
  putPage(url: string, page: PageMemory, now: Date): void;
  put(posting: Posting, now: Date): 'new' | 'edited' | 'unchanged';
  /** Notes that a posting still stands; false when it is unknown. */
  touch(id: string, now: Date): boolean;
  /** Whether this run, or the cut-off run that it carries on, has seen the posting. */
  seenInRun(id: string): boolean;
  /** Keeps a page as it was fetched, whatever is understood of it. */
  archive(answer: ArchivedAnswer, now: Date): void;
  /** Called after each posting's pages; afterwards nothing of them may be lost. */
  commit(): void;
}

/** A page as fetched, the packing of its transfer undone. */
export interface ArchivedAnswer {
  /** The address that was asked for. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  /** The start of the ids of the postings that the page was asked for; lists have none. */
  readonly posting?: string;
}

/** The validators of a page's last full answer and the ids of the postings on it. */
export interface PageMemory {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly ids: readonly string[];
  /** Addresses of all pages that these postings were joined from; left out when it is this page alone. */
  readonly versions?: readonly string[];
  /** Those of them that no list names, only the page of another version. */
  readonly linked?: readonly string[];
  /** True of a page that leads to the announcement before it. */
  readonly isChained?: boolean;
  /** Of a page of a posting: where it leads to more of its text. */
  readonly supplements?: readonly Supplement[];
  /** Of a page of a posting: what the list that names it states. */
  readonly stated?: ListedFields;
  readonly list?: ListMemory;
  /** Of a start: addresses of the lists that searches of the site have found. */
  readonly searched?: readonly string[];
  /** Of a list page that holds postings whole: the start of the ids of all postings of the portal. */
  readonly holds?: string;
  /** Digest of the text of a page on which no posting was recognised. */
  readonly unread?: string;
}

/** A page or file with more of a posting's text, and how its page leads there. */
export interface Supplement extends Leading {
  readonly url: string;
}

/** What stood on a page of a list, so that an unchanged one need not be sent again to know its postings. */
export interface ListMemory {
  /** Names the rules by which the links were chosen; under other rules the page is read anew. */
  readonly rules: string;
  readonly links: readonly (readonly [id: string, address: string])[];
  /** Address of the next page of the list. */
  readonly next?: string;
  /** How many postings the list holds, as the portal says. */
  readonly total?: number;
  /** Those of the links whose words name no posting. */
  readonly unnamed?: readonly string[];
  /** How often the page links to each of them, where that is more than once for some. */
  readonly mentions?: readonly number[];
  /** What the page states of each of them, where it states anything. */
  readonly fields?: readonly ListedFields[];
  /** Ids of the links that are of one posting. */
  readonly twins?: readonly Twins[];
  /** Addresses of what else its content links to. */
  readonly others?: readonly string[];
  /** Where the page leads to the same list in another language. */
  readonly versions?: readonly string[];
  /** Where it leads to the part before it, and where to closed postings. */
  readonly earlier?: readonly string[];
  readonly archives?: readonly string[];
  /** Where the page seems to lead to further postings of the list. */
  readonly parts?: readonly string[];
}
