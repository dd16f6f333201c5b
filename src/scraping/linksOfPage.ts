import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
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
