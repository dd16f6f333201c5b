import type { Crawl } from './Crawl.js';
import { type Fetched, type FetchedPage, leadsNowhere, type NotFetched } from './Fetched.js';
import { withHeldPostings } from './heldPostings.js';
import { type List, sizeOf } from './List.js';
import type { ListContent } from './ListContent.js';
import { withListedFields } from './listedFields.js';
import { knownList, recallList, rememberList } from './listMemory.js';
import { readListPage } from './readListPage.js';

/** What a page of a list says, as it is now or, where it has not changed, as an earlier run read it; undefined if it could not be had. */
export async function fetchContent(crawl: Crawl, url: URL, list: List): Promise<ListContent | undefined> {
  const page = await fetchList(crawl, url, list);
  if (page === undefined || 'postings' in page) return page;
  const content = readListPage(crawl, page, list);
  if (list.isHidden && list.first === undefined) {
    const held = await withHeldPostings(crawl, page, { ...content, postings: [] }, false);
    if (held.postings.length > 0) return forget(crawl, url, held);
  }
  const isLinked = content.postings.length > 0 && content.isGuess !== true;
  const { api, postingLink } = crawl.profile;
  // A start that no profile describes is only known to be a list by what stood on it.
  const isStart = api === undefined && postingLink === undefined && sizeOf(list) === 0;
  const isSure = isLinked && content.postings.some(({ isNamed }) => isNamed !== false);
  if (!isSure && !list.isLike && api === undefined && postingLink === undefined) {
    // What only seems to be a list may lead back through all announcements of many years.
    const { before, ...others } = content;
    const own = list.isGuess || before === undefined ? others : { ...others, before };
    const held = await withHeldPostings(crawl, page, own, sizeOf(list) > 0);
    if (held !== own) return held.postings.length > 0 ? forget(crawl, url, held) : held;
  }
  const stated = await withListedFields(crawl, page, content);
  rememberList(crawl, url, { page, content: stated, isGuess: list.isGuess || isStart });
  return stated;
}

/** What an earlier run took for a list, and holds a posting now. */
function forget({ sink, clock }: Crawl, url: URL, held: ListContent): ListContent {
  if (sink.page(url.href)?.list !== undefined) sink.putPage(url.href, { ids: [] }, clock());
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
    if (leadsNowhere(page) && (list.isLike || list.isHome) && sizeOf(list) === 0 && known === undefined)
      crawl.account.record(url, page.problem);
    else crawl.account.failed(url, listFailure(page, sizeOf(list) === 0));
    return undefined;
  }
  crawl.account.answered('list');
  crawl.kept.keep(url, page);
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
