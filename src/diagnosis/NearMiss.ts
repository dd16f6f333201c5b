import type { Term } from '../model/Codebook.js';
import type { Likeness } from './likenWords.js';

/** A word of a keyword where a text has it or something like it. */
export interface PlacedWord {
  /** The word as the keyword has it. */
  readonly word: string;
  /** Position of the token. */
  readonly at: number;
  /** Absent when the token is a form of the word. */
  readonly likeness?: Likeness;
}

/** A keyword that nearly stands in a text: its words in the order of the keyword. */
export interface NearMiss {
  readonly term: Term;
  readonly words: readonly PlacedWord[];
  /** The word that the text lacks; at most one. */
  readonly missing?: string;
}
