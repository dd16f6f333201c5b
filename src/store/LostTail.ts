import type { LoggedEvent } from './LogEvent.js';
import type { LogPlace } from './LogPlace.js';

/** Longer than anything written waits to be forced onto the disk, the longest reading of a page included. */
const MOST_UNSYNCED_MILLISECONDS = 60_000;

/** Where the last file of an archive ends. */
export interface ArchiveEnd {
  readonly file: string;
  readonly offset: number;
}

/**
 * Watches the events of a log for pages that the archive has lost at its end. The archive is always forced onto the disk before the
 * log, so a power cut can take from it only what the log names since both were last forced there: all of that was uncommitted. An
 * archive that lacks more was changed by other hands, which says nothing about the log.
 */
export class LostTail {
  readonly #end: ArchiveEnd;
  #from: { readonly place: LogPlace; readonly at: number } | undefined;
  #isUncommitted = true;

  constructor(end: ArchiveEnd) {
    this.#end = end;
  }

  meet({ at, event }: LoggedEvent, place: LogPlace): void {
    const now = Date.parse(at);
    if (this.#from === undefined) {
      const isLost =
        event.kind === 'archived' && event.file === this.#end.file && event.offset >= this.#end.offset;
      if (isLost) this.#from = { place, at: now };
      return;
    }
    const { place: first, at: since } = this.#from;
    // A run ends behind a commit of all of it.
    if (event.kind === 'run-end' || place.file !== first.file || now - since > MOST_UNSYNCED_MILLISECONDS)
      this.#isUncommitted = false;
  }

  /** Where the log begins to say what was never committed; undefined if it does not. */
  get start(): LogPlace | undefined {
    return this.#isUncommitted ? this.#from?.place : undefined;
  }
}
