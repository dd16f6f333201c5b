import type { Crawl } from './Crawl.js';
import type { Start } from './Start.js';
import { startAddress } from './startAddress.js';
import { type List, sizeOf } from './List.js';
import { NO_LINKS, walkList } from './walkList.js';

/** The pages of each posting by the part of its id that the address gives: one page for each start address. */
export type FoundPostings = ReadonlyMap<string, readonly URL[]>;

/**
 * Follows every list to its end, those that a start page without postings leads to, and each in its other languages; what
 * keeps it from the end makes the run incomplete.
 */
export async function walkLists(crawl: Crawl, starts: readonly Start[]): Promise<FoundPostings> {
  const found = new Map<string, URL[]>();
  const { base } = crawl.profile;
  const lists: Start[] = [...starts];
  let deeper: string[] = [];
  let postings = 0;
  for (let index = 0; index < lists.length; index += 1) {
    const start = lists[index];
    if (start === undefined || crawl.account.mustStop) break;
    const isFollowed = index >= starts.length || start.isHidden === true;
    const isGuess = isFollowed || start.isSearched === true;
    if (isFollowed && crawl.walked.has(startAddress(start.url, base).href)) continue;
    // Enough to know that not all are asked for.
    if (found.size > crawl.limit) break;
    const list = await walkList(crawl, start, { number: index + 1, lists: lists.length, isGuess });
    postings += sizeOf(list);
    for (const [id, url] of list.found) found.set(id, withVersion(found.get(id), url));
    const known = new Set(lists.map(({ url }) => startAddress(url, base).href));
    lists.push(...ledTo(list).filter(({ url }) => !known.has(url)));
    deeper.push(...list.deeper.filter((url) => !known.has(url)));
    if (index === lists.length - 1 && postings === 0 && deeper.length <= MOST_DEEPER) {
      lists.push(...[...new Set(deeper)].map((url) => ({ url })));
      deeper = [];
    }
    if (list.steps === MOST_STEPS) for (const url of list.earlier) crawl.account.archive(new URL(url));
  }
  const [start] = starts;
  if (start !== undefined && lists.length > starts.length && postings === 0)
    crawl.account.holdBack(startAddress(start.url, base), NO_LINKS);
  return found;
}

/** Regions lead to bodies, and these to their postings; where there are more than these, something else is catalogued. */
const MOST_DEEPER = 100;

/** Months one behind the other are followed for a year; what lies behind is an archive. */
const MOST_STEPS = 12;

/** The lists that a list leads to: those that it names instead of postings, itself in other languages, and the parts of both. */
function ledTo(list: List): readonly Start[] {
  const { choose, isLike, isPart, steps, further, frames, versions, parts, earlier } = list;
  const start: Start[] = [
    ...further.map((url) => ({ url })),
    ...frames.map((url) => ({ url, isFrame: true })),
    ...(list.found.size > 0 ? [] : versions.map((url) => ({ url, isHome: true }))),
  ];
  // A month without vacancies has one before it as well.
  if (list.found.size === 0 && !isPart) return start;
  if (isPart)
    return steps < MOST_STEPS ? earlier.map((url) => ({ url, like: choose, isPart, steps: steps + 1 })) : [];
  if (!isLike) start.push(...versions.map((url) => ({ url, like: choose })));
  return [...start, ...[...parts].map((url) => ({ url, like: choose, isPart: true }))];
}

/** Two lists may name the same page of a posting. */
function withVersion(known: readonly URL[] = [], url: URL): URL[] {
  return known.some(({ href }) => href === url.href) ? [...known] : [...known, url];
}
