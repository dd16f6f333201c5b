import { createHash } from 'node:crypto';
import type { Posting } from '../model/Posting.js';
import { canonicalJson } from './canonicalJson.js';
import type { LoggedEvent, PageRecord } from './LogEvent.js';
import type { LogPlace } from './readLog.js';
import type { StoredPosting } from './StoredPosting.js';

/** What is kept in memory of a posting; its text stays in the log. */
export interface IndexEntry {
  /** SHA-256 of the posting's canonical JSON. */
  readonly digest: string;
  readonly place: LogPlace;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly status: StoredPosting['status'];
}

/** The fingerprint by which two versions of a posting are compared. */
export function digestOf(posting: Posting): string {
  return createHash('sha256').update(canonicalJson(posting)).digest('hex');
}

/** The state of a store, changed by nothing but events, so that reading the log again gives the same state. */
export class PostingIndex {
  readonly postings: Map<string, IndexEntry> = new Map<string, IndexEntry>();
  readonly pages: Map<string, PageRecord> = new Map<string, PageRecord>();
  /** The run that began and did not end, with its start (ISO 8601) and its source (the start of its postings' ids). */
  openRun:
    { readonly id: string; readonly startedAt: string; readonly source: string | undefined } | undefined;

  apply(logged: LoggedEvent, place: LogPlace): void {
    const { at, event } = logged;
    switch (event.kind) {
      case 'new':
      case 'edited': {
        const firstSeen = this.postings.get(event.posting.id)?.firstSeen ?? at;
        const digest = digestOf(event.posting);
        this.postings.set(event.posting.id, { digest, place, firstSeen, lastSeen: at, status: 'open' });
        return;
      }
      case 'seen':
        for (const id of event.ids) this.#change(id, { lastSeen: at });
        return;
      case 'closed':
        this.#change(event.id, { status: 'closed' });
        return;
      case 'reopened':
        this.#change(event.id, { status: 'open', lastSeen: at });
        return;
      case 'page':
        this.pages.set(event.url, event.page);
        return;
      case 'run-start':
        this.openRun = { id: event.run, startedAt: at, source: event.source };
        return;
      case 'run-end':
        this.openRun = undefined;
    }
  }

  #change(id: string, change: Partial<IndexEntry>): void {
    const entry = this.postings.get(id);
    if (entry !== undefined) this.postings.set(id, { ...entry, ...change });
  }
}
