import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ScrapeRequest } from '../../src/scraping/runScrape.js';
import type { ScrapeOutcome } from '../../src/scraping/ScrapeOutcome.js';
import type { MemorySink } from './MemorySink.js';
import type { TestPortal } from './startPortal.js';
import { kazakhPage, once, russianPage, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
let portal: TestPortal;
let sink: MemorySink;
let waits: readonly number[] = [];

beforeEach(async () => {
  crawl = await TestCrawl.start();
  ({ portal, sink, waits } = crawl);
});
afterEach(() => crawl.close());

const scrape = (changes: Partial<ScrapeRequest> = {}, allowPrivateHosts = true): Promise<ScrapeOutcome> =>
  crawl.scrape(changes, allowPrivateHosts);
const serveTwoPages = (): void => {
  crawl.serveTwoPages();
};

describe('robots.txt', () => {
  const text = (body: string) => (_request: IncomingMessage, response: ServerResponse) => response.end(body);
  const status = (code: number) => (_request: IncomingMessage, response: ServerResponse) =>
    response.writeHead(code).end();

  test.each([
    ['404 allows', status(404), 'complete'],
    ['403 allows', status(403), 'complete'],
    ['500 forbids', status(500), 'forbidden'],
    ['a broken connection forbids', (request: IncomingMessage) => request.destroy(), 'unreachable'],
    ['a rule for all forbids', text('User-agent: *\nDisallow: /ru/list'), 'forbidden'],
    [
      'a rule for us comes before one for all',
      text('User-agent: *\nDisallow: /\n\nUser-agent: Qyzmet\nDisallow: /x'),
      'complete',
    ],
    ['forbidden postings', text('User-agent: *\nDisallow: /*/posting/'), 'forbidden'],
  ])('%s', async (_name, route, kind) => {
    serveTwoPages();
    portal.routes.set('/robots.txt', (request, response) => {
      route(request, response);
    });
    expect((await scrape()).kind).toBe(kind);
    if (kind !== 'complete') expect(sink.postings.size).toBe(0);
  });

  test('its crawl-delay sets the pause', async () => {
    serveTwoPages();
    portal.routes.set('/robots.txt', 'User-agent: *\nCrawl-delay: 7');
    await scrape();
    expect(waits.slice(1).every((wait) => wait >= 7000)).toBe(true);
  });
});

describe('faults of the portal', () => {
  test.each([
    ['a server error', (response: ServerResponse) => response.writeHead(500).end()],
    ['a reset connection', (response: ServerResponse) => response.socket?.resetAndDestroy()],
    [
      'a truncated body',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': 5000 }).write('<h1>Ма');
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'a body that drips beyond the deadline',
      (response: ServerResponse) => response.writeHead(200).write('<h1>'),
    ],
    ['an answer that never begins', () => undefined],
    [
      'a broken gzip',
      (response: ServerResponse) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(russianPage).subarray(0, 30)),
    ],
  ])('%s is tried again', async (_name, fault) => {
    serveTwoPages();
    portal.routes.set('/ru/posting/2', once(fault, russianPage));
    expect((await scrape()).kind).toBe('complete');
    expect(sink.postings.get('test/2')?.title).toBe('Главный специалист');
  });

  const brokenList = '<html><body><a href="/ru/posting/1">а</a>';
  test.each([
    [
      'stated length',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': 5000 }).write(brokenList);
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      'last chunk',
      (response: ServerResponse) => {
        response.writeHead(200).write(brokenList);
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ])(
    'a list page that breaks off before its %s is tried again, and never taken for whole',
    async (_n, cut) => {
      serveTwoPages();
      const [whole] = [portal.routes.get('/ru/list?page=2')];
      portal.routes.set('/ru/list?page=2', once(cut, whole as string));
      expect(await scrape()).toMatchObject({ kind: 'complete', counts: { found: 2 } });
      sink.seen.clear();
      portal.routes.set('/ru/list?page=2', (_request, response) => {
        cut(response);
      });
      expect(await scrape()).toMatchObject({ kind: 'partial', counts: { found: 1 } });
    },
  );

  describe('a page that ends with the connection, so that nothing tells whether it is whole,', () => {
    const closing = (page: string) => (_request: IncomingMessage, response: ServerResponse) => {
      response.useChunkedEncodingByDefault = false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', connection: 'close' });
      response.write(page);
      response.end();
    };
    const page = `<html lang="ru"><body>${russianPage}</body></html>`;
    const half = page.slice(0, page.indexOf('доку'));

    test('is tried again when its document breaks off', async () => {
      serveTwoPages();
      let asked = 0;
      portal.routes.set('/ru/posting/2', (request, response) => {
        asked += 1;
        closing(asked === 1 ? half : page)(request, response);
      });
      expect((await scrape()).kind).toBe('complete');
      expect(sink.postings.get('test/2')?.sections[0]?.text).toContain('документооборот');
    });

    test('is not stored while each answer breaks off elsewhere', async () => {
      serveTwoPages();
      let asked = 0;
      portal.routes.set('/ru/posting/2', (request, response) => {
        asked += 1;
        closing(page.slice(0, half.length - asked))(request, response);
      });
      const outcome = await scrape();
      expect(outcome.kind).toBe('partial');
      expect(outcome.problems.join()).toContain('breaks off');
      expect(sink.postings.has('test/2')).toBe(false);
    });

    test('counts as whole when it comes twice alike, as pages that never close their tags do', async () => {
      serveTwoPages();
      portal.routes.set('/ru/posting/2', closing(`<html><body>${kazakhPage}`));
      expect((await scrape()).kind).toBe('complete');
      expect(sink.postings.get('test/2')?.title).toBe('Бас маман');
    });
  });

  test('errors that do not end leave the run partial and the other postings stored', async () => {
    serveTwoPages();
    portal.routes.set('/ru/posting/1?utm_source=x', (_request, response) => response.writeHead(500).end());
    const outcome = await scrape();
    expect(outcome.kind).toBe('partial');
    expect(outcome.problems.join()).toContain('/ru/posting/1?utm_source=x: the portal answers 500, 4 times');
    expect(sink.postings.size).toBe(2);
  });

  test.each([
    ['in seconds', '90', 90_000],
    ['as a date', 'Mon, 02 Mar 2026 08:02:00 GMT', 100_000],
  ])('a Retry-After %s is waited out', async (_name, header, least) => {
    serveTwoPages();
    portal.routes.set(
      '/ru/posting/2',
      once((response) => response.writeHead(429, { 'retry-after': header }).end(), russianPage),
    );
    expect((await scrape()).kind).toBe('complete');
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(least);
  });

  test('a Retry-After beyond the budget stops the run and keeps what was stored', async () => {
    serveTwoPages();
    portal.routes.set('/ru/posting/2', (_request, response) =>
      response.writeHead(503, { 'retry-after': '86400' }).end(),
    );
    expect((await scrape()).kind).toBe('rate-limited');
    expect([...sink.postings.keys()]).toEqual(['test/1']);
    expect(Math.max(...waits)).toBeLessThan(86_400_000);
  });

  test('a start address that the portal does not know is refused', async () => {
    const outcome = await scrape();
    expect(outcome).toMatchObject({ kind: 'refused', counts: { gone: 0 } });
    expect(outcome.problems).toEqual([
      `${portal.base}/ru/list?page=1: the portal answers 404; check the address`,
    ]);
  });

  test('a further list page that is missing leaves the run partial', async () => {
    serveTwoPages();
    portal.routes.delete('/ru/list?page=2');
    expect(await scrape()).toMatchObject({ kind: 'partial', counts: { new: 1, gone: 0 } });
  });

  test.each([500, 503])('a portal that only answers %i is there, but does not serve us', async (status) => {
    portal.routes.set('/ru/list?page=1', (_request, response) => response.writeHead(status).end());
    const outcome = await scrape();
    expect(outcome.kind).toBe('rate-limited');
    expect(outcome.problems.join()).toContain(`the portal answers ${status}, 4 times`);
  });

  test('a block with 403 is not taken for an empty portal', async () => {
    portal.routes.set('/ru/list?page=1', (_request, response) => response.writeHead(403).end());
    expect((await scrape()).kind).toBe('rate-limited');
  });

  test('an error page with status 200 makes no version and leaves the run partial', async () => {
    serveTwoPages();
    await scrape();
    sink.seen.clear();
    portal.routes.set('/ru/posting/1?utm_source=x', '<h1>Техникалық жұмыстар</h1> kk: ');
    expect(await scrape()).toMatchObject({ kind: 'partial', counts: { edited: 0 } });
    expect(sink.postings.get('test/1')?.title).toBe('Главный специалист');
    expect(sink.seen).not.toContain('test/1');
  });

  test('a posting that is gone is counted and does not spoil the run', async () => {
    serveTwoPages();
    portal.routes.delete('/ru/posting/2');
    expect(await scrape()).toMatchObject({ kind: 'complete', counts: { gone: 1, new: 1 } });
  });

  test.each([
    ['an empty list page', '<p>Қате</p>', /no link to a posting/u],
    ['a pager that clamps', '<a href="/ru/posting/1">а</a><a href="/ru/list?page=3">»</a>', /only repeats/u],
    ['a pager that loops', '<a href="/ru/posting/2">а</a><a href="/ru/list?page=1">»</a>', /already read/u],
  ])('%s leaves the run partial', async (_name, page, problem) => {
    serveTwoPages();
    portal.routes.set('/ru/list?page=2', page);
    const outcome = await scrape();
    expect(outcome.kind).toBe('partial');
    expect(outcome.problems.join()).toMatch(problem);
  });

  test('a gzip bomb stops at the limit of the decoded body', async () => {
    serveTwoPages();
    // Packed beforehand: the portal shares the process, and its deadline, with the crawl.
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    portal.routes.set('/ru/posting/2', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    const outcome = await scrape();
    expect(outcome.kind).toBe('partial');
    expect(outcome.problems.join()).toContain('larger than 600000 bytes');
  });
});

test('a posting that has moved is read where it is now, and stays the same posting', async () => {
  serveTwoPages();
  await scrape();
  portal.routes.set('/ru/posting/2', (_request, response) =>
    response.writeHead(301, { location: '/ru/archive/2' }).end(),
  );
  portal.routes.set('/ru/archive/2', `${kazakhPage}<hr>${russianPage}`);
  sink.seen.clear();
  expect(await scrape()).toMatchObject({ kind: 'complete', counts: { new: 0, edited: 0, unchanged: 3 } });
});
