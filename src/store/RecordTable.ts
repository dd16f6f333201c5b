const BLOCK_RECORDS = 1 << 14;

/**
 * Records of one width, numbered from 0, in blocks outside the JavaScript heap. A million JavaScript objects take
 * hundreds of megabytes, a million records their bytes; a block never moves, so growing copies nothing.
 */
export class RecordTable {
  readonly #width: number;
  readonly #blocks: Buffer[] = [];
  #size = 0;

  /** Width of a record in bytes. */
  constructor(width: number) {
    this.#width = width;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a record of zeros; returns its number. */
  add(): number {
    if (this.#size % BLOCK_RECORDS === 0) this.#blocks.push(Buffer.alloc(BLOCK_RECORDS * this.#width));
    this.#size += 1;
    return this.#size - 1;
  }

  /** The bytes of a record, to be read and changed in place. */
  at(number: number): Buffer {
    const block = this.#blocks[Math.floor(number / BLOCK_RECORDS)];
    if (block === undefined || number >= this.#size) throw new RangeError(`there is no record ${number}`);
    const start = (number % BLOCK_RECORDS) * this.#width;
    return block.subarray(start, start + this.#width);
  }
}
