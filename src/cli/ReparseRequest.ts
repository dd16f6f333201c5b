import type { Posting } from '../model/Posting.js';
import type { PageRecord } from '../store/LogEvent.js';
import type { PageRules } from './files/ExtractionRequest.js';

/** Where postings that were read again go: the store, or for a trial run nowhere. */
export interface ReparseTarget {
  page(url: string): PageRecord | undefined;
  posting(id: string): Posting | undefined;
  revise(posting: Posting, fetchedAt: string, now: Date): 'new' | 'edited' | 'unchanged';
  putPage(url: string, page: PageRecord, now: Date): void;
  commit(): void;
}

/** Where the archive is, what becomes of what is read, and by which rules the pages of a posting are read. */
export interface ReparseRequest {
  readonly store: string;
  readonly target: ReparseTarget;
  readonly onChange: (before: Posting | undefined, after: Posting) => void | Promise<void>;
  readonly rulesFor: (id: string) => PageRules;
}
