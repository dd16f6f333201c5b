import { createHash } from 'node:crypto';
import type { Draft, Extraction } from '../extraction/Extraction.js';
import { stripMarkup } from '../extraction/stripMarkup.js';
import type { Crawl } from './Crawl.js';
import { draftsWithText } from './draftsWithText.js';
import type { FetchedPage } from './Fetched.js';
import { isCoded } from '../extraction/isCoded.js';
import { fetchSupplements, type Supplemented } from './fetchSupplements.js';
import { isHiddenList } from './hiddenList.js';
import { inferItems } from './inferItems.js';
import { isJson } from './isJson.js';

/** The postings of a fetched page, or why it counts for none. */
export type ReadDrafts =
  | ({ readonly kind: 'drafts' } & Supplemented)
  /** The run cannot be complete: what the page holds, or held before, was not read. */
  | { readonly kind: 'failed' }
  /** What the page led to cannot be had now: the posting stands as it was stored. */
  | { readonly kind: 'lost' }
  /** No posting but a list of them. */
  | { readonly kind: 'list' }
  /** Nothing is recognised on this page, as an earlier run said of the same text, or as the words that lead to it let expect. */
  | { readonly kind: 'still-unread'; readonly isExpected: boolean }
  /** A translation that is missing behind its link. */
  | { readonly kind: 'untranslated' };

/**
 * Reads the postings of a page. A page that never held a posting and cannot be understood spoils one run only: later
 * runs count it, as long as its text stays the same, so that one odd page does not keep every run from being complete.
 */
export async function readDrafts(crawl: Crawl, page: FetchedPage, isOptional: boolean): Promise<ReadDrafts> {
  const extracted = await extract(crawl, page);
  if (extracted === 'lost') return { kind: 'lost' };
  const { drafts: result, problems, ...followed } = extracted;
  const known = crawl.sink.page(page.url.href);
  const heldPostings = (known?.ids.length ?? 0) > 0;
  // A list may show titles and categories of its postings; an error page where a posting stood may show links.
  const isTold = heldPostings || (typeof result !== 'string' && result.some(isCoded));
  if (!isTold && !isOptional && isHiddenList(crawl, page)) return { kind: 'list' };
  const isExpected = typeof result === 'string' && crawl.unnamed.has(page.url.href);
  for (const problem of isExpected ? [] : problems) crawl.account.note(page.url, problem);
  if (typeof result !== 'string') {
    if (result.length > 1 && isPageOfList(crawl, page)) crawl.account.incomplete(page.url, PAGE_OF_LIST);
    return { kind: 'drafts', drafts: result, ...followed };
  }
  if (isOptional) return { kind: 'untranslated' };
  const unread = textDigest(crawl.decode(page.body, page.contentType));
  const isUnnamed = crawl.unnamed.has(page.url.href);
  if (!heldPostings && known?.unread === unread) return { kind: 'still-unread', isExpected: isUnnamed };
  if (!heldPostings && isUnnamed) {
    crawl.account.record(page.url, `${result}; the words that lead to it name none`);
    crawl.sink.putPage(page.url.href, { ids: [], unread }, crawl.clock());
    return { kind: 'still-unread', isExpected: true };
  }
  crawl.account.unrecognised(page.url, result);
  // An error page with status 200 must not be taken for what became of a posting, today or by a later run.
  if (!heldPostings) crawl.sink.putPage(page.url.href, { ids: [], unread }, crawl.clock());
  return { kind: 'failed' };
}

const PAGE_OF_LIST =
  'this is one page of a list, of which more pages were not read; give this address to --url';

/** Whether an answer in JSON says that more of what it holds stands on a next page. */
function isPageOfList({ decode }: Crawl, { body, contentType, url }: FetchedPage): boolean {
  if (!isJson(contentType, body)) return false;
  try {
    return inferItems(JSON.parse(decode(body, contentType)), url).next !== undefined;
  } catch {
    return false;
  }
}

interface Extracted extends Omit<Supplemented, 'drafts'> {
  /** Drafts, or a sentence that says why there are none. */
  readonly drafts: readonly Draft[] | string;
  readonly problems: readonly string[];
}

/** The postings of a page and of what it leads to. */
async function extract(crawl: Crawl, page: FetchedPage): Promise<Extracted | 'lost'> {
  const extraction = await extractPage(crawl, page);
  if (typeof extraction === 'string')
    return { drafts: extraction, supplements: [], leadsOn: false, problems: [] };
  const supplemented = await fetchSupplements(crawl, page, extraction);
  if (supplemented === 'lost') return 'lost';
  const drafts = draftsWithText(supplemented.drafts);
  const nothing = 'no posting with a text was found on this page';
  const problems = supplemented.supplements.length > 0 && drafts.some(isCoded) ? [] : extraction.problems;
  return { ...supplemented, drafts: drafts.length > 0 ? drafts : nothing, problems };
}

async function extractPage(crawl: Crawl, page: FetchedPage): Promise<Extraction | string> {
  try {
    return await crawl.extract(page.body, page.contentType, page.url.href);
  } catch (error) {
    return `the page cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Compares what is read, not markup with its tokens and times of day. */
function textDigest(html: string): string {
  const text = stripMarkup(html).replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
