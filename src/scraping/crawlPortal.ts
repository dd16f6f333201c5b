import type { Crawl } from './Crawl.js';
import { crawlLists } from './crawlLists.js';
import { ledToPostings } from './listMemory.js';
import { rememberSearched, revisitSearched } from './searchedLists.js';
import { searchSite } from './searchSite.js';
import { startAddress } from './startAddress.js';

/** How often links are chosen anew where those chosen before led to no posting. */
const CHOICES = 3;

/**
 * Reads the lists of the portal; where no profile names the right links, by other links if those that were chosen lead to nothing, and
 * in the end wherever on the site postings stand.
 */
export async function crawlPortal(crawl: Crawl): Promise<void> {
  const { account, profile } = crawl;
  const { postingLink, api, starts, base } = profile;
  const visited = new Set<string>();
  const isExplored = postingLink === undefined && api === undefined;
  if (isExplored) account.lookElsewhere();
  await crawlLists(crawl, starts, visited);
  if (!isExplored) return;
  for (let choice = 1; choice < CHOICES && account.isMisled; choice += 1) {
    account.chooseAnew();
    const without = new Set(visited);
    await crawlLists(
      crawl,
      starts.map((start) => ({ ...start, without })),
      visited,
    );
  }
  // Where postings stood in an earlier run, none elsewhere makes up for them.
  const isLost = starts.some(({ url }) => ledToPostings(crawl, startAddress(url, base)));
  const isSearched = account.isAnswered && !account.hasPostings && !account.mustStop && !isLost;
  const [start] = starts;
  if (start === undefined) return;
  const address = startAddress(start.url, base);
  if (isSearched) account.lookElsewhere();
  const known = await revisitSearched(crawl, address, visited);
  const found = isSearched ? await searchSite(crawl, visited) : NONE;
  rememberSearched(crawl, address, new Set([...known, ...found]));
}

const NONE: ReadonlySet<string> = new Set();
