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
  const longest = spans.reduce((length, span) => Math.max(length, lengthOf(span)), 0);
  /** Goes through the spans that share a token with one until `test` accepts one of them. */
  const find = ({ first, last }: Span, test?: (other: T) => boolean): T | undefined => {
    for (let number = numberFrom(spans, first - longest + 1); number < spans.length; number += 1) {
      const other = spans[number];
      if (other === undefined || other.first > last) return undefined;
      if (other.last >= first && test?.(other) !== false) return other;
    }
    return undefined;
  };
  const touching = (span: Span): readonly T[] => {
    const found: T[] = [];
    find(span, (other) => {
      found.push(other);
      return false;
    });
    return found;
  };
  const lastEnding = (token: number): T | undefined => {
    let best: T | undefined;
    for (let number = numberFrom(spans, token) - 1; number >= 0; number -= 1) {
      const other = spans[number];
      if (other === undefined || (best !== undefined && other.first + longest <= best.last)) break;
      if (other.last < token && other.last > (best?.last ?? -1)) best = other;
    }
    return best;
  };
  return { find, lastEnding, touching };
}

/** The number of the first span that begins at the token or behind it. */
function numberFrom(spans: readonly Span[], token: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
