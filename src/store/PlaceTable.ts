import { KeyTable } from './KeyTable.js';
import { PlaceCodec, type LogPlace } from './LogPlace.js';
import { RecordTable } from './RecordTable.js';

/** Where in the log the newest event about each of many things stands. */
export class PlaceTable {
  readonly #keys = new KeyTable();
  readonly #places = new RecordTable(PlaceCodec.width);
  readonly #codec = new PlaceCodec();

  set(key: string, place: LogPlace): void {
    const slot = this.#keys.add(key);
    if (slot === this.#places.size) this.#places.add();
    this.#codec.write(place, this.#places.at(slot), 0);
  }

  get(key: string): LogPlace | undefined {
    const slot = this.#keys.find(key);
    return slot === undefined ? undefined : this.#codec.read(this.#places.at(slot), 0);
  }
}
