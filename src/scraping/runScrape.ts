import { setTimeout as wait } from 'node:timers/promises';
import type { Crawl, Decode, Extract } from './Crawl.js';
import { CrawlAccount } from './CrawlAccount.js';
import { crawlPortal } from './crawlPortal.js';
import type { HttpGet } from './HttpGet.js';
import { KeptPages } from './KeptPages.js';
import { PatientGet, type Patience } from './PatientGet.js';
import type { PortalProfile } from './PortalProfile.js';
import { PATIENCE } from './patience.js';
import { PortalVisitor } from './PortalVisitor.js';
import type { ScrapeEvent, ScrapeOutcome } from './ScrapeOutcome.js';
import type { ScrapeSink } from './ScrapeSink.js';
import { startAddress } from './startAddress.js';
import { NO_LINKS } from './walkList.js';

/** Everything a crawl needs; what is left out is the real clock, chance and the usual patience. */
export interface ScrapeRequest {
  readonly profile: PortalProfile;
  readonly sink: ScrapeSink;
  readonly extract: Extract;
  readonly decode?: Decode;
  readonly get: HttpGet;
  readonly signal: AbortSignal;
  readonly onEvent?: (event: ScrapeEvent) => void;
  readonly clock?: () => Date;
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random?: () => number;
  readonly patience?: Partial<Patience>;
  /** Postings to visit at most; without it, all. */
  readonly limit?: number;
}

/**
 * Reads every list of a portal and every posting they link to. Trouble of the portal or the network is in the
 * outcome, never thrown; what the sink throws (a full disk) passes through.
 */
export async function runScrape(request: ScrapeRequest): Promise<ScrapeOutcome> {
  const { profile, signal } = request;
  const account = new CrawlAccount(request.onEvent ?? (() => undefined));
  const crawl = prepare(request, account);
  const idPrefix = `${profile.id}/`;
  try {
    await crawlPortal(crawl);
    account.release();
    const [start] = profile.starts;
    if (start !== undefined) judge(account, startAddress(start.url, profile.base));
  } catch (error) {
    if (!signal.aborted) throw error;
    account.release();
  }
  return account.outcome(idPrefix, signal.aborted);
}

/** Whatever led the crawl astray, a run without a single posting is no complete one. */
function judge(account: CrawlAccount, start: URL): void {
  account.judgeUnread(start);
  if (account.isEmpty) account.incomplete(start, NO_LINKS);
}

function prepare(request: ScrapeRequest, account: CrawlAccount): Crawl {
  const { profile, get, signal } = request;
  const clock = request.clock ?? (() => new Date());
  const sleep = request.sleep ?? ((milliseconds, stop) => wait(milliseconds, undefined, { signal: stop }));
  const surroundings = { get, clock, sleep, random: request.random ?? Math.random, signal };
  const patience = { floor: profile.pauseSeconds * 1000, ...PATIENCE, ...request.patience };
  const requests = new PatientGet(surroundings, patience, (milliseconds, because) => {
    account.event({ kind: 'waiting', milliseconds, because });
  });
  const starts = profile.starts.map(({ url }) => new URL(url, profile.base).host);
  return {
    profile,
    visitor: new PortalVisitor(requests, new Set([...starts, ...(profile.hosts ?? [])]), (url, notice) => {
      account.note(url, notice);
    }),
    account,
    sink: request.sink,
    extract: request.extract,
    decode: request.decode ?? ((bytes) => new TextDecoder().decode(bytes)),
    clock,
    kept: new KeptPages(),
    walked: new Set(),
    listed: new Set(),
    unnamed: new Set(),
    stated: new Map(),
    twins: new Map(),
    switched: new Set(),
    further: new KeptPages(),
    inVain: new Set(),
    limit: request.limit ?? Infinity,
  };
}
