const MOST_OBJECTS = 2_000;
/** How an answer names the place from which its list goes on, and the parameter that asks for it. */
const CURSORS: readonly (readonly [RegExp, string])[] = [
  [/^next_?cursor$|^cursor_?next$|^end_?cursor$/iu, 'cursor'],
  [/^next_?page_?token$/iu, 'pageToken'],
  [/^next_?offset$/iu, 'offset'],
];
/** The end of the last page has a cursor too. */
const HAS_MORE = /^has_?(?:next|more)/iu;
const CURSOR_PARAMETER = /cursor|token|^after$/iu;

/** The address of the next page of a list that goes on from a cursor (`nextCursor`, `nextPageToken`, `nextOffset`). */
export function statedCursor(root: unknown, page: URL): URL | undefined {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at += 1) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const entries = Object.entries(value);
    if (entries.some(([key, inner]) => HAS_MORE.test(key) && inner === false)) return undefined;
    for (const [key, inner] of entries) {
      const parameter = CURSORS.find(([name]) => name.test(key))?.[1];
      if (parameter !== undefined && isCursor(inner)) return withCursor(page, parameter, String(inner));
      queue.push(inner);
    }
  }
  return undefined;
}

function isCursor(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || Number.isSafeInteger(value);
}

function withCursor(page: URL, usual: string, cursor: string): URL {
  const asked = [...page.searchParams.keys()].find((key) => key === usual || CURSOR_PARAMETER.test(key));
  const next = new URL(page);
  next.searchParams.set(asked ?? usual, cursor);
  return next;
}
