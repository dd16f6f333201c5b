import type { Crawl } from './Crawl.js';
import type { Start } from './Start.js';
import { visitPosting } from './visitPosting.js';
import type { TwinPages } from './joinTwins.js';
import { wasSeen } from './wasSeen.js';

/**
 * Visits the postings that lists name, but for those in `visited`, to which it adds them; returns those pages that turned out to
 * be lists themselves.
 */
export async function visitAll(
  crawl: Crawl,
  found: ReadonlyMap<string, TwinPages>,
  visited: Set<string>,
): Promise<readonly Start[]> {
  const { account, profile, limit } = crawl;
  const fresh = [...found].filter(([id]) => !visited.has(id));
  const lists: Start[] = [];
  if (fresh.length > limit - visited.size) account.limited();
  for (const [index, [id, pages]] of fresh.entries()) {
    if (visited.size >= limit) break;
    const hidden = account.mustStop ? [] : await visitPosting(crawl, { id: `${profile.id}/${id}`, ...pages });
    if (hidden.length > 0) {
      for (const { url, page } of hidden)
        lists.push({ url: url.href, isHidden: true, ...(page === undefined ? {} : { page }) });
    } else {
      visited.add(id);
      if (pages.urls.some((url) => wasSeen(crawl, url))) account.carriedOn();
      account.count('found');
    }
    account.event({ kind: 'visited', done: index + 1, of: fresh.length });
  }
  return [...lists, ...chainOf(crawl, found)];
}

/** A list of nothing but the last announcement: the others are behind it, each on the page of the one after. */
function chainOf({ profile, sink, account }: Crawl, found: ReadonlyMap<string, TwinPages>): readonly Start[] {
  const [only, other] = [...found.values()].flatMap(({ urls }) => urls);
  if (only === undefined || other !== undefined || account.mustStop) return [];
  if (profile.postingLink !== undefined || profile.api !== undefined) return [];
  return sink.page(only.href)?.isChained === true ? [{ url: only.href }] : [];
}
