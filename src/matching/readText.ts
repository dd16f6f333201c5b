import type { Token } from '../text/tokenise.js';
import type { Occurrence, PhraseIndex } from './createPhraseIndex.js';

/** A stretch of tokens; both positions are inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Consecutive stretches of a text, and the number of the stretch that each token stands in. */
interface Cut {
  readonly spans: readonly Span[];
  readonly of: readonly number[];
}

/** A text cut into words, with the phrases that stand in it and the parts of its sentences. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly occurrences: readonly Occurrence[];
  readonly sentences: Cut;
  /** Sentences cut at their semicolons. */
  readonly items: Cut;
  /** Between ; : dashes and brackets. */
  readonly clauses: Cut;
  /** Clauses cut at their commas. */
  readonly segments: Cut;
}

/** Reads a text once for all that is asked of it later. */
export function readText(index: PhraseIndex, text: string): Reading {
  const { tokens, occurrences } = index.read(text);
  return new LazyReading(text, tokens, occurrences);
}

/** Most texts hold nothing for which their parts need be known, so each cut is made when it is first asked for. */
class LazyReading implements Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly occurrences: readonly Occurrence[];
  readonly #cuts = new Map<string, Cut>();

  constructor(text: string, tokens: readonly Token[], occurrences: readonly Occurrence[]) {
    this.text = text;
    this.tokens = tokens;
    this.occurrences = occurrences;
  }

  get sentences(): Cut {
    return this.#cut('sentences', ({ boundary }) => boundary === 'sentence');
  }

  get items(): Cut {
    return this.#cut('items', (token, previous) => opensItem(this.text, token, previous));
  }

  get clauses(): Cut {
    return this.#cut('clauses', ({ boundary }) => boundary === 'sentence' || boundary === 'clause');
  }

  get segments(): Cut {
    return this.#cut('segments', ({ boundary }) => boundary !== 'none');
  }

  #cut(name: string, opens: (token: Token, previous: Token) => boolean): Cut {
    const made = this.#cuts.get(name) ?? cut(this.tokens, opens);
    this.#cuts.set(name, made);
    return made;
  }
}

function opensItem(text: string, { boundary, start }: Token, previous: Token): boolean {
  return boundary === 'sentence' || (boundary === 'clause' && text.slice(previous.end, start).includes(';'));
}

function cut(tokens: readonly Token[], opens: (token: Token, previous: Token) => boolean): Cut {
  const spans: { readonly first: number; last: number }[] = [];
  const numbers = tokens.map((token, at) => {
    const current = spans.at(-1);
    const previous = tokens[at - 1];
    if (current === undefined || previous === undefined || opens(token, previous))
      return spans.push({ first: at, last: at }) - 1;
    current.last = at;
    return spans.length - 1;
  });
  return { spans, of: numbers };
}

/** The stretch of a cut around a token. */
export function stretchAround(parts: Cut, at: number): Span {
  return parts.spans[parts.of[at] ?? -1] ?? { first: at, last: at };
}

/** The characters from the first to the last word of a span, exactly as the text has them. */
export function quoteOf(reading: Reading, span: Span): { start: number; end: number; quote: string } {
  const start = reading.tokens[span.first]?.start ?? 0;
  const end = reading.tokens[span.last]?.end ?? start;
  return { start, end, quote: reading.text.slice(start, end) };
}

/** The characters between a token and the one before it, or from the last token to the end of the text. */
export function gapBefore(reading: Reading, at: number): string {
  const start = reading.tokens[at - 1]?.end ?? 0;
  return reading.text.slice(start, reading.tokens[at]?.start ?? reading.text.length);
}

/** True when two spans share a token. */
export function overlap(one: Span, other: Span): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Number of tokens in a span. */
export function lengthOf(span: Span): number {
  return span.last - span.first + 1;
}
