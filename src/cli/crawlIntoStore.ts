import { createHttpGet } from '../scraping/createHttpGet.js';
import { type Drift, findDrift } from '../scraping/findDrift.js';
import type { PortalProfile } from '../scraping/PortalProfile.js';
import { runScrape } from '../scraping/runScrape.js';
import { type SparseFields, sparseFields } from '../scraping/sparseFields.js';
import type { ScrapeEvent, ScrapeOutcome } from '../scraping/ScrapeOutcome.js';
import { openStore } from '../store/openStore.js';
import type { Store } from '../store/Store.js';
import { completeRuns } from './completeRuns.js';
import { decodePage } from './extractDocument.js';
import { createPageReader } from './files/createPageReader.js';
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
  /** Further certificates (PEM) to trust. */
  readonly certificates?: string;
  /** Takes the portal as it is now, whatever earlier runs found; later runs are compared with this one. */
  readonly acceptDrift?: boolean;
  /** Postings to fetch at most. */
  readonly limit?: number;
  readonly signal: AbortSignal;
  readonly onEvent: (event: ScrapeEvent) => void;
}

/** How the run went, how many postings of the store no longer stand on the portal, and how it differs from earlier runs. */
export interface CrawlResult {
  readonly outcome: ScrapeOutcome;
  readonly closed: number;
  /** Sentences; none when the run is like earlier ones. */
  readonly drift: readonly string[];
  /** Which fields hardly a posting states, where no earlier run could tell. */
  readonly sparse?: SparseFields;
  /** True where no earlier run was complete. */
  readonly isFirst: boolean;
}

/** Crawls a portal into a store under its lock; only a complete run closes postings, and every run leaves a manifest. */
export async function crawlIntoStore(request: CrawlRequest): Promise<CrawlResult> {
  const { profile, allowPrivateHosts, certificates, limit, signal, onEvent, archive } = request;
  const store = openStore(request.store, { create: true, now: new Date(), archive });
  const http = createHttpGet({
    userAgent: `qyzmet/${VERSION}`,
    allowPrivateHosts,
    ...(certificates === undefined ? {} : { certificates }),
  });
  const pages = createPageReader(profile);
  try {
    store.notices.forEach(say);
    const earlier = completeRuns(request.store, profile.id);
    store.beginRun(new Date(), `${profile.id}/`);
    const outcome = await runScrape({
      profile,
      sink: store,
      extract: pages.extract,
      decode: (bytes, contentType) => decodePage(bytes, contentType, profile.charset),
      get: http.get,
      signal,
      onEvent,
      ...(limit === undefined ? {} : { limit }),
    });
    const figures = { found: outcome.counts.found, coverage: outcome.coverage };
    const isCompared = outcome.kind === 'complete' && request.acceptDrift !== true;
    const settled = settle(request, store, { outcome, drift: findDrift(figures, isCompared ? earlier : []) });
    const sparse = earlier.length === 0 ? sparseFields(outcome.coverage) : undefined;
    return { ...settled, isFirst: earlier.length === 0, ...(sparse === undefined ? {} : { sparse }) };
  } finally {
    // On a full disk the store cannot be closed; a connection or thread left open would keep the process from ending.
    try {
      store.close();
    } finally {
      await Promise.all([http.close(), pages.close()]);
    }
  }
}

/** Closes what is gone and writes the run's account. */
function settle(
  { profile, limit, acceptDrift }: CrawlRequest,
  store: Store,
  { outcome, drift }: { readonly outcome: ScrapeOutcome; readonly drift: Drift },
): Pick<CrawlResult, 'outcome' | 'closed' | 'drift'> {
  const mayClose = outcome.kind === 'complete' && !drift.collapsed;
  const closed = mayClose ? store.closeUnseen(outcome.idPrefix, new Date()) : 0;
  const account = {
    arguments: {
      portal: profile.id,
      base: profile.base,
      ...(limit === undefined ? {} : { limit }),
      ...(acceptDrift === true ? { acceptDrift } : {}),
    },
    outcome: drift.findings.length > 0 ? 'drift' : outcome.kind,
    counts: { ...outcome.counts, closed },
    coverage: outcome.coverage,
    problems: [...outcome.problems, ...drift.findings],
  };
  store.endRun(account, new Date());
  return { outcome, closed, drift: drift.findings };
}
