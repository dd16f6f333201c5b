import type { Posting } from '../../model/Posting.js';

/** A posting that was read, a sentence about something that could not be, or one about something to look at. */
export type Reading =
  | { readonly kind: 'posting'; readonly posting: Posting }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'doubt'; readonly message: string };
