import type { Term } from '../model/Codebook.js';
import type { Span } from './readText.js';

/** A keyword at its place in a text. */
export interface Candidate extends Span {
  readonly term: Term;
  readonly lower: boolean;
}

/** A keyword at a place where it does not count; `because` is a context, `exclusion`, `near`, `named` or `section`. */
export interface Rejected {
  readonly candidate: Candidate;
  readonly because: string;
  /** The tokens that set it aside; absent when something is missing. */
  readonly cue?: Span;
}
