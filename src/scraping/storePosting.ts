import { composePostings, type PageDrafts } from './composePostings.js';
import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import { isJson } from './isJson.js';
import { linksOfPage } from './linksOfPage.js';
import { announcementBefore } from './nextPage.js';
import { reportPosting } from './reportPosting.js';
import type { PageMemory } from './ScrapeSink.js';
import type { ReadPage } from './switchedVersion.js';

/** The pages that state a posting. */
export interface ReadVersions {
  /** False if a version may be missing that the next run should ask for. */
  readonly isWhole: boolean;
  readonly read: readonly ReadPage[];
  readonly listed: readonly URL[];
}

/** Stores a posting that was read, and what is known of its pages. */
export function storePosting(crawl: Crawl, id: string, { read, listed, isWhole }: ReadVersions): void {
  const now = crawl.clock();
  const versions: PageDrafts[] = read.map(({ page, drafts }) => ({
    url: page.url.href,
    drafts,
    ...statedOf(crawl, page.url),
  }));
  const ids = composePostings(id, versions).map((posting) => {
    crawl.account.cover(posting);
    reportPosting(crawl, posting.id, crawl.sink.put(posting, now));
    return posting.id;
  });
  rememberPages(crawl, { read, listed, isWhole }, ids);
  crawl.sink.commit();
}

function rememberPages(crawl: Crawl, { read, listed, isWhole }: ReadVersions, ids: readonly string[]): void {
  const named = new Set(listed.map(({ href }) => href));
  const versions = read.map(({ page }) => page.url.href);
  const linked = versions.filter((href) => !named.has(href));
  for (const { page, supplements, leadsOn } of read) {
    const memory = {
      // Without validators a page is read anew, as one is to whose text it only leads.
      ...(isWhole && !leadsOn && validatorsOf(page)),
      ...(versions.length === 1 ? {} : { versions }),
      ...(linked.length === 0 ? {} : { linked }),
      ...(supplements.length === 0 ? {} : { supplements }),
      ...statedOf(crawl, page.url),
      ...(isChained(crawl, page) && { isChained: true }),
      ids,
    };
    crawl.sink.putPage(page.url.href, memory, crawl.clock());
  }
}

function validatorsOf({ etag, lastModified }: FetchedPage): Pick<PageMemory, 'etag' | 'lastModified'> {
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** What lists state of a posting's page, those of this run before those of earlier ones. */
function statedOf({ stated, sink }: Crawl, url: URL): Pick<PageMemory, 'stated'> {
  const fields = { ...sink.page(url.href)?.stated, ...stated.get(url.href) };
  return Object.keys(fields).length === 0 ? {} : { stated: fields };
}

function isChained(crawl: Crawl, page: FetchedPage): boolean {
  if (isJson(page.contentType, page.body)) return false;
  return announcementBefore(linksOfPage(crawl, page, page.movedTo ?? page.url), page.url) !== undefined;
}
