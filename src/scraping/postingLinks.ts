import type { PageLink } from './findLinks.js';
import type { Family } from './linkFamilies.js';
import { familiesOf, mayBePostings } from './linkFamilies.js';
import { linksBetween } from './linksBetween.js';
import { listLinks, vacancyLists } from './listLinks.js';
import { postingAddress } from './postingAddress.js';
import type { PortalProfile } from './PortalProfile.js';
import type { PostingLink } from './PostingLink.js';

/** Picks the links to postings out of those of a list page. */
export type LinkChooser = (links: readonly PageLink[], page: URL) => readonly PostingLink[];

const ADDRESS_LIMIT = 2000;
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
 * most members, where words of postings in its addresses and texts count for it and words of news against it; a family of
 * one goes with others of one that name postings in folders beside it. What was found first is kept for later pages, so that the crawl
 * cannot drift into a menu; only links whose words name positions join it, on whatever page they stand.
 */
export function byLikeness(): LinkChooser {
  const kept = new Set<string>();
  return (links, page) => {
    const content = familiesOf(
      links.filter(({ inChrome }) => inChrome !== true),
      page,
    );
    // A menu that is never closed may seem to hold the whole page.
    const families = content.size > 0 ? content : familiesOf(links, page);
    let lists: readonly URL[] | undefined;
    if (kept.size === 0) {
      const best = likeliest(families, () => (lists ??= listLinks(links, page)));
      for (const shape of withSiblings(best, families)) kept.add(shape);
    }
    if (kept.size > 0) for (const shape of ofPositions(families)) kept.add(shape);
    const members = [...kept].flatMap((shape) => membersOf(families.get(shape)));
    const between = linksBetween(mayBePostings(links, page), members);
    return [...new Map([...between, ...members].map((link) => [link.id, link])).values()];
  };
}

/** Chooses other links than those to some ids, unless the page names lists of vacancies, to which it leads then. */
export function otherThan(ids: ReadonlySet<string>, choose: LinkChooser): LinkChooser {
  return (links, page) => {
    const others = links.filter(({ url }) => !ids.has(postingAddress(url)));
    return vacancyLists(others, page).length > 0 ? [] : choose(others, page);
  };
}

/** «/vacancy/1» and «/internal/7» on one list: families of which at least every second member is called by the name of a position. */
function ofPositions(families: ReadonlyMap<string, Family>): readonly string[] {
  return [...families]
    .filter(([, { members, positions }]) => positions.size > 0 && positions.size * 2 >= members.size)
    .map(([shape]) => shape);
}

function membersOf(family: Family | undefined): readonly PostingLink[] {
  if (family === undefined) return [];
  const { members, titled, untitled, counts } = family;
  return [...members.values()].map((link) => ({
    ...link,
    isNamed: (titled.has(link.id) || !untitled.has(link.id)) && !counts.has(link.id),
  }));
}

/** Whether it is called by nothing but numbers: «/grid/astana/…» and «/grid/almaty/…» are rows of one table of counts. */
function isCounted({ members, counts }: Family): boolean {
  return counts.size === members.size;
}

/** «/news/konkurs_apparat/…» and «/news/konkurs_stroitelstvo/…»: a folder of its own for each announcement. */
function withSiblings(shape: string | undefined, families: ReadonlyMap<string, Family>): readonly string[] {
  const family = shape === undefined ? undefined : families.get(shape);
  if (shape === undefined || family === undefined) return [];
  const isAlike = isCounted(family)
    ? isCounted
    : ({ members, named, isNews }: Family): boolean => !isNews && members.size === 1 && named.size === 1;
  if (!isCounted(family) && family.members.size !== 1) return [shape];
  const siblings = [...families].filter(([other, each]) => isAlike(each) && isBeside(shape, other));
  return [shape, ...siblings.map(([other]) => other)];
}

function isBeside(shape: string, other: string): boolean {
  const [parts, others] = [shape.split('/'), other.split('/')];
  return parts.length === others.length && parts.filter((part, at) => part !== others[at]).length === 1;
}

function likeliest(
  families: ReadonlyMap<string, Family>,
  listsBeside: () => readonly URL[],
): string | undefined {
  let best: { readonly shape: string; readonly score: number } | undefined;
  for (const [shape, { members, named, lists, isNews }] of families) {
    // Beside lists of vacancies, a single link that names no posting is one of the menu.
    if (members.size + named.size < 2 && leadsToLists(listsBeside(), members)) continue;
    if (members.size === lists.size && listsBeside().length > 0) continue;
    const score = (members.size + NAMED_WEIGHT * named.size) * (isNews ? NEWS_WEIGHT : 1);
    if (score > (best?.score ?? 0)) best = { shape, score };
  }
  return best?.shape;
}

/** Where the doubtful links themselves may be lists, one more is no list either. */
function leadsToLists(lists: readonly URL[], members: Family['members']): boolean {
  const doubtful = new Set([...members.values()].map(({ url }) => url.href));
  const others = lists.filter(({ href }) => !doubtful.has(href));
  return others.length > (others.length < lists.length ? 1 : 0);
}
