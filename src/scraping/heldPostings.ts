import type { Draft } from '../extraction/Extraction.js';
import { composeHeldPosting } from './composeHeldPosting.js';
import type { Crawl } from './Crawl.js';
import { draftsWithText } from './draftsWithText.js';
import type { FetchedPage } from './Fetched.js';
import { isPageOf } from './linkFamilies.js';
import type { ListContent } from './ListContent.js';
import { isSecondPage } from './nextPage.js';
import { postingAddress } from './postingAddress.js';
import { isCoded } from '../extraction/isCoded.js';
import { isJson } from './isJson.js';

/**
 * A page without links to postings may hold them itself. An answer in JSON that holds postings whole, and a page with several
 * in its state, are read at once, under the ids that they state; any other page with postings is visited like the page of one.
 * `isFurther` is true behind a page of the same list.
 */
export async function withHeldPostings(
  crawl: Crawl,
  page: FetchedPage,
  content: ListContent,
  isFurther: boolean,
): Promise<ListContent> {
  const { drafts, joined } = await codedDrafts(crawl, page);
  const isLinked = content.postings.length > 0 && content.isGuess !== true;
  if (drafts.length === 0 || (isLinked && !outweigh(drafts, content.postings))) return content;
  const hasIds = drafts.every(({ id }) => id !== undefined);
  if (isJson(page.contentType, page.body))
    return hasIds ? { ...content, postings: [], listed: take(crawl, page, drafts), joined } : content;
  const next = content.before ?? turned(content.next, page.url, isFurther);
  if (hasIds && (drafts.length > 1 || isFurther || next !== undefined))
    return { ...content, postings: [], listed: take(crawl, page, drafts), joined, next };
  // The page's own switch leads to its other version.
  return { ...content, postings: [{ id: postingAddress(page.url), url: page.url }], versions: [], next };
}

/**
 * Whether a page of which nothing is known states a posting: rules and services have duties and requirements too, but neither a category nor a
 * closing date nor both.
 */
export async function statesPosting(crawl: Crawl, page: FetchedPage): Promise<boolean> {
  const { drafts } = await codedDrafts(crawl, page);
  return drafts.some(({ categoryCode, closesOn, sections }) => {
    const kinds = new Set(sections.map(({ kind }) => kind));
    const isWhole = kinds.has('duties') && kinds.has('requirements');
    return isWhole || categoryCode !== undefined || closesOn !== undefined;
  });
}

/**
 * Whether postings on a page are surer than its links, whose words name none: not where as many links lead to pages of their own,
 * nor where one text merely has a heading like theirs.
 */
function outweigh(drafts: readonly Draft[], links: readonly unknown[]): boolean {
  const states = (kind: string): boolean =>
    drafts.some(({ sections }) => sections.some((section) => section.kind === kind));
  return drafts.length === 1
    ? links.length > 1 && states('duties') && states('requirements')
    : drafts.length !== links.length;
}

/** The next page, unless it is what blogs call next: another notice, and not more of the same list. */
function turned(next: URL | undefined, page: URL, isFurther: boolean): URL | undefined {
  if (next === undefined || isFurther) return next;
  return isPageOf({ url: next, text: '' }, page) || isSecondPage(next, page) ? next : undefined;
}

interface HeldDrafts {
  readonly drafts: readonly Draft[];
  /** How many objects are versions of these. */
  readonly joined: number;
}

const NONE: HeldDrafts = { drafts: [], joined: 0 };

/** The postings of a page, if most of them state duties or requirements; lists often hold the beginning of a text. */
async function codedDrafts(crawl: Crawl, page: FetchedPage): Promise<HeldDrafts> {
  try {
    const extraction = await crawl.extract(page.body, page.contentType, page.url.href);
    const drafts = draftsWithText(extraction.postings);
    const isHeld = drafts.filter(isCoded).length * 2 > drafts.length;
    return isHeld ? { drafts, joined: extraction.joined ?? 0 } : NONE;
  } catch (error) {
    crawl.account.note(page.url, error instanceof Error ? error.message : String(error));
    return NONE;
  }
}

/** Stores postings and returns their ids; their addresses are their own, else the list's. */
function take(crawl: Crawl, page: FetchedPage, drafts: readonly Draft[]): readonly string[] {
  const { account, sink, profile, limit } = crawl;
  const now = crawl.clock();
  const holds = `${profile.id}/`;
  if (drafts.length > limit) account.limited();
  const ids = drafts.slice(0, limit).flatMap((draft) => {
    return composeHeldPosting(holds, draft, page.url.href).map((posting) => {
      account.count('found');
      account.cover(posting);
      const result = sink.put(posting, now);
      account.count(result);
      account.event({ kind: 'posting', id: posting.id, result });
      return posting.id;
    });
  });
  // Without validators: the list is asked for in full each time, but can be read again from the archive.
  sink.putPage(page.url.href, { ids, holds }, now);
  sink.commit();
  return ids;
}
