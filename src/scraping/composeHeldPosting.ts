import type { Draft } from '../extraction/Extraction.js';
import type { Posting } from '../model/Posting.js';
import { composePostings } from './composePostings.js';

/** The postings of a draft that a list holds whole, under the id that it states; `prefix` opens the ids of the portal. */
export function composeHeldPosting(prefix: string, draft: Draft, list: string): readonly Posting[] {
  return composePostings(`${prefix}${draft.id ?? draft.key}`, [{ url: draft.url ?? list, drafts: [draft] }]);
}
