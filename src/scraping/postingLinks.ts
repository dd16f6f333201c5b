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
const POSTING_WORDS =
  /vacanc|vakan|konkurs|competition|job|career|bos-?or[yi]n|lauazym|вакан|конкурс|бос орын|лауазым|специалист|маман|эксперт|сарапшы|руководител|басшы|инспектор|консультант|кеңесші|подробн|толығырақ/iu;
const NEWS_WORDS = /news|novost|zhan?aly|article|press|blog|categor|rubric|tag|region|author|user/iu;
/** A handful of named postings outweighs a long list of news, and one stray word outweighs nothing. */
const NAMED_WEIGHT = 9;
const NEWS_WEIGHT = 0.2;

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
 * Chooses a family of links on the page's own host whose addresses differ only in a number or a slug: the one with the
 * most members, where words of postings in its addresses and texts count for it and words of news against it. The
 * family found first is kept for later pages, so that the crawl cannot drift into a menu.
 */
export function byLikeness(): LinkChooser {
  let kept: string | undefined;
  return (links, page) => {
    const content = familiesOf(
      links.filter(({ inChrome }) => inChrome !== true),
      page,
    );
    // A menu that is never closed may seem to hold the whole page.
    const families = content.size > 0 ? content : familiesOf(links, page);
    kept ??= likeliest(families);
    return [...((kept === undefined ? undefined : families.get(kept))?.members.values() ?? [])];
  };
}

interface Family {
  readonly members: Map<string, PostingLink>;
  /** Members whose address or text names a posting. */
  readonly named: Set<string>;
  readonly isNews: boolean;
}

function familiesOf(links: readonly PageLink[], page: URL): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const { url, text } of links) {
    const shape = url.host === page.host && !isPageOf(url, page) ? shapeOf(url) : undefined;
    if (shape === undefined) continue;
    const family = families.get(shape) ?? {
      members: new Map<string, PostingLink>(),
      named: new Set<string>(),
      isNews: NEWS_WORDS.test(shape),
    };
    const id = postingAddress(url);
    if (!family.members.has(id)) family.members.set(id, { url, id });
    if (POSTING_WORDS.test(`${shape} ${text}`)) family.named.add(id);
    families.set(shape, family);
  }
  return families;
}

function likeliest(families: ReadonlyMap<string, Family>): string | undefined {
  let best: { readonly shape: string; readonly score: number } | undefined;
  for (const [shape, { members, named, isNews }] of families) {
    const score = (members.size + NAMED_WEIGHT * named.size) * (isNews ? NEWS_WEIGHT : 1);
    if (score > (best?.score ?? 0)) best = { shape, score };
  }
  return best?.shape;
}

/** Whether a link only turns the page: the same path, or one that ends in a page number. */
function isPageOf(url: URL, page: URL): boolean {
  if (/(?:^|\/)page\/?\d+\/?$/iu.test(url.pathname)) return true;
  // `/p/17` may be a posting as well, unless it stands below the list itself.
  const list = page.pathname.replace(/\/p\/?\d+\/?$|\/$/iu, '');
  if (/\/p\/?\d+\/?$/iu.test(url.pathname) && url.pathname.startsWith(`${list}/`)) return true;
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
