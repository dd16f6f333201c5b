import type { Span } from './readText.js';
import { lengthOf } from './readText.js';

/** Spans found by their place: a query costs what it yields, however long the text. */
export interface PlacedSpans<T extends Span> {
  /** The spans that share a token with `span`, in the order of the text. */
  readonly touching: (span: Span) => readonly T[];
  /** The first of them that passes the test. */
  readonly find: (span: Span, test?: (other: T) => boolean) => T | undefined;
  /** The span that ends last ahead of a token. */
  readonly lastEnding: (token: number) => T | undefined;
}

/** Prepares spans that are ordered by their first token and, like phrases, short. */
export function placeSpans<T extends Span>(spans: readonly T[]): PlacedSpans<T> {
  return spans.length === 0 ? NOWHERE : new SpanList(spans);
}

/** Nearly nothing of what may set a keyword aside stands in most texts. */
const NOWHERE: PlacedSpans<never> = {
  touching: () => [],
  find: () => undefined,
  lastEnding: () => undefined,
};

class SpanList<T extends Span> implements PlacedSpans<T> {
  readonly #spans: readonly T[];
  readonly #longest: number;

  constructor(spans: readonly T[]) {
    let longest = 0;
    for (const span of spans) longest = Math.max(longest, lengthOf(span));
    this.#spans = spans;
    this.#longest = longest;
  }

  find({ first, last }: Span, test?: (other: T) => boolean): T | undefined {
    for (let number = this.#numberFrom(first - this.#longest + 1); number < this.#spans.length; number += 1) {
      const other = this.#spans[number];
      if (other === undefined || other.first > last) return undefined;
      if (other.last >= first && test?.(other) !== false) return other;
    }
    return undefined;
  }

  touching({ first, last }: Span): readonly T[] {
    const found: T[] = [];
    for (let number = this.#numberFrom(first - this.#longest + 1); number < this.#spans.length; number += 1) {
      const other = this.#spans[number];
      if (other === undefined || other.first > last) break;
      if (other.last >= first) found.push(other);
    }
    return found;
  }

  lastEnding(token: number): T | undefined {
    let best: T | undefined;
    for (let number = this.#numberFrom(token) - 1; number >= 0; number -= 1) {
      const other = this.#spans[number];
      if (other === undefined || (best !== undefined && other.first + this.#longest <= best.last)) break;
      if (other.last < token && other.last > (best?.last ?? -1)) best = other;
    }
    return best;
  }

  /** The number of the first span that begins at the token or behind it. */
  #numberFrom(token: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
