import type { Posting } from '../model/Posting.js';

/** A posting as found in one document, before the store or the caller gives it an identity. */
export type Draft = Omit<Posting, 'id'> & {
  readonly id?: string;
  /** Names the position inside its document («position-2»); the same each time the document is read. */
  readonly key: string;
};

/** What one document holds; `problems` say, for a person, what was expected and not found. */
export interface Extraction {
  readonly postings: readonly Draft[];
  readonly problems: readonly string[];
  /** How many objects were joined to others as their versions; a list that counts its objects counts them too. */
  readonly joined?: number;
}
