import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import type { PageLink } from './findLinks.js';
import { isJson } from './isJson.js';
import { familiesOf, isShapeOfAll, shapesOf } from './linkFamilies.js';
import { linksOfPage } from './linksOfPage.js';

/**
 * Whether a page that a list names, and on which no posting is recognised, is a list itself (of a month, a region, a letter): links
 * stand on it that name postings, stood on no list before, and are of another kind than its own address, unless all pages of the site have addresses of one kind
 * and words tell them apart. A notice without a text has at most links to its neighbours.
 */
export function isHiddenList(crawl: Crawl, page: FetchedPage): boolean {
  const { profile, listed } = crawl;
  if (profile.postingLink !== undefined || profile.api !== undefined || isJson(page.contentType, page.body))
    return false;
  const address = page.movedTo ?? page.url;
  const links = linksOfPage(crawl, page, address).filter(isNew(listed));
  const own = new Set(shapesOf({ url: address, text: '' }));
  return [...familiesOf(links, address)].some(([shape, { members, named, titled, isNews }]) => {
    const told = own.has(shape) ? titled : named;
    const isOther = !own.has(shape) || isShapeOfAll(shape);
    return !isNews && isOther && told.size > 0 && told.size * 2 >= members.size;
  });
}

/** Passes links of the content that stood on no list before. */
export function isNew(listed: ReadonlySet<string>): (link: PageLink) => boolean {
  return ({ url, inChrome }) => inChrome !== true && !listed.has(url.href);
}
