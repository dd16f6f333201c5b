import type { Posting, SectionKind } from '../model/Posting.js';
import type { Spans } from './numberSpans.js';

/** The answers a page gave when it was last fetched in full, and the postings found on it. */
export interface PageRecord {
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
  /** Of a page of a posting: the fields that the list that names it states. */
  readonly stated?: Partial<Posting>;
  /** Of a list page: the rules that chose its links, the postings it links to and the next page of the list. */
  readonly list?: {
    readonly rules: string;
    readonly links: readonly (readonly [id: string, address: string])[];
    readonly next?: string;
    readonly total?: number;
  };
  /** Of the start of a crawl: addresses of the lists that searches of the site have found. */
  readonly searched?: readonly string[];
  /** Of a list page that holds postings whole: the start of the ids of all postings of the portal. */
  readonly holds?: string;
  /** Digest of the text of a page on which no posting was recognised. */
  readonly unread?: string;
}

/** A page or file with more of a posting's text, and how its page leads there: by a heading, by an address like its own. */
interface Supplement {
  readonly url: string;
  readonly isOwn?: boolean;
  readonly link?: { readonly section: SectionKind; readonly heading: string };
}

/** A page was put into the archive. */
export interface ArchivedEvent {
  readonly kind: 'archived';
  readonly url: string;
  /** Fingerprint of its body. */
  readonly digest: string;
  /** File name within the archive's folder, and the offset of the page's record there. */
  readonly file: string;
  readonly offset: number;
  /** The id, or the start of the ids, of the postings that the page was asked for; lists have none. */
  readonly posting?: string;
}

/** What happened to the store. */
export type LogEvent =
  | {
      readonly kind: 'new' | 'edited';
      readonly posting: Posting;
      /** Present when it was read again from an archived page, fetched at that instant (ISO 8601). */
      readonly reparsed?: string;
    }
  /** Sightings of about a minute; postings are numbered from 0 in the order of their `new` events. */
  | { readonly kind: 'seen'; readonly numbers: Spans }
  /** As stores of format 2 and lower wrote it. */
  | { readonly kind: 'seen'; readonly ids: readonly string[] }
  | { readonly kind: 'closed' | 'reopened'; readonly id: string }
  | { readonly kind: 'page'; readonly url: string; readonly page: PageRecord }
  | ArchivedEvent
  /** `source` opens the ids of the postings that the run looks after. */
  | { readonly kind: 'run-start'; readonly run: string; readonly source?: string }
  | { readonly kind: 'run-end'; readonly run: string };

/** An event with its place in the order of events and its instant (ISO 8601, UTC). */
export interface LoggedEvent {
  readonly sequence: number;
  readonly at: string;
  readonly event: LogEvent;
}
