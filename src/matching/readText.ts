import type { Token } from '../text/tokenise.js';
import type { Words } from '../text/Words.js';
import type { FoundPhrases, Occurrence, PhraseIndex } from './createPhraseIndex.js';
import type { WordMeaning } from './interpretWords.js';
import { type Span, Stretches } from './Stretches.js';

export type { Span };

/** A text cut into words, with the phrases that stand in it and the parts of its sentences. */
export interface Reading {
  readonly text: string;
  readonly words: Words<WordMeaning>;
  readonly tokens: readonly Token[];
  readonly occurrences: readonly Occurrence[];
  readonly sentences: Stretches;
  /** Sentences cut at their semicolons. */
  readonly items: Stretches;
  /** Between ; : dashes and brackets. */
  readonly clauses: Stretches;
  /** Clauses cut at their commas. */
  readonly segments: Stretches;
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
  #sentences: Stretches | undefined;
  #items: Stretches | undefined;
  #clauses: Stretches | undefined;
  #segments: Stretches | undefined;

  constructor({ words, occurrences }: FoundPhrases) {
    this.text = words.source;
    this.words = words;
    this.occurrences = occurrences;
  }

  get tokens(): readonly Token[] {
    return this.words.tokens;
  }

  get sentences(): Stretches {
    return (this.#sentences ??= this.#cut((at) => this.words.boundary(at) === 'sentence'));
  }

  get items(): Stretches {
    return (this.#items ??= this.#cut((at) => opensItem(this, at)));
  }

  get clauses(): Stretches {
    return (this.#clauses ??= this.#cut((at) => opensClause(this.words.boundary(at))));
  }

  get segments(): Stretches {
    return (this.#segments ??= this.#cut((at) => this.words.boundary(at) !== 'none'));
  }

  #cut(opens: (at: number) => boolean): Stretches {
    return new Stretches(this.words.length, opens);
  }
}

function opensClause(boundary: Token['boundary'] | undefined): boolean {
  return boundary === 'sentence' || boundary === 'clause';
}

function opensItem(reading: Reading, at: number): boolean {
  const boundary = reading.words.boundary(at);
  return boundary === 'sentence' || (boundary === 'clause' && gapBefore(reading, at).includes(';'));
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
