import type { PageLink } from './findLinks.js';
import { postingAddress } from './postingAddress.js';
import type { PortalProfile } from './PortalProfile.js';

/** A link to a posting's page and the part of the posting's id that its address gives. */
export interface PostingLink {
  readonly url: URL;
  readonly id: string;
}

/** Picks the links to postings out of those of a list page. */
export type LinkChooser = (links: readonly PageLink[], page: URL) => readonly PostingLink[];

const ADDRESS_LIMIT = 2000;

/** The chooser for one list of a portal. */
export function chooserFor({ postingLink }: PortalProfile): LinkChooser {
  return postingLink === undefined ? byLikeness() : byPattern(postingLink);
}

/** Chooses by the regular expression of a portal profile. */
export function byPattern(pattern: string): LinkChooser {
  const expression = new RegExp(pattern, 'u');
  return (links) =>
    links.flatMap(({ url }) => {
      // A pattern of a user's profile must not run over an address of any length.
      const match = url.href.length > ADDRESS_LIMIT ? null : expression.exec(url.href);
      if (match === null) return [];
      const id = match.groups?.['id'];
      return [{ url, id: idFrom(id ?? '') || postingAddress(url) }];
    });
}

/** A named id in the same spelling as one taken from an address; `//` and the like must not be read as a host. */
function idFrom(text: string): string {
  const address = new URL('http://id/');
  address.pathname = text;
  return postingAddress(address);
}

/**
 * Chooses the largest family of links on the page's own host whose addresses differ only in a number or a
 * slug. The family found first is kept for later pages, so that the crawl cannot drift into a menu.
 */
export function byLikeness(): LinkChooser {
  let family: string | undefined;
  return (links, page) => {
    const families = new Map<string, Map<string, PostingLink>>();
    for (const { url } of links) {
      const shape = url.host === page.host && !isPageOf(url, page) ? shapeOf(url) : undefined;
      if (shape === undefined) continue;
      const members = families.get(shape) ?? new Map<string, PostingLink>();
      families.set(shape, members.set(postingAddress(url), { url, id: postingAddress(url) }));
    }
    family ??= largest(families);
    return family === undefined ? [] : [...(families.get(family)?.values() ?? [])];
  };
}

function largest(families: ReadonlyMap<string, ReadonlyMap<string, unknown>>): string | undefined {
  let best: string | undefined;
  for (const [shape, members] of families) {
    const most = best === undefined ? 0 : (families.get(best)?.size ?? 0);
    if (members.size > most) best = shape;
  }
  return best;
}

/** Whether a link only turns the page: the same path, or one that ends in a page number. */
function isPageOf(url: URL, page: URL): boolean {
  if (/(?:^|\/)(?:page|p)\/?\d+\/?$/iu.test(url.pathname)) return true;
  return url.pathname === page.pathname && !/(?:^|[&?])(?:id|\w+_?id|vacancy|n)=/iu.test(url.search);
}

/** The address with numbers and slugs replaced by signs; undefined when it holds neither. */
function shapeOf(url: URL): string | undefined {
  const path = url.pathname.split('/').map(shapeOfPart).join('/');
  const query = [...url.searchParams].map(([name, value]) => `${name}=${shapeOfPart(value)}`).sort();
  const shape = `${path}?${query.join('&')}`;
  return /[#*]/u.test(shape) ? shape : undefined;
}

function shapeOfPart(part: string): string {
  if (/^[0-9a-f]{8}-[0-9a-f-]{27}$/iu.test(part) || /[-_].*[-_]/u.test(part)) return '*';
  return part.replaceAll(/\d+/gu, '#');
}
