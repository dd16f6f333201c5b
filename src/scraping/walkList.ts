import type { Crawl } from './Crawl.js';
import { type Fetched, type FetchedPage, leadsNowhere, type NotFetched } from './Fetched.js';
import { withHeldPostings } from './heldPostings.js';
import { isNew } from './hiddenList.js';
import { knownList, recallList, rememberList } from './listMemory.js';
import type { ListContent } from './ListContent.js';
import type { ListRules } from './ListRules.js';
import { chooserFor, type LinkChooser, otherThan } from './postingLinks.js';
import { readListPage } from './readListPage.js';
import { startAddress } from './startAddress.js';
import type { Start } from './Start.js';

/** Archives of tens of thousands of postings have some thousand pages; only a pager without end has more. */
const LIST_PAGES = 10_000;

export const NO_LINKS = 'no link to a posting stands on this list page';

/** Which list of a run it is. */
export interface Place {
  /** From 1, and how many these are. */
  readonly number: number;
  readonly lists: number;
  /** True when no profile names it: a page seemed to lead to it, or to be it. */
  readonly isGuess: boolean;
}

/** A list and what has been found on its pages. */
export interface List extends ListRules, Place {
  readonly isHidden: boolean;
  readonly isFrame: boolean;
  /** True for a list of which another one is a part, or the same in another language, and for a part of such a one. */
  readonly isLike: boolean;
  readonly isPart: boolean;
  /** How many parts lie before it, each of which led to the next. */
  readonly steps: number;
  /** True if it has been read before, and what was chosen on it was none. */
  readonly isReread: boolean;
  /** Its first page, if that was fetched already. */
  readonly first?: FetchedPage | undefined;
  /** Addresses of the lists that it leads to instead of postings. */
  readonly further: string[];
  /** Addresses of its frames. */
  readonly frames: string[];
  /** Addresses of its first page in other languages. */
  readonly versions: string[];
  /** Where its first page seems to lead to more of it. */
  readonly parts: string[];
  /** Where it leads to the part before it. */
  readonly earlier: string[];
  readonly found: Map<string, URL>;
  /** Ids of postings that its pages hold whole. */
  readonly listed: Set<string>;
  /** Versions of those that the portal counts by themselves. */
  joined: number;
  /** As the portal says. */
  total?: number | undefined;
}

/** How many postings have been found on a list. */
export const sizeOf = ({ found, listed }: List): number => found.size + listed.size;

/** Follows one list to its end. */
export async function walkList(crawl: Crawl, from: Start, place: Place): Promise<List> {
  const { account, profile } = crawl;
  const start = startAddress(from.url, profile.base);
  const list: List = {
    choose: chooserOf(crawl, from),
    language: from.language,
    ...place,
    isHidden: from.isHidden === true,
    isFrame: from.isFrame === true,
    isLike: from.like !== undefined,
    isPart: from.isPart === true,
    steps: from.steps ?? 0,
    isReread: from.without !== undefined,
    first: from.page,
    further: [],
    frames: [],
    versions: [],
    parts: [],
    earlier: [],
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
    crawl.walked.add(url.href);
    url = await readPage(crawl, url, list);
  }
  if (url === undefined && sizeOf(list) + list.joined < (list.total ?? 0))
    account.incomplete(
      start,
      `the portal says that the list holds ${list.total} postings, but ${sizeOf(list)} were found`,
    );
  return list;
}

/** A part of a list, and the list in another language, have postings of the same kind of address; what stood on other lists is none of a hidden one. */
function chooserOf({ profile, listed }: Crawl, { like, isHidden, without }: Start): LinkChooser {
  if (like !== undefined) return like;
  const choose = chooserFor(profile);
  if (without !== undefined) return otherThan(without, choose);
  if (isHidden !== true) return choose;
  const isOwn = isNew(new Set(listed));
  return (links, page) => choose(links.filter(isOwn), page);
}

/** Adds the postings of one page of a list; returns the next page. */
async function readPage(crawl: Crawl, url: URL, list: List): Promise<URL | undefined> {
  const { account } = crawl;
  const content = await fetchContent(crawl, url, list);
  if (content === undefined) return undefined;
  const { postings, listed = [] } = content;
  for (const href of content.links ?? []) crawl.listed.add(href);
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
    if (!leadsOn(content, list) && !list.isReread && !isNoList(crawl, url, list))
      account.incomplete(url, NO_LINKS);
    return undefined;
  }
  const fresh = postings.filter(({ id }) => !list.found.has(id));
  const freshListed = listed.filter((id) => !list.listed.has(id));
  if (fresh.length + freshListed.length === 0) {
    account.incomplete(url, 'this list page only repeats earlier ones');
    return undefined;
  }
  if (sizeOf(list) === 0) {
    list.versions.push(...(content.versions ?? []).map(({ href }) => href));
    list.parts.push(...(content.parts ?? []).map(({ href }) => href));
  }
  list.earlier.push(...(content.earlier ?? []).map(({ href }) => href));
  for (const archive of content.archives ?? []) account.archive(archive);
  for (const { id, url: posting, isNamed } of fresh) {
    if (!list.found.has(id)) list.found.set(id, posting);
    if (isNamed === false) crawl.unnamed.add(posting.href);
  }
  for (const id of freshListed) list.listed.add(id);
  list.total = content.total;
  list.joined += content.joined ?? 0;
  return sizeOf(list) + list.joined >= (content.total ?? Infinity) ? undefined : content.next;
}

/** Whether a page without postings is one that leads to lists. */
function leadsOn({ lists = [], frames = [] }: ListContent, list: List): boolean {
  if (sizeOf(list) > 0 || (list.isGuess && !list.isHidden && !list.isFrame)) return false;
  list.frames.push(...(list.isFrame ? [] : frames).map(({ href }) => href));
  if (list.frames.length > 0) return true;
  if (lists.length === 0) return false;
  list.further.push(...lists.map(({ href }) => href));
  return true;
}

/** A page that was only taken for a list, and that held no postings in earlier runs either. */
function isNoList({ sink }: Crawl, url: URL, list: List): boolean {
  const known = sink.page(url.href);
  const isUnknown = known?.list === undefined && known?.holds === undefined;
  return list.isGuess && !list.isHidden && sizeOf(list) === 0 && isUnknown;
}

async function fetchContent(crawl: Crawl, url: URL, list: List): Promise<ListContent | undefined> {
  const page = await fetchList(crawl, url, list);
  if (page === undefined || 'postings' in page) return page;
  const content = readListPage(crawl, page, list);
  if (list.isHidden && list.first === undefined) {
    const held = await withHeldPostings(crawl, page, { ...content, postings: [] }, false);
    if (held.postings.length > 0) return forget(crawl, url, held);
  }
  const isLinked = content.postings.length > 0 && content.isGuess !== true;
  const { api, postingLink } = crawl.profile;
  const isSure = isLinked && content.postings.some(({ isNamed }) => isNamed !== false);
  if (!isSure && !list.isLike && api === undefined && postingLink === undefined) {
    const held = await withHeldPostings(crawl, page, content, sizeOf(list) > 0);
    if (held !== content) return held;
  }
  rememberList(crawl, url, { page, content, isGuess: list.isGuess });
  return content;
}

/** What an earlier run took for a list, and holds a posting now. */
function forget({ sink, clock }: Crawl, url: URL, held: ListContent): ListContent {
  sink.putPage(url.href, { ids: [] }, clock());
  return held;
}

/** A page of a list, or what it held if it has not changed. */
async function fetchList(crawl: Crawl, url: URL, list: List): Promise<FetchedPage | ListContent | undefined> {
  if (list.first?.url.href === url.href) return list.first;
  const known = list.isReread ? undefined : knownList(crawl, url);
  const page = await crawl.visitor.fetch(url, known);
  if (page.kind === 'unchanged' && known !== undefined) {
    crawl.account.answered('list');
    return recallList(known.list, list.choose, url);
  }
  if (page.kind !== 'page') {
    // What seems to be a part of a list may lead nowhere, or where nobody is to go.
    if (leadsNowhere(page) && list.isLike && sizeOf(list) === 0 && known === undefined)
      crawl.account.record(url, page.problem);
    else crawl.account.failed(url, listFailure(page, sizeOf(list) === 0));
    return undefined;
  }
  crawl.account.answered('list');
  crawl.sink.archive({ ...page, url: url.href }, crawl.clock());
  return page;
}

/** A missing list is no answer as a missing posting is one: the run cannot be complete. */
function listFailure(page: Exclude<Fetched, { kind: 'page' }>, isStart: boolean): NotFetched {
  if (page.kind === 'unchanged') return { kind: 'refused', problem: 'an answer 304 that was not asked for' };
  if (page.kind !== 'gone') return page;
  const advice = isStart ? 'check the address' : 'the list ends before its last page';
  return { kind: 'refused', problem: `${page.problem}; ${advice}` };
}
