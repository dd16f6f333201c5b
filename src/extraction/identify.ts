import type { Posting } from '../model/Posting.js';
import type { Draft } from './Extraction.js';

/** A draft as the posting of an id. */
export function identify(draft: Draft, id: string): Posting {
  const posting: Posting & { key?: string; isBodyOfSite?: boolean } = { ...draft, id };
  delete posting.key;
  delete posting.isBodyOfSite;
  return posting;
}
