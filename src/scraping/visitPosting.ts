import { isDeepStrictEqual } from 'node:util';
import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import { divideVersions } from './divideVersions.js';
import { fetchPostingPage } from './fetchPostingPage.js';
import { fetchVersions, knownVersions } from './linkedVersions.js';
import { readDrafts } from './readDrafts.js';
import { reportPosting } from './reportPosting.js';
import type { PageMemory } from './ScrapeSink.js';
import { storePosting } from './storePosting.js';
import { type ReadPage, switchedVersion } from './switchedVersion.js';

/** The pages of one posting, one for each language version. */
export interface PostingPages {
  /** The start of the ids of all positions on these pages. */
  readonly id: string;
  readonly urls: readonly URL[];
  /** What each address gives by itself, behind the name of the portal, where these differ. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A page that turned out to be a list of postings. */
export interface HiddenList {
  readonly url: URL;
  /** Undefined if an earlier run found that it is one. */
  readonly page?: FetchedPage;
}

/** Fetches a posting's pages as far as they have changed, and hands what they say to the sink, unless they are a list in each language. */
export async function visitPosting(
  crawl: Crawl,
  { id, urls: listed, ids: own }: PostingPages,
): Promise<readonly HiddenList[]> {
  const linked = knownVersions(crawl, listed);
  const urls = [...listed, ...linked];
  const known = urls.map((url) => crawl.sink.page(url.href));
  if (known.some((page) => page?.list !== undefined)) return urls.map((url) => ({ url }));
  if (known.every((page) => page !== undefined && wasSeen(crawl, page))) return [];
  const pages = await fetchAll(crawl, { id, urls }, known);
  if (pages === undefined) return [];
  const [changed] = pages;
  const ids = new Set(known.flatMap((page) => page?.ids ?? []));
  if (changed === undefined) {
    touchAll(crawl, ids);
  } else if (lacksVersion(crawl, urls, known)) {
    crawl.account.note(
      changed.url,
      'this run did not find the page in another language, so the stored posting is kept as it was',
    );
    touchAll(crawl, ids);
  } else {
    const versions = urls.length > 1 ? [] : await fetchVersions(crawl, id, changed);
    if (versions !== undefined) return take(crawl, id, { pages: [...pages, ...versions], listed, own });
  }
  return [];
}

/** Whether a list that was not read to its end may hide a page that the stored posting was joined from. */
function lacksVersion(
  crawl: Crawl,
  urls: readonly URL[],
  known: readonly (PageMemory | undefined)[],
): boolean {
  if (crawl.account.isWhole) return false;
  const listed = new Set(urls.map(({ href }) => href));
  return known.some((page) => page?.versions?.some((version) => !listed.has(version)));
}

function wasSeen(crawl: Crawl, page: PageMemory): boolean {
  return page.ids.length > 0 && page.ids.every((id) => crawl.sink.seenInRun(id));
}

/** The fetched pages; none when all are unchanged; undefined when one could not be had or all are gone. */
async function fetchAll(
  crawl: Crawl,
  { id, urls }: Pick<PostingPages, 'id' | 'urls'>,
  known: readonly (PageMemory | undefined)[],
): Promise<readonly FetchedPage[] | undefined> {
  const pages: FetchedPage[] = [];
  const unchanged: URL[] = [];
  const gone = new Set<string>();
  for (const [index, url] of urls.entries()) {
    const page = await fetchPostingPage(crawl, { id, url, known: known[index] });
    if (page === undefined) return undefined;
    if (page === 'unchanged') unchanged.push(url);
    else if (page === 'gone') gone.add(url.href);
    else pages.push(page);
  }
  if (gone.size === urls.length) return undefined;
  const lostVersion = known.some((page) => page?.versions?.some((version) => gone.has(version)));
  const isRestated = urls.some((url, at) => isStatedAnew(crawl, url, known[at]));
  if (pages.length === 0 && !lostVersion && !isRestated) return pages;
  // A posting is joined from all its versions, so the change of one needs the text of the others.
  for (const url of unchanged) {
    const page = await fetchPostingPage(crawl, { id, url, known: undefined });
    if (page === undefined || typeof page === 'string') return undefined;
    pages.push(page);
  }
  const order = urls.map(({ href }) => href);
  return pages.sort((a, b) => order.indexOf(a.url.href) - order.indexOf(b.url.href));
}

/** Whether a list now states something else of a page than when that was read. */
function isStatedAnew({ stated }: Crawl, url: URL, known: PageMemory | undefined): boolean {
  const fields = stated.get(url.href);
  return !isDeepStrictEqual({ ...known?.stated, ...fields }, { ...known?.stated });
}

function touchAll(crawl: Crawl, ids: ReadonlySet<string>): void {
  const now = crawl.clock();
  for (const id of ids) {
    if (crawl.sink.touch(id, now)) reportPosting(crawl, id, 'unchanged');
  }
  crawl.sink.commit();
}

interface Versions {
  readonly pages: readonly FetchedPage[];
  /** Those of them that a list names. */
  readonly listed: readonly URL[];
  readonly own: PostingPages['ids'];
}

async function take(
  crawl: Crawl,
  id: string,
  { pages, listed, own }: Versions,
): Promise<readonly HiddenList[]> {
  const read: ReadPage[] = [];
  let unread: { readonly isExpected: boolean } | undefined;
  for (const page of pages) {
    const isOptional = !listed.some(({ href }) => href === page.url.href);
    const result = await readDrafts(crawl, page, isOptional);
    if (result.kind === 'list') return pages.map(hiddenList);
    if (result.kind === 'failed') return [];
    if (result.kind === 'lost') {
      touchAll(crawl, new Set(crawl.sink.page(page.url.href)?.ids));
      return [];
    }
    if (result.kind === 'drafts') read.push({ page, ...result });
    if (result.kind === 'still-unread')
      unread = { isExpected: result.isExpected && unread?.isExpected !== false };
  }
  if (unread !== undefined) crawl.account.unread({ ...unread, isWhole: read.length === 0 });
  const [only] = read;
  const version = only === undefined || read.length > 1 ? undefined : await switchedVersion(crawl, id, only);
  if (typeof version === 'object') read.push(version);
  if (only === undefined) touchAll(crawl, new Set([id]));
  else {
    const [versions, ...others] = divideVersions(id, read, { listed, own, prefix: `${crawl.profile.id}/` });
    for (const { id: each, read: pagesOfIt } of [versions, ...others])
      storePosting(crawl, each, { read: pagesOfIt, listed, isWhole: version !== 'failed' });
    others.forEach(() => {
      crawl.account.count('found');
    });
  }
  return [];
}

function hiddenList(page: FetchedPage): HiddenList {
  // Relative links of a page that has moved hold from where it is now.
  return { url: page.url, ...(page.movedTo === undefined ? { page } : {}) };
}
