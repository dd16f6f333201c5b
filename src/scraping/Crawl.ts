import type { Extraction } from '../extraction/Extraction.js';
import type { CrawlAccount } from './CrawlAccount.js';
import type { KeptPages } from './KeptPages.js';
import type { PortalProfile } from './PortalProfile.js';
import type { PortalVisitor } from './PortalVisitor.js';
import type { ListedFields } from './PostingLink.js';
import type { ScrapeSink } from './ScrapeSink.js';

/** Finds the postings of a fetched page. */
export type Extract = (
  bytes: Uint8Array,
  contentType: string,
  url: string,
) => Extraction | Promise<Extraction>;

/** Decodes a fetched page. */
export type Decode = (bytes: Uint8Array, contentType: string) => string;

/** What the steps of one crawl share. */
export interface Crawl {
  readonly profile: PortalProfile;
  readonly visitor: PortalVisitor;
  readonly account: CrawlAccount;
  readonly sink: ScrapeSink;
  readonly extract: Extract;
  readonly decode: Decode;
  readonly clock: () => Date;
  /** The first pages that this run has read, as long as the search of the site may ask for them. */
  readonly kept: KeptPages;
  /** Addresses of the pages of lists that this run has read. */
  readonly walked: Set<string>;
  /** Addresses of the links that stood on the lists of this run. */
  readonly listed: Set<string>;
  /** Addresses of pages that lists of this run name among their postings by words that are those of none. */
  readonly unnamed: Set<string>;
  /** What lists of this run state of postings, by the address of their page. */
  readonly stated: Map<string, ListedFields>;
  /** Ids that lists of this run give the same posting as another one, by the former. */
  readonly twins: Map<string, string>;
  /** Addresses behind language switches that this run has followed. */
  readonly switched: Set<string>;
  /** Pages and files that held more of a posting, as several postings may lead to one. */
  readonly further: KeptPages;
  /** Addresses that seemed to lead to more of a posting, and did not. */
  readonly inVain: Set<string>;
  /** Postings to visit at most. */
  readonly limit: number;
}
