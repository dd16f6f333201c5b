import type { Crawl } from './Crawl.js';
import type { Fetched, NotFetched } from './Fetched.js';
import { knownList, recallList, rememberList } from './listMemory.js';
import type { ListContent } from './ListContent.js';
import { chooserFor, type LinkChooser } from './postingLinks.js';
import { readListPage } from './readListPage.js';

/** The pages of each posting by the part of its id that the address gives: one page for each start address. */
export type FoundPostings = ReadonlyMap<string, readonly URL[]>;

const LIST_PAGES = 1000;

/** Follows every list of the portal to its end; what keeps it from the end makes the run incomplete. */
export async function walkLists(crawl: Crawl): Promise<FoundPostings> {
  const found = new Map<string, URL[]>();
  for (const start of crawl.profile.starts) {
    if (crawl.account.mustStop) break;
    const pages = await walkList(crawl, new URL(start.url, crawl.profile.base));
    for (const [id, url] of pages) found.set(id, [...(found.get(id) ?? []), url]);
  }
  return found;
}

async function walkList(crawl: Crawl, start: URL): Promise<ReadonlyMap<string, URL>> {
  const { account, profile } = crawl;
  const list = { choose: chooserFor(profile), found: new Map<string, URL>() };
  const visited = new Set<string>();
  let url: URL | undefined = start;
  // One posting more than the limit is enough to know that the list was not read to its end.
  while (url !== undefined && list.found.size <= crawl.limit) {
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
  return list.found;
}

interface List {
  readonly choose: LinkChooser;
  readonly found: Map<string, URL>;
}

/** Adds the postings of one page of a list; returns the next page. */
async function readPage(crawl: Crawl, url: URL, list: List): Promise<URL | undefined> {
  const { account } = crawl;
  const content = await fetchContent(crawl, url, list);
  if (content === undefined) return undefined;
  account.event({ kind: 'list', url: url.href, links: content.postings.length });
  if (content.postings.length === 0) {
    account.incomplete(url, 'no link to a posting stands on this list page');
    return undefined;
  }
  const fresh = content.postings.filter(({ id }) => !list.found.has(id));
  if (fresh.length === 0) {
    account.incomplete(url, 'this list page only repeats earlier ones');
    return undefined;
  }
  for (const { id, url: posting } of fresh) if (!list.found.has(id)) list.found.set(id, posting);
  return content.next;
}

async function fetchContent(
  crawl: Crawl,
  url: URL,
  { choose, found }: List,
): Promise<ListContent | undefined> {
  const known = knownList(crawl, url);
  const page = await crawl.visitor.fetch(url, known);
  if (page.kind === 'unchanged' && known !== undefined) {
    crawl.account.answered('list');
    return recallList(known.list, choose, url);
  }
  if (page.kind !== 'page') {
    crawl.account.failed(url, listFailure(page, found.size === 0));
    return undefined;
  }
  crawl.account.answered('list');
  crawl.sink.archive({ ...page, url: url.href }, crawl.clock());
  const content = readListPage(crawl, page, choose);
  rememberList(crawl, url, page, content);
  return content;
}

/** A missing list is no answer as a missing posting is one: the run cannot be complete. */
function listFailure(page: Exclude<Fetched, { kind: 'page' }>, isStart: boolean): NotFetched {
  if (page.kind === 'unchanged') return { kind: 'refused', problem: 'an answer 304 that was not asked for' };
  if (page.kind !== 'gone') return page;
  const advice = isStart ? 'check the address' : 'the list ends before its last page';
  return { kind: 'refused', problem: `${page.problem}; ${advice}` };
}
