import type { Token } from '../text/tokenise.js';
import { tokenise } from '../text/tokenise.js';
import type { Occurrence, PhraseIndex } from './createPhraseIndex.js';

/** A stretch of tokens; both positions are inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A text cut into words, with the phrases that stand in it and the parts of its sentences. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly occurrences: readonly Occurrence[];
  /** Number of the sentence, by token. */
  readonly sentenceOf: readonly number[];
  /** Number of the clause (between ; : dashes and brackets), by token. */
  readonly clauseOf: readonly number[];
  /** Number of the segment (a clause cut at its commas), by token. */
  readonly segmentOf: readonly number[];
}

/** Reads a text once for all that is asked of it later. */
export function readText(index: PhraseIndex, text: string): Reading {
  const tokens = tokenise(text);
  const sentenceOf: number[] = [];
  const clauseOf: number[] = [];
  const segmentOf: number[] = [];
  let [sentence, clause, segment] = [-1, -1, -1];
  for (const { boundary } of tokens) {
    if (boundary === 'sentence' || sentence < 0) sentence += 1;
    if (boundary === 'sentence' || boundary === 'clause' || clause < 0) clause += 1;
    if (boundary !== 'none' || segment < 0) segment += 1;
    sentenceOf.push(sentence);
    clauseOf.push(clause);
    segmentOf.push(segment);
  }
  return { text, tokens, occurrences: index.find(tokens), sentenceOf, clauseOf, segmentOf };
}

/** The characters from the first to the last word of a span, exactly as the text has them. */
export function quoteOf(reading: Reading, span: Span): { start: number; end: number; quote: string } {
  const start = reading.tokens[span.first]?.start ?? 0;
  const end = reading.tokens[span.last]?.end ?? start;
  return { start, end, quote: reading.text.slice(start, end) };
}

/** True when two spans share a token. */
export function overlap(one: Span, other: Span): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Number of tokens in a span. */
export function lengthOf(span: Span): number {
  return span.last - span.first + 1;
}
