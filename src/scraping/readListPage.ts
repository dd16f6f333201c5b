import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import { findLinks } from './findLinks.js';
import type { ListContent } from './ListContent.js';
import { nextPage } from './nextPage.js';
import type { LinkChooser } from './postingLinks.js';

/** Reads the postings and the next page off a page of a list. */
export function readListPage(
  { profile, decode }: Pick<Crawl, 'profile' | 'decode'>,
  page: FetchedPage,
  choose: LinkChooser,
): ListContent {
  const links = findLinks(decode(page.body, page.contentType), page.url);
  return { postings: choose(links, page.url), next: nextPage(profile.pager, links, page.url) };
}
