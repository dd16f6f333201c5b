import type { Crawl } from './Crawl.js';
import type { Fetched, NotFetched } from './Fetched.js';
import { knownList, recallList, rememberList } from './listMemory.js';
import type { ListContent } from './ListContent.js';
import type { PortalProfile } from './PortalProfile.js';
import { chooserFor } from './postingLinks.js';
import type { ListRules } from './ListRules.js';
import { withHeldPostings } from './heldPostings.js';
import { readListPage } from './readListPage.js';

/** The pages of each posting by the part of its id that the address gives: one page for each start address. */
export type FoundPostings = ReadonlyMap<string, readonly URL[]>;

/** Archives of tens of thousands of postings have some thousand pages; only a pager without end has more. */
const LIST_PAGES = 10_000;

const NO_LINKS = 'no link to a posting stands on this list page';

type Start = PortalProfile['starts'][number];

/**
 * Follows every list of the portal to its end, and those that a start page without postings leads to; what keeps it from
 * the end makes the run incomplete.
 */
export async function walkLists(crawl: Crawl): Promise<FoundPostings> {
  const found = new Map<string, URL[]>();
  const { starts, base } = crawl.profile;
  const lists: Start[] = [...starts];
  let postings = 0;
  for (let index = 0; index < lists.length; index += 1) {
    const start = lists[index];
    if (start === undefined || crawl.account.mustStop) break;
    const place = { number: index + 1, lists: lists.length, isGuess: index >= starts.length };
    const list = await walkList(crawl, start, place);
    postings += sizeOf(list);
    for (const [id, url] of list.found) found.set(id, withVersion(found.get(id), url));
    const known = new Set(lists.map(({ url }) => startAddress(url, base).href));
    lists.push(...list.further.filter((url) => !known.has(url)).map((url) => ({ url })));
  }
  const [start] = starts;
  if (start !== undefined && lists.length > starts.length && postings === 0)
    crawl.account.incomplete(startAddress(start.url, base), NO_LINKS);
  return found;
}

/** Two lists may name the same page of a posting. */
function withVersion(known: readonly URL[] = [], url: URL): URL[] {
  return known.some(({ href }) => href === url.href) ? [...known] : [...known, url];
}

/** Links take over the user name and password of the page they stand on, and would carry them into the store. */
function startAddress(address: string, base: string): URL {
  const url = new URL(address, base);
  url.username = '';
  url.password = '';
  return url;
}

async function walkList(crawl: Crawl, { url: address, language }: Start, place: Place): Promise<List> {
  const { account, profile } = crawl;
  const start = startAddress(address, profile.base);
  const list: List = {
    choose: chooserFor(profile),
    language,
    ...place,
    further: [],
    found: new Map<string, URL>(),
    listed: new Set<string>(),
    joined: 0,
  };
  const visited = new Set<string>();
  let url: URL | undefined = start;
  // One posting more than the limit is enough to know that the list was not read to its end.
  while (url !== undefined && sizeOf(list) <= crawl.limit) {
    if (visited.has(url.href)) {
      account.incomplete(url, 'the pager leads back to a page that was already read');
      break;
    }
    if (visited.size >= LIST_PAGES) {
      account.incomplete(url, `the list has more than ${LIST_PAGES} pages`);
      break;
    }
    visited.add(url.href);
    url = await readPage(crawl, url, list);
  }
  if (url === undefined && sizeOf(list) + list.joined < (list.total ?? 0))
    account.incomplete(
      start,
      `the portal says that the list holds ${list.total} postings, but ${sizeOf(list)} were found`,
    );
  return list;
}

interface Place {
  /** Which list of the portal it is, from 1, and how many these are. */
  readonly number: number;
  readonly lists: number;
  /** True when a start page seemed to lead to it. */
  readonly isGuess: boolean;
}

interface List extends ListRules, Place {
  /** Addresses of the lists that it leads to instead of postings. */
  readonly further: string[];
  readonly found: Map<string, URL>;
  /** Ids of postings that its pages hold whole. */
  readonly listed: Set<string>;
  /** Versions of those that the portal counts by themselves. */
  joined: number;
  /** As the portal says. */
  total?: number | undefined;
}

const sizeOf = ({ found, listed }: List): number => found.size + listed.size;

/** Adds the postings of one page of a list; returns the next page. */
async function readPage(crawl: Crawl, url: URL, list: List): Promise<URL | undefined> {
  const { account } = crawl;
  const content = await fetchContent(crawl, url, list);
  if (content === undefined) return undefined;
  const { postings, listed = [] } = content;
  account.event({
    kind: 'list',
    url: url.href,
    links: postings.length + listed.length,
    ...(content.total === undefined ? {} : { total: content.total }),
    number: list.number,
    lists: list.lists,
  });
  if (content.problem !== undefined) account.incomplete(url, content.problem);
  if (content.isEnd === true && sizeOf(list) > 0) return undefined;
  if (postings.length + listed.length === 0) {
    if (!leadsOn(content, list) && !isNoList(crawl, url, list)) account.incomplete(url, NO_LINKS);
    return undefined;
  }
  const fresh = postings.filter(({ id }) => !list.found.has(id));
  const freshListed = listed.filter((id) => !list.listed.has(id));
  if (fresh.length + freshListed.length === 0) {
    account.incomplete(url, 'this list page only repeats earlier ones');
    return undefined;
  }
  for (const { id, url: posting } of fresh) if (!list.found.has(id)) list.found.set(id, posting);
  for (const id of freshListed) list.listed.add(id);
  list.total = content.total;
  list.joined += content.joined ?? 0;
  return sizeOf(list) + list.joined >= (content.total ?? Infinity) ? undefined : content.next;
}

/** Whether a page without postings is one that leads to lists. */
function leadsOn({ lists = [] }: ListContent, list: List): boolean {
  if (list.isGuess || sizeOf(list) > 0 || lists.length === 0) return false;
  list.further.push(...lists.map(({ href }) => href));
  return true;
}

/** A page that was only taken for a list, and that held no postings in earlier runs either. */
function isNoList({ sink }: Crawl, url: URL, list: List): boolean {
  const known = sink.page(url.href);
  return list.isGuess && sizeOf(list) === 0 && known?.list === undefined && known?.holds === undefined;
}

async function fetchContent(crawl: Crawl, url: URL, list: List): Promise<ListContent | undefined> {
  const known = knownList(crawl, url);
  const page = await crawl.visitor.fetch(url, known);
  if (page.kind === 'unchanged' && known !== undefined) {
    crawl.account.answered('list');
    return recallList(known.list, list.choose, url);
  }
  if (page.kind !== 'page') {
    crawl.account.failed(url, listFailure(page, sizeOf(list) === 0));
    return undefined;
  }
  crawl.account.answered('list');
  crawl.sink.archive({ ...page, url: url.href }, crawl.clock());
  const content = readListPage(crawl, page, list);
  const isLinked = content.postings.length > 0 && content.isGuess !== true;
  if (isLinked || crawl.profile.api !== undefined || crawl.profile.postingLink !== undefined) {
    rememberList(crawl, url, page, content);
    return content;
  }
  return withHeldPostings(crawl, page, content, sizeOf(list) > 0);
}

/** A missing list is no answer as a missing posting is one: the run cannot be complete. */
function listFailure(page: Exclude<Fetched, { kind: 'page' }>, isStart: boolean): NotFetched {
  if (page.kind === 'unchanged') return { kind: 'refused', problem: 'an answer 304 that was not asked for' };
  if (page.kind !== 'gone') return page;
  const advice = isStart ? 'check the address' : 'the list ends before its last page';
  return { kind: 'refused', problem: `${page.problem}; ${advice}` };
}
