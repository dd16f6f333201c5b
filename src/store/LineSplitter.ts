/** One line of a file. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** Length in bytes, without the line feed. */
  readonly length: number;
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
      this.#rest.push(chunk.subarray(start, end));
      yield this.#take(1);
      start = end + 1;
    }
    // A copy, because the caller may fill the same buffer again.
    if (start < chunk.length) this.#rest.push(Buffer.from(chunk.subarray(start)));
  }

  /** What stands behind the last line feed, or undefined when the file ends with one. */
  end(): Line | undefined {
    return this.#rest.length === 0 ? undefined : this.#take(0);
  }

  #take(separator: number): Line {
    const bytes = Buffer.concat(this.#rest);
    this.#rest = [];
    this.#number += 1;
    const line = {
      text: bytes.toString('utf8'),
      number: this.#number,
      offset: this.#offset,
      length: bytes.length,
    };
    this.#offset += bytes.length + separator;
    return line;
  }
}
