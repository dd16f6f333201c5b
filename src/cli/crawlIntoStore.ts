import { createHttpGet } from '../scraping/createHttpGet.js';
import type { PortalProfile } from '../scraping/PortalProfile.js';
import { runScrape } from '../scraping/runScrape.js';
import type { ScrapeEvent, ScrapeOutcome } from '../scraping/ScrapeOutcome.js';
import { openStore } from '../store/openStore.js';
import { decodePage, extractPage } from './extractDocument.js';
import { say } from './terminal.js';
import { VERSION } from './version.js';

/** One run of the crawler. */
export interface CrawlRequest {
  readonly profile: PortalProfile;
  /** Folder of the store. */
  readonly store: string;
  readonly allowPrivateHosts: boolean;
  /** Whether the pages are kept as fetched. */
  readonly archive: boolean;
  /** Postings to fetch at most. */
  readonly limit?: number;
  readonly signal: AbortSignal;
  readonly onEvent: (event: ScrapeEvent) => void;
}

/** How the run went, and how many postings of the store no longer stand on the portal. */
export interface CrawlResult {
  readonly outcome: ScrapeOutcome;
  readonly closed: number;
}

/** Crawls a portal into a store under its lock; only a complete run closes postings, and every run leaves a manifest. */
export async function crawlIntoStore(request: CrawlRequest): Promise<CrawlResult> {
  const { profile, allowPrivateHosts, limit, signal, onEvent } = request;
  const store = openStore(request.store, {
    create: true,
    now: new Date(),
    archive: request.archive,
  });
  const http = createHttpGet({ userAgent: `qyzmet/${VERSION}`, allowPrivateHosts });
  try {
    store.notices.forEach(say);
    store.beginRun(new Date(), `${profile.id}/`);
    const outcome = await runScrape({
      profile,
      sink: store,
      extract: extractPage,
      decode: decodePage,
      get: http.get,
      signal,
      onEvent,
      ...(limit === undefined ? {} : { limit }),
    });
    const closed = outcome.kind === 'complete' ? store.closeUnseen(outcome.idPrefix, new Date()) : 0;
    const settings = { portal: profile.id, base: profile.base, ...(limit === undefined ? {} : { limit }) };
    const account = {
      arguments: settings,
      outcome: outcome.kind,
      counts: { ...outcome.counts, closed },
      problems: outcome.problems,
    };
    store.endRun(account, new Date());
    return { outcome, closed };
  } finally {
    store.close(new Date());
    await http.close();
  }
}
