import { areOfTwoLanguages } from '../extraction/areOfTwoLanguages.js';
import type { PageLink } from './findLinks.js';
import type { PostingLink } from './PostingLink.js';

/** Two ids of one posting. */
export type Twins = readonly [id: string, other: string];

/**
 * The ids behind rows of a list that name a posting twice, in Kazakh and in Russian, each with a link to a page of its own: if most rows
 * that name postings do.
 */
export function rowTwins(links: readonly PageLink[], postings: readonly PostingLink[]): readonly Twins[] {
  const ids = new Map(postings.map(({ id, url }) => [url.href, id]));
  const rows = new Map<number, Map<string, string>>();
  for (const { url, text, row } of links) {
    const id = ids.get(url.href);
    if (row === undefined || id === undefined || text === '') continue;
    const named = rows.get(row) ?? new Map<string, string>();
    named.set(id, text);
    rows.set(row, named);
  }
  const twins = [...rows.values()].flatMap((named) => {
    const [one, other, third] = [...named];
    if (one === undefined || other === undefined || third !== undefined) return [];
    return areOfTwoLanguages(one[1], other[1]) ? [[one[0], other[0]] as const] : [];
  });
  return twins.length * 2 > rows.size ? twins : [];
}
