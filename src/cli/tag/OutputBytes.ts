/** A UTF-16 unit takes at most so many bytes of UTF-8. */
const MOST_BYTES = 3;

const LINE_FEED = 0x0a;

/** What nearly every batch makes has room. */
const ROOM = 1 << 19;

/**
 * Gathers text as UTF-8, in memory that is used again. Strings that are joined stay until the last one has come, and the garbage
 * collector would move each of them twice.
 */
export class OutputBytes {
  #bytes = Buffer.allocUnsafeSlow(ROOM);
  #length = 0;

  /** Adds a line; its end is not joined to it ahead, which would copy it. */
  addLine(text: string): void {
    const most = this.#length + text.length * MOST_BYTES + 1;
    if (most > this.#bytes.length) this.#reserve(most * 2);
    this.#length += this.#bytes.write(text, this.#length, 'utf8');
    this.#bytes[this.#length] = LINE_FEED;
    this.#length += 1;
  }

  /** A copy of what was added since the last time. */
  take(): Uint8Array {
    const taken = new Uint8Array(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    // A batch with a line of many megabytes is seldom followed by another.
    if (this.#bytes.length > ROOM) this.#bytes = Buffer.allocUnsafeSlow(ROOM);
    return taken;
  }

  #reserve(room: number): void {
    const bytes = Buffer.allocUnsafeSlow(room);
    this.#bytes.copy(bytes, 0, 0, this.#length);
    this.#bytes = bytes;
  }
}
