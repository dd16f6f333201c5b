import { digestOf } from './digestOf.js';
import type { LogEvent, LoggedEvent } from './LogEvent.js';
import type { LogPlace } from './LogPlace.js';
import { numbersOf } from './numberSpans.js';
import { PlaceTable } from './PlaceTable.js';
import { PostingTable } from './PostingTable.js';

/** A run that has not ended. */
export interface OpenRun {
  readonly id: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** The start of its postings' ids. */
  readonly source: string | undefined;
  /** When it last saw a posting, or its start; milliseconds since 1970. */
  readonly lastProgress: number;
}

type PutEvent = Extract<LogEvent, { kind: 'new' | 'edited' }>;
type SeenEvent = Extract<LogEvent, { kind: 'seen' }>;

/** The state of a store, changed by nothing but events, so that reading the log again gives the same state. */
export class PostingIndex {
  readonly postings: PostingTable = new PostingTable();
  /** Where the newest event of each page stands, by its address. */
  readonly pages: PlaceTable = new PlaceTable();
  /** Where the event of each page's newest version in the archive stands, by its address. */
  readonly archived: PlaceTable = new PlaceTable();
  /** The run that began and did not end. */
  openRun: OpenRun | undefined;

  apply(logged: LoggedEvent, place: LogPlace): void {
    const { at, event } = logged;
    const now = Date.parse(at);
    switch (event.kind) {
      case 'new':
      case 'edited':
        this.#put(event, now, place);
        return;
      case 'seen':
        this.#seen(event, now);
        this.#progress(now);
        return;
      case 'closed':
        this.postings.change(event.id, { status: 'closed' });
        return;
      case 'reopened':
        this.postings.change(event.id, { status: 'open', lastSeen: now });
        this.#progress(now);
        return;
      case 'page':
        this.pages.set(event.url, place);
        return;
      case 'archived':
        this.archived.set(event.url, place);
        return;
      case 'run-start':
        this.openRun = { id: event.run, startedAt: at, source: event.source, lastProgress: now };
        return;
      case 'run-end':
        this.openRun = undefined;
    }
  }

  /** Sightings reach the log up to a minute late, perhaps behind an edit of the same posting. */
  #seen(event: SeenEvent, now: number): void {
    const slots = 'ids' in event ? event.ids.map((id) => this.postings.find(id)) : numbersOf(event.numbers);
    for (const slot of slots) if (slot !== undefined) this.postings.see(slot, now);
  }

  #progress(now: number): void {
    if (this.openRun !== undefined) this.openRun = { ...this.openRun, lastProgress: now };
  }

  /** Reading an archived page again is no sighting: it moves neither lastSeen nor the status. */
  #put({ posting, reparsed }: PutEvent, now: number, place: LogPlace): void {
    const slot = this.postings.find(posting.id);
    const known = slot === undefined ? undefined : this.postings.entry(slot);
    const seen = reparsed === undefined ? now : Date.parse(reparsed);
    this.postings.set(posting.id, {
      digest: digestOf(posting),
      place,
      firstSeen: known?.firstSeen ?? seen,
      lastSeen: reparsed === undefined ? now : (known?.lastSeen ?? seen),
      status: reparsed === undefined ? 'open' : (known?.status ?? 'open'),
    });
    if (reparsed === undefined) this.#progress(now);
  }
}
