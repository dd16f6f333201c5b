import type { PageLink } from './findLinks.js';
import type { Pager } from './PortalProfile.js';

const NEXT_WORDS =
  /^(?:следующ(?:ая|ие|ий)|далее|дальше|больше|вперед|вперёд|ещё|еще|(?:показать|загрузить) (?:ещё|еще|больше)|келесі|алға|тағы|көбірек|next|load more|show more|[›»→>])/iu;
const OLDER_WORDS =
  /^(?:[←«‹<]\s*)?(?:(?:предыдущие|прошлые|старые) (?:записи|вакансии|объявления|публикации|конкурсы)|более (?:ранние|старые)|(?:алдыңғы|бұрынғы|ескі) (?:жазба|хабарландыру|вакансия|конкурс|жарияланым)(?:лар|лер)|бұдан бұрынғы|older (?:posts|entries|vacancies))/iu;
const BEFORE =
  /^(?:[←«‹<]+\s*)?(?:(?:предыдущ|прошл)(?:ее|ая|ий) (?:объявление|извещение|конкурс|вакансия)|алдыңғы (?:хабарландыру|конкурс|бос орын))(?!\p{L})/iu;
const BEHIND =
  /^(?:следующ(?:ее|ая|ий) (?:объявление|извещение|конкурс|вакансия)|келесі (?:хабарландыру|конкурс|бос орын))(?!\p{L})/iu;
const NEWER_POSTS = /записи|жазбалар|posts|entries/iu;
/** A page number in an address. */
export const PAGE_NUMBER: RegExp =
  /(?:[?&](?:page|p|pg|paged|PAGEN_\d+|page_?n(?:o|um|umber)|offset|start|skip)=|\/page\/?(?!\d{6}))(\d+)/iu;

/** The address of the next page of a list, or undefined when this is the last one. */
export function nextPage(pager: Pager, links: readonly PageLink[], page: URL): URL | undefined {
  const onHost = links.filter(({ url }) => url.host === page.host);
  const found = find(pager, onHost, page);
  // The “next” of a last page often leads to the page itself.
  return found === undefined || found.href === withoutFragment(page) ? undefined : found;
}

function find(pager: Pager, links: readonly PageLink[], page: URL): URL | undefined {
  switch (pager.kind) {
    case 'none':
      return undefined;
    case 'count':
      return counted(pager, page);
    case 'number':
      return byNumber(links, page, numberPattern(pager.pattern));
    case 'links':
      return (
        byWords(
          links.filter((link) => !isNeighbour(link)),
          page,
        ) ??
        byNumber(links, page, PAGE_NUMBER) ??
        byText(links, page)
      );
  }
}

/** The announcement before the one that stands on a page, where these lead one to the other. */
export function announcementBefore(links: readonly PageLink[], page: URL): URL | undefined {
  return links.find(({ url, text }) => url.host === page.host && url.href !== page.href && BEFORE.test(text))
    ?.url;
}

/** Whether the words of a link lead from an announcement to the one before or behind it. */
export function isNeighbour({ text }: PageLink): boolean {
  return BEFORE.test(text) || BEHIND.test(text);
}

/** Blogs call the older posts, which follow, the previous ones, and the newer ones the next; any other “next” that leads back is a loop. */
function byWords(links: readonly PageLink[], page: URL): URL | undefined {
  const found =
    links.find(({ rel }) => rel.split(/\s+/u).includes('next')) ??
    links.find(
      ({ text, url }) => NEXT_WORDS.test(text) && !(NEWER_POSTS.test(text) && leadsBack(url, page)),
    ) ??
    links.find(({ text }) => OLDER_WORDS.test(text));
  return found?.url;
}

/** Whether a link leads to a page of a lower number than this one; the first page often has none. */
function leadsBack(url: URL, page: URL): boolean {
  const current = numberIn(page, PAGE_NUMBER);
  return current !== undefined && (numberIn(url, PAGE_NUMBER) ?? 0) < current;
}

function counted({ parameter, first, step = 1 }: Extract<Pager, { kind: 'count' }>, page: URL): URL {
  const next = new URL(page);
  const current = page.searchParams.get(parameter);
  next.searchParams.set(parameter, String((current === null ? first : Number(current)) + step));
  return next;
}

/** The lowest page number above the current one: some pagers show only a window of numbers. */
function byNumber(links: readonly PageLink[], page: URL, pattern: RegExp): URL | undefined {
  const current = numberIn(page, pattern) ?? (isFromZero(links, pattern) ? 0 : 1);
  let next: { readonly url: URL; readonly number: number } | undefined;
  for (const { url } of links) {
    const number = numberIn(url, pattern);
    if (number === undefined || number <= current || number >= (next?.number ?? Infinity)) continue;
    next = { url, number };
  }
  return next?.url;
}

/** Whether pages are counted from 0: one has that number, or «2» leads to number 1. */
function isFromZero(links: readonly PageLink[], pattern: RegExp): boolean {
  return links.some(({ url, text }) => {
    const number = numberIn(url, pattern);
    return number === 0 || (number !== undefined && text === String(number + 1));
  });
}

/** The page behind this one among those whose links show nothing but their number. */
function byText(links: readonly PageLink[], page: URL): URL | undefined {
  return shownTurns(links, page).find(({ number, current }) => number === current + 1)?.url;
}

/** The other pages of a list to which links lead that show nothing but their number. */
export function numberedPages(links: readonly PageLink[], page: URL): readonly URL[] {
  return shownTurns(links, page).map(({ url }) => url);
}

/** Whether an address is that of the next page of a list of which this is the first, if only by their numbers. */
export function isSecondPage(url: URL, page: URL): boolean {
  const turn = turnOf(url, page);
  return turn?.number === 2 && turn.current === 1;
}

/** A page of the list on which a link stands, and the number of the page that it stands on. */
interface Turn {
  readonly number: number;
  readonly current: number;
}

/**
 * The links that show the number to which they lead: «2» leading to `index_2.htm`, `list2.htm`, `/vakansii/2` or `?bet=2`. None where the
 * first page has a number too: rows of a table may be numbered in the same way, and «1» leads to the first posting. Nor where
 * none leads to the page before or behind this one: rows may show the numbers of their postings.
 */
function shownTurns(links: readonly PageLink[], page: URL): readonly (Turn & { readonly url: URL })[] {
  const turns = links.flatMap(({ url, text }) => {
    const turn = /^\d{1,4}$/u.test(text) && url.host === page.host ? turnOf(url, page) : undefined;
    return turn?.number === Number(text) ? [{ ...turn, url }] : [];
  });
  const isOfRows = turns.some(({ number, current }) => number === 1 && current === 1);
  const hasNeighbour = turns.some(({ number, current }) => Math.abs(number - current) === 1);
  return isOfRows || !hasNeighbour ? [] : turns;
}

/** What an address says that differs from the page's in nothing but the number at the end of its path, or in one parameter. */
function turnOf(url: URL, page: URL): Turn | undefined {
  const [there, here] = [endOf(url), endOf(page)];
  if (url.search === page.search && there.number !== undefined && there.list === here.list)
    return { number: there.number, current: here.number ?? 1 };
  if (url.pathname !== page.pathname) return undefined;
  const names = new Set([...url.searchParams.keys(), ...page.searchParams.keys()]);
  const [changed = '', other] = [...names].filter(
    (name) => url.searchParams.get(name) !== page.searchParams.get(name),
  );
  const number = url.searchParams.get(changed) ?? '';
  if (other !== undefined || !/^\d{1,4}$/u.test(number)) return undefined;
  return { number: Number(number), current: Number(page.searchParams.get(changed) ?? 1) };
}

/** The number at the end of a path, and the path without it. */
function endOf({ pathname }: URL): { readonly list: string; readonly number?: number } {
  const path = pathname.replace(/\/$/u, '');
  const [, list = '', digits, ending = ''] =
    /^(.*?)(?:[/_-]|(?<=\p{L}))(\d{1,4})((?:\.\p{L}+)?)$/u.exec(path) ?? [];
  return digits === undefined ? { list: path } : { list: `${list}${ending}`, number: Number(digits) };
}

function numberIn(url: URL, pattern: RegExp): number | undefined {
  const digits = pattern.exec(url.href)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function numberPattern(pattern: string): RegExp {
  const [before = '', after = ''] = pattern
    .split('{n}')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])${before}(\\d+)${after}`, 'u');
}

function withoutFragment(url: URL): string {
  return url.href.replace(/#.*$/u, '');
}
