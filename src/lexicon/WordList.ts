import type { Term } from '../model/Codebook.js';
import type { KeywordProblem } from './KeywordProblem.js';

/** The keywords of a plain list; the category of each is a name as written, not yet an identifier. */
export interface WordList {
  readonly terms: readonly Term[];
  /** What was understood in one of several possible ways; the list can be used all the same. */
  readonly notices: readonly KeywordProblem[];
}
