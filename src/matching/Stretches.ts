/** A stretch of tokens; both positions are inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Consecutive stretches of a text, each found when somebody asks for a word of it: most sentences hold nothing to be judged. */
export class Stretches {
  readonly #length: number;
  readonly #opens: (at: number) => boolean;
  /** The place of each word's stretch among those found, counted from 1; 0 is not known yet. */
  readonly #numbers: Int32Array;
  readonly #found: Span[] = [];

  /** `opens` tells whether a word, but for the first, opens a stretch. */
  constructor(length: number, opens: (at: number) => boolean) {
    this.#length = length;
    this.#opens = opens;
    this.#numbers = new Int32Array(length);
  }

  /** The stretch around a word; outside the text, that place alone. */
  around(at: number): Span {
    const number = this.#numbers[at];
    if (number === undefined) return { first: at, last: at };
    return this.#found[number - 1] ?? this.#findAround(at);
  }

  /** The stretch ahead of one; undefined ahead of the first. */
  before({ first }: Span): Span | undefined {
    return first > 0 ? this.around(first - 1) : undefined;
  }

  /** The stretch behind one; undefined behind the last. */
  after({ last }: Span): Span | undefined {
    return last + 1 < this.#length ? this.around(last + 1) : undefined;
  }

  /** All of them, in the order of the text. */
  all(): readonly Span[] {
    const spans: Span[] = [];
    for (let at = 0; at < this.#length; at += 1) {
      const span = this.around(at);
      spans.push(span);
      at = span.last;
    }
    return spans;
  }

  #findAround(at: number): Span {
    let [first, end] = [at, at + 1];
    while (first > 0 && !this.#opens(first)) first -= 1;
    while (end < this.#length && !this.#opens(end)) end += 1;
    const span = { first, last: end - 1 };
    this.#numbers.fill(this.#found.push(span), first, end);
    return span;
  }
}
