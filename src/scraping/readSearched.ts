import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import type { ListContent } from './ListContent.js';
import { chooserFor } from './postingLinks.js';
import { readListPage } from './readListPage.js';
import { surely } from './surePostings.js';

/** A page of a site that is searched as a list, if it surely is one. */
export function readSearched(crawl: Crawl, page: FetchedPage): ListContent {
  return readListPage(crawl, page, { choose: surely(chooserFor(crawl.profile)), isSearched: true });
}
