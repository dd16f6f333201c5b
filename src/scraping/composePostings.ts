import type { Draft } from '../extraction/Extraction.js';
import { completeDraft } from '../extraction/completeDraft.js';
import { identify } from '../extraction/identify.js';
import { isSameCategory } from '../extraction/isSameCategory.js';
import type { Posting } from '../model/Posting.js';
import { mergeDrafts } from './mergeDrafts.js';
import type { ListedFields } from './PostingLink.js';

/** What one page, a language version of a posting, says. */
export interface PageDrafts {
  readonly url: string;
  readonly drafts: readonly Draft[];
  /** What the list that names the page states of the posting. */
  readonly stated?: ListedFields;
}

/** Joins the language versions of a posting's pages into postings whose ids begin with the given one. */
export function composePostings(id: string, pages: readonly PageDrafts[]): readonly Posting[] {
  const drafts = mergeDrafts(pages.map((page) => page.drafts));
  const url = pages[0]?.url;
  const isSingle = drafts.length === 1;
  const stated = pages.reduce<ListedFields>((fields, page) => ({ ...page.stated, ...fields }), {});
  return drafts.map((draft) => ({
    ...identify(withStated(draft, stated, isSingle), isSingle ? id : `${id}/${draft.key}`),
    ...(url === undefined ? {} : { url }),
  }));
}

/** A posting with what its list states and its page does not; of an announcement of several positions, a list knows only what they share. */
function withStated(draft: Draft, stated: ListedFields, isSingle: boolean): Draft {
  if (isSingle) return isSameCategory(draft, { ...draft, ...stated }) ? completeDraft(draft, stated) : draft;
  const shared = Object.entries(stated).filter(([field]) => field !== 'categoryCode' && field !== 'salary');
  return completeDraft(draft, Object.fromEntries(shared));
}
