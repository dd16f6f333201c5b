import type { Crawl } from './Crawl.js';
import { crawlLists } from './crawlLists.js';
import { type FetchedPage, leadsNowhere } from './Fetched.js';
import { fetchUnsure } from './fetchUnsure.js';
import { linksOfAnswer } from './linksOfPage.js';
import { languageSwitches, languageVersions } from './languageVersions.js';
import type { ListContent } from './ListContent.js';
import { ledToPostings } from './listMemory.js';
import { postingAddress } from './postingAddress.js';
import { mayBeSearched } from './searchLinks.js';
import { type Lead, SearchQueue } from './SearchQueue.js';
import { startAddress } from './startAddress.js';
import { statesPosting } from './heldPostings.js';
import { wasSeen } from './wasSeen.js';
import { readSearched } from './readSearched.js';
import { NO_LINKS } from './walkList.js';

/** Pages that are looked at; a site with more has a page of its own for its vacancies, whose address a person can give. */
const MOST_PAGES = 200;

interface Search {
  readonly crawl: Crawl;
  readonly queue: SearchQueue;
  readonly hosts: ReadonlySet<string>;
  /** Ids of the pages that were taken for postings. */
  readonly visited: Set<string>;
  /** Addresses of the lists that were found. */
  readonly found: Set<string>;
  /** Pages that were asked for. */
  asked: number;
}

/**
 * The last resort where no words lead to a list: looks at every page of the site, as far as that goes, and reads those as lists or postings on
 * which such surely stand; returns the addresses of these. Every run searches anew and asks for all these pages in full: what else one of them leads to is kept nowhere.
 */
export async function searchSite(crawl: Crawl, visited: Set<string>): Promise<ReadonlySet<string>> {
  const { account, profile } = crawl;
  const starts = profile.starts.map(({ url }) => startAddress(url, profile.base));
  const queue = new SearchQueue();
  for (const url of starts) queue.addPage(url);
  const hosts = new Set([...starts.map(({ host }) => host), ...(profile.hosts ?? [])]);
  // What was visited in vain counts against no limit.
  const limit = crawl.limit + visited.size;
  const search: Search = { crawl: { ...crawl, limit }, queue, hosts, visited, found: new Set(), asked: 0 };
  const pages = await lookAround(search);
  const [start] = starts;
  if (start === undefined) return search.found;
  if (!account.hasPostings) {
    account.release();
    if (search.asked > 0) account.incomplete(start, inVain(pages, queue.isCut));
  } else if (queue.isCut && visited.size < limit) account.incomplete(start, cutAt(pages));
  return search.found;
}

const inVain = (pages: number, isCut: boolean): string =>
  `the site was searched for postings in vain (pages: ${pages}${isCut ? ', and it has more' : ''})`;

const cutAt = (pages: number): string =>
  `the site was searched for lists of postings, but only ${pages} of its pages; give the address of a list to --url`;

/** Looks at one page after the other; returns how many these were. */
async function lookAround(search: Search): Promise<number> {
  const { crawl, queue, visited } = search;
  const { account, limit } = crawl;
  let pages = 0;
  while (pages < MOST_PAGES && !account.mustStop) {
    const lead = queue.take(!account.hasPostings);
    if (lead === undefined) break;
    if (visited.size >= limit) {
      account.limited();
      break;
    }
    // What was read as a posting leads nowhere else.
    if (wasSeen(crawl, lead.url)) continue;
    pages += 1;
    account.event({ kind: 'searched', pages, of: MOST_PAGES });
    await lookAt(search, lead);
  }
  return pages;
}

/** Reads the page as a list or a posting if it is one, and takes up its links. */
async function lookAt(search: Search, lead: Lead): Promise<void> {
  const { crawl, queue, visited } = search;
  const answer = crawl.kept.get(lead.url) ?? (await ask(search, lead.url));
  if (answer === undefined || !isText(answer)) return;
  const page = { ...answer, url: answer.movedTo ?? answer.url };
  const content = readSearched(crawl, page);
  const before = crawl.account.postings;
  if (await holdsPostings(search, page, content))
    await crawlLists(crawl, [{ url: page.url.href, page, isSearched: true }], visited);
  else if (content.postings.length === 0 && ledToPostings(crawl, page.url))
    crawl.account.incomplete(page.url, NO_LINKS);
  if (crawl.account.postings > before) search.found.add(page.url.href);
  queue.learn(lead, crawl.account.postings > before);
  follow(search, { ...lead, url: page.url }, { page, content });
}

/** Whether a page surely names postings, or states one, that this run has not read yet. */
async function holdsPostings(
  { crawl, visited }: Search,
  page: FetchedPage,
  { postings }: ListContent,
): Promise<boolean> {
  if (postings.some(({ id }) => !visited.has(id))) return true;
  if (postings.length > 0 || visited.has(postingAddress(page.url))) return false;
  return statesPosting(crawl, page);
}

async function ask(search: Search, url: URL): Promise<FetchedPage | undefined> {
  const { account, kept } = search.crawl;
  search.asked += 1;
  const answer = await fetchUnsure(search.crawl, url, 'list');
  if (answer.kind === 'page') {
    kept.keep(url, answer);
    return answer;
  }
  if (answer.kind === 'unchanged' || leadsNowhere(answer)) return undefined;
  account.failed(url, answer);
  return undefined;
}

/** Whether an answer can be read for its links. */
function isText({ contentType }: FetchedPage): boolean {
  return contentType === '' || /html|json|text\/plain/iu.test(contentType);
}

function follow(
  { crawl, queue, hosts }: Search,
  lead: Lead,
  { page, content }: { readonly page: FetchedPage; readonly content: ListContent },
): void {
  const { next } = content;
  if (next !== undefined && mayBeSearched({ url: next, text: '', rel: 'next' }, hosts, crawl.clock()))
    queue.addPage(next, lead.depth, lead.from);
  const links = linksOfAnswer(crawl, page);
  const versions = [...languageVersions(links, page.url), ...languageSwitches(links, page.url)];
  const hrefs = new Set(versions.map(({ href }) => href));
  for (const link of links)
    if (mayBeSearched(link, hosts, crawl.clock())) queue.addLink(link, lead, hrefs.has(link.url.href));
}
