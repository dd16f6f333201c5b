import type { Token } from '../text/tokenise.js';
import type { Words } from '../text/Words.js';
import type { FoundPhrases, Occurrence, PhraseIndex } from './createPhraseIndex.js';
import type { WordMeaning } from './interpretWords.js';

/** A stretch of tokens; both positions are inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Consecutive stretches of a text, and the number of the stretch that each token stands in. */
interface Cut {
  readonly spans: readonly Span[];
  readonly of: Int32Array;
}

/** A text cut into words, with the phrases that stand in it and the parts of its sentences. */
export interface Reading {
  readonly text: string;
  readonly words: Words<WordMeaning>;
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
  return new LazyReading(index.find(text));
}

/** Most texts hold nothing that must be judged, so that nobody asks for their sentences. */
class LazyReading implements Reading {
  readonly text: string;
  readonly words: Words<WordMeaning>;
  readonly occurrences: readonly Occurrence[];
  #sentences: Cut | undefined;
  #items: Cut | undefined;
  #clauses: Cut | undefined;
  #segments: Cut | undefined;

  constructor({ words, occurrences }: FoundPhrases) {
    this.text = words.source;
    this.words = words;
    this.occurrences = occurrences;
  }

  get tokens(): readonly Token[] {
    return this.words.tokens;
  }

  get sentences(): Cut {
    return (this.#sentences ??= cut(this.words, (at) => this.words.boundary(at) === 'sentence'));
  }

  get items(): Cut {
    return (this.#items ??= cut(this.words, (at) => opensItem(this, at)));
  }

  get clauses(): Cut {
    return (this.#clauses ??= cut(this.words, (at) => opensClause(this.words.boundary(at))));
  }

  get segments(): Cut {
    return (this.#segments ??= cut(this.words, (at) => this.words.boundary(at) !== 'none'));
  }
}

function opensClause(boundary: Token['boundary'] | undefined): boolean {
  return boundary === 'sentence' || boundary === 'clause';
}

function opensItem(reading: Reading, at: number): boolean {
  const boundary = reading.words.boundary(at);
  return boundary === 'sentence' || (boundary === 'clause' && gapBefore(reading, at).includes(';'));
}

function cut({ length }: Words<unknown>, opens: (at: number) => boolean): Cut {
  const spans: Span[] = [];
  const numbers = new Int32Array(length);
  for (let first = 0; first < length;) {
    let end = first + 1;
    while (end < length && !opens(end)) end += 1;
    numbers.fill(spans.length, first, end);
    spans.push({ first, last: end - 1 });
    first = end;
  }
  return { spans, of: numbers };
}

/** The stretch of a cut around a token. */
export function stretchAround(parts: Cut, at: number): Span {
  return parts.spans[parts.of[at] ?? -1] ?? { first: at, last: at };
}

/** The characters from the first to the last word of a span, exactly as the text has them. */
export function quoteOf(reading: Reading, span: Span): { start: number; end: number; quote: string } {
  const start = reading.words.starts[span.first] ?? 0;
  const end = reading.words.ends[span.last] ?? start;
  return { start, end, quote: reading.text.slice(start, end) };
}

/** The characters between a token and the one before it, or from the last token to the end of the text. */
export function gapBefore(reading: Reading, at: number): string {
  const start = reading.words.ends[at - 1] ?? 0;
  return reading.text.slice(start, reading.words.starts[at] ?? reading.text.length);
}

/** True when two spans share a token. */
export function overlap(one: Span, other: Span): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Number of tokens in a span. */
export function lengthOf(span: Span): number {
  return span.last - span.first + 1;
}
