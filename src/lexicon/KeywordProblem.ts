import type { FilePlace } from '../model/Codebook.js';

/** One mistake in a keyword file; the message says what to do about it. */
export interface KeywordProblem extends FilePlace {
  readonly message: string;
}

/** What became of a keyword file: its content, or every problem found in it in the order of the lines. */
export type Parsed<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'problems'; readonly problems: readonly KeywordProblem[] };
