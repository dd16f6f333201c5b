import { CliError } from '../CliError.js';
import { chooseProfile } from '../chooseProfile.js';
import { crawlIntoStore, type CrawlResult } from '../crawlIntoStore.js';
import { EXIT, type ExitCode } from '../exitCodes.js';
import { readCertificates } from '../readCertificates.js';
import type { ScrapeOutcome } from '../../scraping/ScrapeOutcome.js';
import { scrapeProgress } from '../scrapeProgress.js';
import { say, writeOut } from '../terminal.js';
import { runInspect } from './scrapeInspect.js';

/** Options of `qyzmet scrape`. */
export interface ScrapeOptions {
  readonly portal?: string;
  readonly url?: string;
  readonly store: string;
  readonly limit?: number;
  readonly pause?: number;
  readonly allowPrivateHosts: boolean;
  readonly archive: boolean;
  readonly json: boolean;
  readonly caFile?: string;
  readonly acceptDrift: boolean;
  /** An address, or true for that of `--url`. */
  readonly inspect?: string | true;
}

const EXIT_CODES: Readonly<Record<ScrapeOutcome['kind'], ExitCode>> = {
  complete: EXIT.done,
  limited: EXIT.done,
  partial: EXIT.partial,
  'rate-limited': EXIT.blocked,
  forbidden: EXIT.forbiddenByRobots,
  refused: EXIT.userMustAct,
  unreachable: EXIT.network,
  interrupted: EXIT.interrupted,
};

/** Fetches new and changed postings; silent without a terminal unless something is wrong. */
export async function runScrapeCommand(options: ScrapeOptions): Promise<void> {
  if (options.inspect !== undefined) {
    await runInspect(inspectedAddress(options), options);
    return;
  }
  const profile = await chooseProfile(options);
  if (!profile.verified && process.stderr.isTTY)
    say(
      `The profile “${profile.id}” has not been checked against the portal; look at what it stores before you rely on it.`,
    );
  const stop = stopOnSignals();
  const progress = scrapeProgress();
  const result = await crawlIntoStore({
    profile,
    store: options.store,
    allowPrivateHosts: options.allowPrivateHosts,
    archive: options.archive,
    acceptDrift: options.acceptDrift,
    ...(options.caFile === undefined ? {} : { certificates: await readCertificates(options.caFile) }),
    ...(options.limit === undefined ? {} : { limit: options.limit }),
    signal: stop.signal,
    onEvent: progress.onEvent,
  });
  progress.end();
  await summarise(result, options);
  process.exitCode = exitCodeOf(result, stop.signal);
}

function inspectedAddress({ inspect, url }: ScrapeOptions): string {
  const address = typeof inspect === 'string' ? inspect : url;
  if (address !== undefined) return address;
  throw new CliError('--inspect needs the address of a page: --inspect https://…', EXIT.userMustAct);
}

/** A first Ctrl-C ends the run cleanly; a second one ends the program. */
function stopOnSignals(): AbortController {
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort('SIGINT');
  });
  process.once('SIGTERM', () => {
    stop.abort('SIGTERM');
  });
  return stop;
}

function exitCodeOf({ outcome, drift }: CrawlResult, signal: AbortSignal): ExitCode {
  if (outcome.kind === 'interrupted' && signal.reason === 'SIGTERM') return EXIT.terminated;
  return drift.length > 0 ? EXIT.drift : EXIT_CODES[outcome.kind];
}

async function summarise(result: CrawlResult, options: ScrapeOptions): Promise<void> {
  const { outcome, closed, drift, sparse } = result;
  if (options.json) {
    await writeOut(
      `${JSON.stringify({ outcome: outcome.kind, ...outcome.counts, closed, drift, sparse: sparse?.fields ?? [], coverage: outcome.coverage, problems: outcome.problems })}\n`,
    );
    return;
  }
  for (const finding of drift) say(`qyzmet: ${finding}`);
  if (sparse !== undefined && (sparse.isGrave || process.stderr.isTTY)) say(`qyzmet: ${sparse.finding}`);
  if (result.isFirst || process.stderr.isTTY)
    remarks(outcome).forEach((remark) => {
      say(`qyzmet: ${remark}`);
    });
  if (drift.length > 0)
    say(
      'qyzmet: the portal, or how it is read, has changed: check a page with scrape --inspect. If it is right as it is, run once with --accept-drift.',
    );
  if (outcome.kind === 'complete' && drift.length === 0 && !process.stderr.isTTY) return;
  const { found, edited, unchanged, gone, unread } = outcome.counts;
  say(
    `${sentences[outcome.kind]} ${found} ${found === 1 ? 'announcement' : 'announcements'} found: ${outcome.counts.new} postings new, ${edited} changed, ${unchanged} as before, ${closed} closed${deadLinks(gone)}${unread === 0 ? '' : `, ${unread} without a posting`}. Store: ${options.store}`,
  );
}

/** What a person should know of a run that did what it could. */
function remarks({ counts, untranslated, archive }: ScrapeOutcome): readonly string[] {
  return [
    ...(untranslated === undefined ? [] : [untranslatedPages(counts.untranslated, untranslated)]),
    ...(archive === undefined
      ? []
      : [
          `The portal has an archive, which was not read: ${archive}. Give it to --url, with the same --store, to read it too.`,
        ]),
  ];
}

function untranslatedPages(count: number, example: string): string {
  const pages = count === 1 ? '1 page was' : `${count} pages were`;
  return `${pages} read in one language only: the page offers another, but its text is not behind that link (such as ${example}). If the portal shows both, give the list in the other language to a profile as a second start.`;
}

function deadLinks(count: number): string {
  return count === 0 ? '' : `, ${count} dead ${count === 1 ? 'link' : 'links'}`;
}

const sentences: Readonly<Record<ScrapeOutcome['kind'], string>> = {
  complete: 'Complete.',
  limited: 'Stopped at the limit.',
  partial:
    'Not complete: not every page could be read; nothing was closed. Run again later; where a page was not understood, look at it with scrape --inspect URL.',
  'rate-limited': 'The portal limits or blocks requests; what was fetched is stored. Run again later.',
  forbidden:
    'robots.txt of the portal forbids these pages, or cannot be read; nothing was fetched from them.',
  refused:
    'Nothing was fetched: the address is not on the portal, or leads to this machine, a local network or another host; --allow-private-hosts allows this machine and local networks.',
  unreachable:
    'The portal does not answer; nothing was lost. Check the address and the network, then run again.',
  interrupted: 'Stopped; what was fetched is stored, the next run goes on from there.',
};
