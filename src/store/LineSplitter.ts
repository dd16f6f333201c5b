/** One line of a file as bytes; a view that is valid only until the next chunk is pushed. */
export interface Line {
  /** Without the line feed. */
  readonly bytes: Buffer;
  /** Counted from 1. */
  readonly number: number;
  /** Bytes from the start of the file. */
  readonly offset: number;
}

const LINE_FEED = 0x0a;

/**
 * Cuts chunks of bytes into lines at line feeds only; node:readline also cuts at U+2028,
 * which may stand unescaped inside a JSON string.
 */
export class LineSplitter {
  #rest: Buffer[] = [];
  #number = 0;
  #offset = 0;

  /** The lines that a further chunk completes. */
  *push(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield this.#take(chunk.subarray(start, end), 1);
      start = end + 1;
    }
    // A copy, because the caller may fill the same buffer again.
    if (start < chunk.length) this.#rest.push(Buffer.from(chunk.subarray(start)));
  }

  /** What stands behind the last line feed, or undefined when the file ends with one. */
  end(): Line | undefined {
    return this.#rest.length === 0 ? undefined : this.#take(Buffer.alloc(0), 0);
  }

  #take(last: Buffer, separator: number): Line {
    const bytes = this.#rest.length === 0 ? last : Buffer.concat([...this.#rest, last]);
    this.#rest = [];
    this.#number += 1;
    const line = { bytes, number: this.#number, offset: this.#offset };
    this.#offset += bytes.length + separator;
    return line;
  }
}
