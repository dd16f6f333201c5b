import type { Crawl } from './Crawl.js';
import type { FetchedPage } from './Fetched.js';
import type { PageMemory } from './ScrapeSink.js';

/** One page of a posting and what is known of it. */
export interface PageOfPosting {
  /** The start of the ids of the page's positions. */
  readonly id: string;
  readonly url: URL;
  readonly known: PageMemory | undefined;
  /** True for a page that may be missing without a word, such as a translation. */
  readonly isOptional?: boolean;
}

/** Fetches and archives a page of a posting; undefined when it could not be had, which is told to the account. */
export async function fetchPostingPage(
  crawl: Crawl,
  { id, url, known, isOptional }: PageOfPosting,
): Promise<FetchedPage | 'unchanged' | 'gone' | undefined> {
  const result = await crawl.visitor.fetch(url, known);
  if (result.kind === 'page') {
    crawl.account.answered('posting');
    crawl.kept.keep(url, result);
    crawl.sink.archive({ ...result, url: url.href, posting: id }, crawl.clock());
    return { ...result, url, ...(result.url.href === url.href ? {} : { movedTo: result.url }) };
  }
  if (result.kind === 'unchanged') {
    crawl.account.answered('posting');
    return 'unchanged';
  }
  if (isOptional === true && (result.kind === 'gone' || result.kind === 'forbidden')) return 'gone';
  crawl.account.failed(url, result);
  return result.kind === 'gone' ? 'gone' : undefined;
}
