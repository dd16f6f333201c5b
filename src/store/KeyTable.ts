import { hash } from 'node:crypto';
import { RecordTable } from './RecordTable.js';

const KEY_BYTES = 16;
const FIRST_CAPACITY = 1 << 10;

/**
 * Numbers different keys from 0 in the order they come. Only 128 bits of a key's SHA-256 are kept, so a million keys
 * of any length take 24 MB; that two keys share them is less likely than that the machine fails.
 */
export class KeyTable {
  readonly #hashes = new RecordTable(KEY_BYTES);
  /** Open addressing: 1 + the number of a key, or 0; at most half full. */
  #places = new Uint32Array(FIRST_CAPACITY);
  /** A crawl asks some ten times for one page, and then for the next. */
  #last = { key: '', hash: hashOf('') };

  get size(): number {
    return this.#hashes.size;
  }

  /** The number of a key, or undefined when it was never added. */
  find(key: string): number | undefined {
    const found = this.#places[this.#placeOf(this.#hashOf(key))] ?? 0;
    return found === 0 ? undefined : found - 1;
  }

  /** The number of a key, which is added unless it is there. */
  add(key: string): number {
    const bytes = this.#hashOf(key);
    const place = this.#placeOf(bytes);
    const found = this.#places[place] ?? 0;
    if (found !== 0) return found - 1;
    const number = this.#hashes.add();
    this.#hashes.at(number).set(bytes);
    this.#places[place] = number + 1;
    if (this.size * 2 > this.#places.length) this.#grow();
    return number;
  }

  #hashOf(key: string): Buffer {
    if (key !== this.#last.key) this.#last = { key, hash: hashOf(key) };
    return this.#last.hash;
  }

  /** Where a key's number stands, or the empty place where it belongs. */
  #placeOf(bytes: Buffer): number {
    const mask = this.#places.length - 1;
    let place = bytes.readUInt32LE(0) & mask;
    for (let found = this.#places[place] ?? 0; found !== 0; found = this.#places[place] ?? 0) {
      if (this.#hashes.at(found - 1).equals(bytes)) return place;
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let number = 0; number < this.size; number += 1)
      this.#places[this.#placeOf(this.#hashes.at(number))] = number + 1;
  }
}

function hashOf(key: string): Buffer {
  return hash('sha256', key, 'buffer').subarray(0, KEY_BYTES);
}
