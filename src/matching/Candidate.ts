import type { Term } from '../model/Codebook.js';
import type { Span } from './readText.js';

/** A keyword at its place in a text. */
export interface Candidate extends Span {
  readonly term: Term;
  readonly lower: boolean;
  /** The name that stands beside a class word and makes it the keyword of a named system. */
  readonly name?: Span;
}

/** A keyword at a place where it does not count; `because` is a context, `exclusion`, `near` or `named`. */
export interface Rejected {
  readonly candidate: Candidate;
  readonly because: string;
  /** The tokens that set it aside; absent when something is missing. */
  readonly cue?: Span;
}
