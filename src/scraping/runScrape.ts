import { setTimeout as wait } from 'node:timers/promises';
import type { Crawl, Decode, Extract } from './Crawl.js';
import { CrawlAccount } from './CrawlAccount.js';
import type { HttpGet } from './HttpGet.js';
import { joinTwins, type TwinPages } from './joinTwins.js';
import { PatientGet, type Patience } from './PatientGet.js';
import type { PortalProfile } from './PortalProfile.js';
import { PATIENCE } from './patience.js';
import { PortalVisitor } from './PortalVisitor.js';
import type { ScrapeEvent, ScrapeOutcome } from './ScrapeOutcome.js';
import type { ScrapeSink } from './ScrapeSink.js';
import type { Start } from './Start.js';
import { startAddress } from './startAddress.js';
import { visitAll } from './visitAll.js';
import { NO_LINKS } from './walkList.js';
import { type FoundPostings, walkLists } from './walkLists.js';

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
    const [start] = profile.starts;
    if (start !== undefined) judge(account, startAddress(start.url, profile.base));
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return account.outcome(idPrefix, signal.aborted);
}

/** Whatever led the crawl astray, a run without a single posting is no complete one. */
function judge(account: CrawlAccount, start: URL): void {
  account.judgeUnread(start);
  if (account.isEmpty) account.incomplete(start, NO_LINKS);
}

/** A year leads to its months, and a month to its postings; what lies deeper is no list. */
const DEPTH = 4;

/** How often links are chosen anew where those chosen before led to no posting. */
const CHOICES = 3;

/** Reads the lists of the portal, by other links where no profile names the right ones and those that were chosen lead to nothing. */
async function crawlPortal(crawl: Crawl): Promise<void> {
  const { account, profile } = crawl;
  const visited = new Set<string>();
  await crawlLists(crawl, profile.starts, visited);
  if (profile.postingLink !== undefined || profile.api !== undefined) return;
  for (let choice = 1; choice < CHOICES && account.isMisled; choice += 1) {
    account.chooseAnew();
    const without = new Set(visited);
    await crawlLists(
      crawl,
      profile.starts.map((start) => ({ ...start, without })),
      visited,
    );
  }
}

/** Reads lists, the postings that they name, and then those pages that turned out to be lists themselves. */
async function crawlLists(crawl: Crawl, first: readonly Start[], visited: Set<string>): Promise<void> {
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
    walked: new Set(),
    listed: new Set(),
    unnamed: new Set(),
    stated: new Map(),
    twins: new Map(),
    switched: new Set(),
    inVain: new Set(),
    limit: request.limit ?? Infinity,
  };
}
