import { join } from 'node:path';
import { EventLog } from './EventLog.js';
import { KeyTable } from './KeyTable.js';
import type { ArchivedEvent } from './LogEvent.js';
import { PlaceCodec, type LogPlace } from './LogPlace.js';
import { RecordTable } from './RecordTable.js';

/** The archived pages of one posting, the newest first. */
export interface ArchivedPosting {
  /** The start of the ids of the postings on these pages. */
  readonly id: string;
  readonly versions: readonly ArchivedEvent[];
}

/** All versions of all pages in the archive: those of each posting, and of each address that is no posting's, from the newest to the oldest. */
export class ArchivedVersions {
  readonly #log: EventLog;
  readonly #postings = new KeyTable();
  readonly #newest = new RecordTable(4);
  /** The place of the event, and 1 + the number of the version before it, or 0. */
  readonly #versions = new RecordTable(PlaceCodec.width + 4);
  readonly #places = new PlaceCodec();
  /** The places of the events of lists. */
  readonly #lists = new RecordTable(PlaceCodec.width);

  /** Reads the log of a store; needs no lock. */
  constructor(store: string) {
    this.#log = new EventLog(join(store, 'log'));
    this.#log.load(({ event }, place) => {
      if (event.kind !== 'archived') return;
      this.#add(event.posting ?? atAddress(event.url), place);
      if (event.posting === undefined) this.#places.write(place, this.#lists.at(this.#lists.add()), 0);
    });
  }

  *[Symbol.iterator](): Generator<ArchivedPosting> {
    for (let slot = 0; slot < this.#postings.size; slot += 1) {
      const versions = [...this.#chain(slot)];
      const id = versions[0]?.posting;
      if (id !== undefined) yield { id, versions };
    }
  }

  /** The versions of a page or file that was not asked for as the page of a posting, the last archived first. */
  *at(url: string): Generator<ArchivedEvent> {
    const slot = this.#postings.find(atAddress(url));
    if (slot !== undefined) yield* this.#chain(slot);
  }

  /** All versions of all pages of lists, the last archived first. */
  *listsNewestFirst(): Generator<ArchivedEvent> {
    for (let number = this.#lists.size - 1; number >= 0; number -= 1) {
      const { event } = this.#log.read(this.#places.read(this.#lists.at(number), 0));
      if (event.kind === 'archived') yield event;
    }
  }

  close(): void {
    this.#log.close();
  }

  #add(posting: string, place: LogPlace): void {
    const slot = this.#postings.add(posting);
    if (slot === this.#newest.size) this.#newest.add();
    const head = this.#newest.at(slot);
    const number = this.#versions.add();
    const version = this.#versions.at(number);
    this.#places.write(place, version, 0);
    version.writeUInt32LE(head.readUInt32LE(), PlaceCodec.width);
    head.writeUInt32LE(number + 1);
  }

  *#chain(slot: number): Generator<ArchivedEvent> {
    for (let next = this.#newest.at(slot).readUInt32LE(); next !== 0;) {
      const version = this.#versions.at(next - 1);
      const { event } = this.#log.read(this.#places.read(version, 0));
      if (event.kind === 'archived') yield event;
      next = version.readUInt32LE(PlaceCodec.width);
    }
  }
}

/** What no id of a posting is. */
function atAddress(url: string): string {
  return ` ${url}`;
}
