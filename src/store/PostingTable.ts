import { KeyTable } from './KeyTable.js';
import { PlaceCodec, type LogPlace } from './LogPlace.js';
import { RecordTable } from './RecordTable.js';
import type { StoredPosting } from './StoredPosting.js';
import { TextTable } from './TextTable.js';

/** What is kept in memory of a posting; its text stays in the log. */
export interface IndexEntry {
  /** The first 16 bytes of the SHA-256 of the posting's canonical JSON. */
  readonly digest: Buffer;
  readonly place: LogPlace;
  /** Instants, in milliseconds since 1970. */
  readonly firstSeen: number;
  readonly lastSeen: number;
  readonly status: StoredPosting['status'];
}

const DIGEST = 0;
const FIRST_SEEN = 16;
const LAST_SEEN = 24;
const CLOSED = 32;
const PLACE = 33;

/** The postings by id, in about 100 bytes each besides the id, so that a million fit into little memory. */
export class PostingTable {
  readonly #keys = new KeyTable();
  readonly #ids = new TextTable();
  readonly #records = new RecordTable(PLACE + PlaceCodec.width);
  readonly #places = new PlaceCodec();

  get size(): number {
    return this.#records.size;
  }

  /** The number of a posting, or undefined when the store never held it. */
  find(id: string): number | undefined {
    return this.#keys.find(id);
  }

  id(slot: number): string {
    return this.#ids.text(slot);
  }

  /** The numbers of all postings in the order of their ids. */
  sorted(): Uint32Array {
    return this.#ids.sorted();
  }

  entry(slot: number): IndexEntry {
    const record = this.#records.at(slot);
    return {
      digest: record.subarray(DIGEST, FIRST_SEEN),
      place: this.#places.read(record, PLACE),
      firstSeen: record.readDoubleLE(FIRST_SEEN),
      lastSeen: record.readDoubleLE(LAST_SEEN),
      status: record.readUInt8(CLOSED) === 1 ? 'closed' : 'open',
    };
  }

  set(id: string, entry: IndexEntry): void {
    const slot = this.#keys.add(id);
    if (slot === this.#records.size) {
      this.#records.add();
      this.#ids.add(id);
    }
    const record = this.#records.at(slot);
    record.set(entry.digest, DIGEST);
    record.writeDoubleLE(entry.firstSeen, FIRST_SEEN);
    record.writeDoubleLE(entry.lastSeen, LAST_SEEN);
    record.writeUInt8(entry.status === 'closed' ? 1 : 0, CLOSED);
    this.#places.write(entry.place, record, PLACE);
  }

  /** Moves `lastSeen` on to an instant, unless it is later already. */
  see(slot: number, now: number): void {
    const record = this.#records.at(slot);
    if (record.readDoubleLE(LAST_SEEN) < now) record.writeDoubleLE(now, LAST_SEEN);
  }

  /** Changes part of what is known of a posting; an unknown id changes nothing. */
  change(id: string, change: Partial<IndexEntry>): void {
    const slot = this.find(id);
    if (slot !== undefined) this.set(id, { ...this.entry(slot), ...change });
  }
}
