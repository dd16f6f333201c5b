/** A stretch of tokens; both positions are inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Consecutive stretches of a text, each found when somebody asks for a word of it: most sentences hold nothing to be judged. */
export class Stretches {
  readonly #length: number;
  readonly #opens: (at: number) => boolean;
  /** Those found so far, in their order. */
  readonly #found: Span[] = [];

  /** `opens` tells whether a word, but for the first, opens a stretch. */
  constructor(length: number, opens: (at: number) => boolean) {
    this.#length = length;
    this.#opens = opens;
  }

  /** The stretch around a word; outside the text, that place alone. */
  around(at: number): Span {
    if (at < 0 || at >= this.#length) return { first: at, last: at };
    const place = this.#placeBehind(at);
    const known = this.#found[place - 1];
    return known !== undefined && known.last >= at ? known : this.#findAround(at, place);
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

  /** The place in the list of the first stretch that begins behind a word. */
  #placeBehind(at: number): number {
    let low = 0;
    let high = this.#found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#found[middle]?.first ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #findAround(at: number, place: number): Span {
    let [first, end] = [at, at + 1];
    while (first > 0 && !this.#opens(first)) first -= 1;
    while (end < this.#length && !this.#opens(end)) end += 1;
    const span = { first, last: end - 1 };
    this.#found.splice(place, 0, span);
    return span;
  }
}
