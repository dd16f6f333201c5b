import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Extraction } from '../../src/extraction/Extraction.js';
import type { Extract } from '../../src/scraping/Crawl.js';
import { createHttpGet } from '../../src/scraping/createHttpGet.js';
import type { PortalProfile } from '../../src/scraping/PortalProfile.js';
import { runScrape, type ScrapeRequest } from '../../src/scraping/runScrape.js';
import type { ScrapeOutcome } from '../../src/scraping/ScrapeOutcome.js';
import { extract } from './extractBoth.js';
import { MemorySink } from './MemorySink.js';
import { startPortal, type TestPortal } from './startPortal.js';

export const russianPage = '<h1>Главный специалист</h1> ru: ведёт документооборот';
export const kazakhPage = '<h1>Бас маман</h1> kk: құжат айналымын жүргізеді';

/** The page of a posting as the shipped headings read it, in Kazakh. */
export const kazakhPosting = (title: string): string =>
  `<h1>${title}</h1><p>Санаты: D-O-4</p><h3>Функционалдық міндеттері</h3><p>хаттарды тіркейді</p>`;
/** The same in Russian. */
export const russianPosting = (title: string): string =>
  `<h1>${title}</h1><p>Категория: D-O-4</p><h3>Функциональные обязанности</h3><p>регистрирует письма</p>`;

/** A crawl of a test portal under a clock that only moves when the crawl waits. */
export class TestCrawl {
  readonly portal: TestPortal;
  readonly sink: MemorySink = new MemorySink();
  readonly extract: Extract = extractHeadings;
  /** Milliseconds of each wait, in order. */
  readonly waits: number[] = [];
  now: number = Date.parse('2026-03-02T08:00:00Z');

  private constructor(portal: TestPortal) {
    this.portal = portal;
  }

  static async start(): Promise<TestCrawl> {
    return new TestCrawl(await startPortal());
  }

  close(): Promise<void> {
    return this.portal.close();
  }

  profile(changes: Partial<PortalProfile> = {}): PortalProfile {
    return {
      id: 'test',
      verified: true,
      base: this.portal.base,
      starts: [{ url: '/ru/list?page=1' }],
      postingLink: '/(?:kk|ru)/posting/(?<id>\\d+)',
      pager: { kind: 'links' },
      pauseSeconds: 1,
      ...changes,
    };
  }

  async scrape(changes: Partial<ScrapeRequest> = {}, allowPrivateHosts = true): Promise<ScrapeOutcome> {
    const client = createHttpGet({
      userAgent: 'qyzmet/0 (+test)',
      allowPrivateHosts,
      deadline: 500,
      bodyLimit: 600_000,
    });
    try {
      return await runScrape({
        profile: this.profile(),
        sink: this.sink,
        extract: this.extract,
        get: client.get,
        signal: new AbortController().signal,
        clock: () => new Date(this.now),
        sleep: (milliseconds, signal) => this.#sleep(milliseconds, signal),
        random: () => 0.5,
        ...changes,
      });
    } finally {
      await client.close();
    }
  }

  /** A crawl from one address without a profile, by the shipped headings. */
  explore(start: string, changes: Partial<ScrapeRequest> = {}): Promise<ScrapeOutcome> {
    const { id, verified, base, pager, pauseSeconds } = this.profile();
    const profile = { id, verified, base, pager, pauseSeconds, starts: [{ url: start }] };
    return this.scrape({ profile, extract, ...changes });
  }

  /** The titles of what is stored, in alphabetical order. */
  titles(): string[] {
    return [...this.sink.postings.values()].map(({ title }) => title).sort();
  }

  /** Serves pages by their paths. */
  serve(pages: Readonly<Record<string, string>>): void {
    for (const [path, page] of Object.entries(pages)) this.portal.routes.set(path, page);
  }

  /** A list of two pages with three postings on two pages. */
  serveTwoPages(): void {
    const { routes } = this.portal;
    routes.set(
      '/ru/list?page=1',
      '<a href="/ru/about">О портале</a><a href="posting/1?utm_source=x">а</a><a href="/ru/list?page=2">Следующая</a>',
    );
    routes.set('/ru/list?page=2', '<a href="/ru/posting/2">б</a><a href="/ru/list?page=2">»</a>');
    routes.set('/ru/posting/1?utm_source=x', russianPage);
    routes.set('/ru/posting/2', `${kazakhPage}<hr>${russianPage}`);
  }

  #sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.waits.push(milliseconds);
    this.now += milliseconds;
    return Promise.resolve();
  }
}

/** Answers the first request with a fault and later ones with the page. */
export function once(fault: (response: ServerResponse) => void, page: string) {
  let isFirst = true;
  return (_request: IncomingMessage, response: ServerResponse): void => {
    if (isFirst) fault(response);
    else response.end(page);
    isFirst = false;
  };
}

/** Answers with a page that has an ETag, and with 304 to whoever knows it. */
export function withEtag(page: string, etag = '"v1"') {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const isKnown = request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'text/html; charset=utf-8' });
    response.end(isKnown ? undefined : page);
  };
}

/** Reads «<h1>title</h1> kk|ru: text» and nothing else. */
function extractHeadings(bytes: Uint8Array): Extraction {
  const html = new TextDecoder().decode(bytes);
  const postings = [...html.matchAll(/<h1>([^<]*)<\/h1>\s*(kk|ru): ([^<]*)/gu)].map((match, index) => ({
    key: `position-${index + 1}`,
    title: match[1] ?? '',
    language: match[2] === 'kk' ? ('kk' as const) : ('ru' as const),
    sections: [{ kind: 'duties' as const, text: match[3] ?? '' }],
  }));
  return { postings, problems: [] };
}
