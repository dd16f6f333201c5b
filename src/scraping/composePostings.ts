import type { Draft } from '../extraction/Extraction.js';
import type { Posting } from '../model/Posting.js';
import { mergeDrafts } from './mergeDrafts.js';

/** What one page, a language version of a posting, says. */
export interface PageDrafts {
  readonly url: string;
  readonly drafts: readonly Draft[];
}

/** Joins the language versions of a posting's pages into postings whose ids begin with the given one. */
export function composePostings(id: string, pages: readonly PageDrafts[]): readonly Posting[] {
  const drafts = mergeDrafts(pages.map((page) => page.drafts));
  const url = pages[0]?.url;
  return drafts.map((draft) => identify(draft, drafts.length === 1 ? id : `${id}/${draft.key}`, url));
}

function identify(draft: Draft, id: string, url: string | undefined): Posting {
  const posting: Posting & { key?: string } = { ...draft, id, ...(url === undefined ? {} : { url }) };
  delete posting.key;
  return posting;
}
