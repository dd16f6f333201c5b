const WIDTH = Uint16Array.BYTES_PER_ELEMENT;

/** So many units have room at first: more than nearly every text has. */
const ROOM = 1 << 13;

/** A longer text gives its room back when the next one is taken up. */
const MOST_KEPT = 1 << 18;

/** The UTF-16 units of a text as numbers of an array, which are read several times as fast as those of a string. */
export class TextUnits {
  /** The units of the text, and behind them those of earlier ones. */
  units: Uint16Array = new Uint16Array(ROOM);
  #bytes = Buffer.from(this.units.buffer);

  /** Takes up another text in place of the last one. */
  take(text: string): void {
    const { length } = this.units;
    if (text.length > length) this.#reserve(2 ** Math.ceil(Math.log2(text.length)));
    else if (length > MOST_KEPT && text.length <= MOST_KEPT) this.#reserve(MOST_KEPT);
    this.#bytes.write(text, 0, 'utf16le');
  }

  /** A part of the text as a string of its own: of a slice V8 keeps the whole string that it was cut from. */
  copy(start: number, end: number): string {
    return this.#bytes.toString('utf16le', start * WIDTH, end * WIDTH);
  }

  #reserve(units: number): void {
    this.units = new Uint16Array(units);
    this.#bytes = Buffer.from(this.units.buffer);
  }
}
