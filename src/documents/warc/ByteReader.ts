/** Thrown where bytes are missing or are no archive. */
export class NotAnArchive extends Error {}

/** Takes stretches of known length or ending from a stream of bytes, and holds no more than the one it takes. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #pending: Buffer[] = [];
  #size = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The text up to and with an ending; undefined when only blank bytes are left. */
  async until(ending: string, longest: number): Promise<string | undefined> {
    for (;;) {
      const all = Buffer.concat(this.#pending);
      this.#pending = [all];
      const start = all.findIndex((byte) => byte > 0x20);
      const end = start < 0 ? -1 : all.indexOf(ending, start);
      if (end >= 0) return this.#cut(end + ending.length).toString('utf8');
      if (all.length > longest) throw new NotAnArchive('a header without an end');
      if (await this.#more()) continue;
      if (start < 0) return undefined;
      throw new NotAnArchive('a header is cut off');
    }
  }

  /** The next bytes. */
  async take(length: number): Promise<Buffer> {
    while (this.#size < length) await this.#mustHaveMore();
    return this.#cut(length);
  }

  /** Passes over the next bytes without keeping them. */
  async skip(length: number): Promise<void> {
    for (let left = length; left > 0;) {
      if (this.#size === 0) await this.#mustHaveMore();
      left -= this.#cut(Math.min(left, this.#size)).length;
    }
  }

  async #mustHaveMore(): Promise<void> {
    if (!(await this.#more())) throw new NotAnArchive('a record is cut off');
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done === true) return false;
    this.#pending.push(Buffer.from(next.value));
    this.#size += next.value.length;
    return true;
  }

  #cut(length: number): Buffer {
    const all = Buffer.concat(this.#pending);
    const taken = all.subarray(0, length);
    this.#pending = [all.subarray(length)];
    this.#size = all.length - taken.length;
    return taken;
  }
}
