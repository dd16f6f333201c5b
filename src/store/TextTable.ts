import { RecordTable } from './RecordTable.js';

const BLOCK_BYTES = 1 << 20;
const RECORD_BYTES = 12;

/** Texts as UTF-8 outside the JavaScript heap, numbered from 0. */
export class TextTable {
  readonly #records = new RecordTable(RECORD_BYTES);
  readonly #blocks: Buffer[] = [];
  #used = 0;

  /** Adds a text; returns its number. */
  add(text: string): number {
    const length = Buffer.byteLength(text);
    if (this.#blocks.length === 0 || this.#used + length > BLOCK_BYTES) {
      this.#blocks.push(Buffer.alloc(Math.max(BLOCK_BYTES, length)));
      this.#used = 0;
    }
    this.#blocks.at(-1)?.write(text, this.#used);
    const number = this.#records.add();
    const record = this.#records.at(number);
    record.writeUInt32LE(this.#blocks.length - 1, 0);
    record.writeUInt32LE(this.#used, 4);
    record.writeUInt32LE(length, 8);
    this.#used += length;
    return number;
  }

  /** The text of a number. */
  text(number: number): string {
    return this.#bytes(number).toString('utf8');
  }

  /** The numbers of all texts in the order of their code points. */
  sorted(): Uint32Array {
    const numbers = Uint32Array.from({ length: this.#records.size }, (_, number) => number);
    // UTF-8 sorts by bytes as its code points do.
    return numbers.sort((a, b) => this.#bytes(a).compare(this.#bytes(b)));
  }

  #bytes(number: number): Buffer {
    const record = this.#records.at(number);
    const start = record.readUInt32LE(4);
    const block = this.#blocks[record.readUInt32LE(0)] ?? Buffer.alloc(0);
    return block.subarray(start, start + record.readUInt32LE(8));
  }
}
