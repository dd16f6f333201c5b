import type { Crawl } from './Crawl.js';
import type { Fetched } from './Fetched.js';

/** Fetches a page of which nobody knows yet what it holds, and archives it as one that is no posting's own. */
export async function fetchUnsure(
  { visitor, account, sink, clock }: Crawl,
  url: URL,
  of: 'list' | 'posting',
): Promise<Fetched> {
  const answer = await visitor.fetch(url);
  if (answer.kind === 'page') {
    account.answered(of);
    sink.archive({ ...answer, url: url.href }, clock());
  }
  return answer;
}
