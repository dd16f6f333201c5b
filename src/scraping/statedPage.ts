const MOST_OBJECTS = 2_000;
const CURRENT = /^(?:number|page|(?:current|page)[_-]?(?:page|number|index|no))$/iu;
const COUNT = /^(?:(?:total|page|last|max)[_-]?(?:pages?|count)|pages)$/iu;
const TOTAL_OF_ITEMS = /^total[_-]?count$/iu;
/** In the style of Spring pages are counted from 0 under this key; elsewhere from 1. */
const FROM_ZERO = /^(?:number|.*index)$/iu;

/** What an answer says of the pages of its list. */
export interface StatedPage {
  /** The number by which the next page is asked for; undefined on the last one. */
  readonly next: number | undefined;
}

/** Finds where an answer in JSON counts the pages of its list (`number` and `totalPages`, `current_page` and `last_page`). */
export function statedPage(root: unknown): StatedPage | undefined {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const found = pageOf(Object.entries(value));
    if (found !== undefined) return found;
    for (const inner of Object.values(value)) queue.push(inner);
  }
  return undefined;
}

function pageOf(entries: readonly (readonly [string, unknown])[]): StatedPage | undefined {
  const current = entries.find(([key, value]) => CURRENT.test(key) && Number.isSafeInteger(value));
  const count = entries.find(
    ([key, value]) => COUNT.test(key) && !TOTAL_OF_ITEMS.test(key) && Number.isSafeInteger(value),
  );
  if (current === undefined || count === undefined) return undefined;
  const [key, page] = [current[0], Number(current[1])];
  const last = FROM_ZERO.test(key) || page === 0 ? Number(count[1]) - 1 : Number(count[1]);
  return { next: page < last ? page + 1 : undefined };
}
