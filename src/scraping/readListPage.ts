import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import { findLinks } from './findLinks.js';
import type { ListContent } from './ListContent.js';
import { nextPage } from './nextPage.js';
import type { ListRules } from './ListRules.js';
import { isJson, readJsonList } from './readJsonList.js';

/** Reads the postings and the next page off a page of a list. */
export function readListPage(
  { profile, decode }: Pick<Crawl, 'profile' | 'decode'>,
  page: FetchedPage,
  list: ListRules,
): ListContent {
  const text = decode(page.body, page.contentType);
  if (isJson(page.contentType)) return readJsonList(text, profile, { ...list, page: page.url });
  const links = findLinks(text, page.url);
  return { postings: list.choose(links, page.url), next: nextPage(profile.pager, links, page.url) };
}
