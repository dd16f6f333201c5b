import type { Crawl } from './Crawl.js';
import { crawlLists } from './crawlLists.js';
import { fetchUnsure } from './fetchUnsure.js';
import { ledToPostings } from './listMemory.js';
import { readSearched } from './readSearched.js';
import { NO_LINKS } from './walkList.js';

/** Keeps with the start of a crawl which lists a search of the site has found. */
export function rememberSearched({ sink, clock }: Crawl, start: URL, lists: ReadonlySet<string>): void {
  const known = sink.page(start.href);
  const { searched, ...others } = known ?? { ids: [] };
  if ((searched ?? []).length === lists.size && searched?.every((href) => lists.has(href)) !== false) return;
  sink.putPage(start.href, { ...others, ...(lists.size === 0 ? {} : { searched: [...lists] }) }, clock());
}

/**
 * Reads the lists that searches of earlier runs have found and this run has not come upon; returns all of them but those that the portal
 * says are gone. A page that led to one may show something else today, and a run without it would close what stands there.
 */
export async function revisitSearched(
  crawl: Crawl,
  start: URL,
  visited: Set<string>,
): Promise<ReadonlySet<string>> {
  const { account, sink, walked, kept } = crawl;
  const lists = new Set<string>();
  for (const href of sink.page(start.href)?.searched ?? []) {
    lists.add(href);
    if (walked.has(href) || account.mustStop) continue;
    const url = new URL(href);
    const answer = await fetchUnsure(crawl, url, 'list');
    if (answer.kind === 'page') {
      kept.keep(url, answer);
      const wasFruitful = ledToPostings(crawl, url);
      const before = account.postings;
      await crawlLists(crawl, [{ url: href, page: { ...answer, url }, isSearched: true }], visited);
      const isSilent =
        account.postings === before && readSearched(crawl, { ...answer, url }).postings.length === 0;
      if (isSilent && wasFruitful) account.incomplete(url, NO_LINKS);
    } else if (answer.kind === 'gone') lists.delete(href);
    else if (answer.kind !== 'unchanged') account.failed(url, answer);
  }
  return lists;
}
