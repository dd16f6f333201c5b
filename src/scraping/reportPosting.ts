import type { Crawl } from './Crawl.js';

/** Counts a posting that was seen, and tells of it. */
export function reportPosting(crawl: Crawl, id: string, result: 'new' | 'edited' | 'unchanged'): void {
  crawl.account.count(result);
  crawl.account.event({ kind: 'posting', id, result });
}
