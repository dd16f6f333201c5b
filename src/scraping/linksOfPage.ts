import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import { isJson } from './isJson.js';
import { jsonLinks } from './jsonLinks.js';
import { findLinks, type PageLink } from './findLinks.js';

interface Found {
  readonly from: string;
  readonly links: readonly PageLink[];
}

const known = new WeakMap<Uint8Array, Found>();

/** The links of a page of a posting, relative ones as they lead from an address; sought once, however many steps of its visit ask. */
export function linksOfPage(
  { decode }: Pick<Crawl, 'decode'>,
  { body, contentType }: FetchedPage,
  from: URL,
): readonly PageLink[] {
  const before = known.get(body);
  if (before?.from === from.href) return before.links;
  const links = findLinks(decode(body, contentType), from);
  known.set(body, { from: from.href, links });
  return links;
}

/** The links of a page, or the addresses of an answer in JSON, by whatever it is called. */
export function linksOfAnswer(crawl: Pick<Crawl, 'decode'>, page: FetchedPage): readonly PageLink[] {
  const { body, contentType, url } = page;
  if (!isJson(contentType, body)) return linksOfPage(crawl, page, url);
  try {
    return jsonLinks(JSON.parse(crawl.decode(body, contentType)), url);
  } catch {
    return [];
  }
}
