import type { Posting } from '../../model/Posting.js';

/** A posting that was read, or a sentence about something that could not be. */
export type Reading =
  | { readonly kind: 'posting'; readonly posting: Posting }
  | { readonly kind: 'problem'; readonly message: string };
