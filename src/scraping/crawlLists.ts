import type { Crawl } from './Crawl.js';
import { joinTwins, type TwinPages } from './joinTwins.js';
import type { Start } from './Start.js';
import { visitAll } from './visitAll.js';
import { type FoundPostings, walkLists } from './walkLists.js';

/** A year leads to its months, and a month to its postings; what lies deeper is no list. */
const DEPTH = 4;

/**
 * Reads lists, the postings that they name but for those in `visited`, to which it adds them, and then those pages that turned out
 * to be lists themselves.
 */
export async function crawlLists(crawl: Crawl, first: readonly Start[], visited: Set<string>): Promise<void> {
  let starts = first;
  for (let depth = 0; depth < DEPTH && starts.length > 0; depth += 1)
    starts = await visitAll(crawl, twinned(crawl, await walkLists(crawl, starts)), visited);
  for (const { url } of starts)
    crawl.account.incomplete(new URL(url), 'this list lies too deep below the first one to be read');
}

function twinned({ profile, twins, sink }: Crawl, found: FoundPostings): ReadonlyMap<string, TwinPages> {
  const isStored = (id: string, urls: readonly URL[]): boolean => {
    const stored = `${profile.id}/${id}`;
    const ids = urls.flatMap(({ href }) => sink.page(href)?.ids ?? []);
    return ids.some((known) => known === stored || known.startsWith(`${stored}/`));
  };
  return joinTwins(found, { twins, isStored });
}
