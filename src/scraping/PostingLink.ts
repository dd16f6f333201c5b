import type { Posting } from '../model/Posting.js';

/** A link to a posting's page and the part of the posting's id that its address gives. */
export interface PostingLink {
  readonly url: URL;
  readonly id: string;
  /** False where neither the words of the link nor the form of its address speak of a posting. */
  readonly isNamed?: boolean;
  /** How often its page links to it, where that is more than once: a posting of the list that a block beside it names too. */
  readonly mentions?: number;
  /** What the list states of the posting. */
  readonly fields?: ListedFields;
}

/** What a list may state of a posting that its page does not repeat. */
export type ListedFields = Partial<
  Pick<Posting, 'body' | 'unit' | 'region' | 'categoryCode' | 'publishedOn' | 'closesOn' | 'salary'>
>;
