import type { ListContent } from './ListContent.js';
import type { PostingLink } from './PostingLink.js';
import { statedCursor } from './statedCursor.js';
import { statedPage } from './statedPage.js';

const MOST_OBJECTS = 20_000;
const ID_KEY =
  /^(?:(?:vacancy|job|posting|post|position|competition|contest|konkurs|vakansiya|bos_?oryn)?[_-]?(?:id|uid|uuid|guid)|@?id)$/iu;
const TOTAL_KEY = /^(?:total(?:[_-]?(?:elements|count|items|records|results))?|count|recordsTotal)$/iu;
const PAGE_PARAMETER = /^(?:page|p|pg|page[_-]?(?:number|no|num|index)|current[_-]?page)$/iu;
const OFFSET_PARAMETER = /^(?:offset|start|skip|from)$/iu;
const SIZE_PARAMETER = /^(?:size|limit|take|count|per[_-]?page|page[_-]?size)$/iu;

/** What an answer in JSON says of a list when no profile tells its paths. */
type Inferred = Pick<ListContent, 'postings' | 'next' | 'total'>;

/**
 * Takes the longest list of objects that each have an id for the items, and the address of one item for the list's own
 * address with the id behind it, as APIs in the style of REST have it. The next page is the one that the answer counts, or
 * that of the counting parameter in the list's address, as long as the stated total or a full page says that there is one.
 */
export function inferItems(value: unknown, page: URL): Inferred {
  const { items, total } = longestList(value);
  const ids = new Map<string, PostingLink>(items.map((id) => [id, { id, url: itemAddress(id, page) }]));
  const next = items.length === 0 ? undefined : nextOf(value, page, { items: items.length, total });
  return {
    postings: [...ids.values()],
    ...(next === undefined ? {} : { next }),
    ...(total === undefined ? {} : { total }),
  };
}

/** The address of an item behind that of its list. */
export function itemAddress(id: string, page: URL): URL {
  const url = new URL(page);
  url.search = '';
  url.pathname = `${page.pathname.replace(/\/$/u, '')}/${encodeURIComponent(id)}`;
  return url;
}

interface FoundList {
  readonly items: readonly string[];
  readonly total: number | undefined;
}

function longestList(root: unknown): FoundList {
  let items: readonly string[] = [];
  let total: number | undefined;
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      const ids = idsOf(value);
      if (ids.length > items.length) items = ids;
      continue;
    }
    for (const [key, inner] of Object.entries(value)) {
      if (TOTAL_KEY.test(key) && Number.isSafeInteger(inner)) total ??= Number(inner);
      else queue.push(inner);
    }
  }
  return { items, total: total !== undefined && total >= items.length ? total : undefined };
}

/** The ids of a list in which every object has one. */
function idsOf(values: readonly unknown[]): readonly string[] {
  const ids = values.flatMap((value) => idOf(value) ?? []);
  return ids.length === values.length ? ids : [];
}

/** The id that an object states as its own. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(value).find(
    ([key, id]) => ID_KEY.test(key) && (typeof id === 'number' || (typeof id === 'string' && id !== '')),
  );
  return found === undefined ? undefined : String(found[1]);
}

interface Counted {
  readonly items: number;
  readonly total: number | undefined;
}

function nextOf(value: unknown, page: URL, counted: Counted): URL | undefined {
  const continued = statedCursor(value, page);
  if (continued !== undefined) return continued;
  const stated = statedPage(value);
  const parameters = [...page.searchParams.keys()];
  if (stated === undefined || parameters.some((key) => OFFSET_PARAMETER.test(key)))
    return nextByCount(page, parameters, counted);
  if (stated.next === undefined) return undefined;
  const next = new URL(page);
  next.searchParams.set(parameters.find((key) => PAGE_PARAMETER.test(key)) ?? 'page', String(stated.next));
  return next;
}

function nextByCount(page: URL, parameters: readonly string[], { items, total }: Counted): URL | undefined {
  const counter = parameters.find((key) => PAGE_PARAMETER.test(key) || OFFSET_PARAMETER.test(key));
  const size = Number(page.searchParams.get(parameters.find((key) => SIZE_PARAMETER.test(key)) ?? '') ?? NaN);
  if (counter === undefined) return undefined;
  // Without a total only a full page lets expect another one.
  if (total === undefined && !(size > 0 && items >= size)) return undefined;
  const current = Number(page.searchParams.get(counter));
  if (!Number.isSafeInteger(current)) return undefined;
  const next = new URL(page);
  next.searchParams.set(counter, String(current + (OFFSET_PARAMETER.test(counter) ? items : 1)));
  return next;
}
