import type { PageLink } from './findLinks.js';
import { postingAddress } from './postingAddress.js';
import type { PostingLink } from './PostingLink.js';

/**
 * Links in rows of a list that seem to name fewer postings than its other rows: beside and between these, in the same folder, they are
 * postings whose words and addresses look like none.
 */
export function linksBetween(
  links: readonly PageLink[],
  postings: readonly PostingLink[],
): readonly PostingLink[] {
  const chosen = new Set(postings.map(({ id }) => id));
  const folders = new Set(postings.map(({ url }) => folderOf(url)));
  const rows = new Map<number, Set<string>>();
  for (const { url, row } of links) {
    const id = postingAddress(url);
    if (row !== undefined && chosen.has(id)) rows.set(row, (rows.get(row) ?? new Set()).add(id));
  }
  const typical = typicalSize([...rows.values()]);
  const [first, last] = [Math.min(...rows.keys()), Math.max(...rows.keys())];
  return links.flatMap(({ url, row, text }) => {
    const id = postingAddress(url);
    const isBetween = row !== undefined && row > first && row < last && (rows.get(row)?.size ?? 0) < typical;
    return isBetween && text !== '' && !chosen.has(id) && folders.has(folderOf(url))
      ? [{ url, id, isNamed: false }]
      : [];
  });
}

/** How many postings most rows name; at least three must, or there is no list to speak of. */
function typicalSize(rows: readonly ReadonlySet<string>[]): number {
  const sizes = rows.map(({ size }) => size).sort((a, b) => a - b);
  return rows.length < 3 ? 0 : (sizes[Math.floor(sizes.length / 2)] ?? 0);
}

function folderOf(url: URL): string {
  return `${url.host}${url.pathname.replace(/[^/]*\/?$/u, '')}`;
}
