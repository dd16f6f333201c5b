import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { once, russianPage, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
  crawl.serveTwoPages();
});
afterEach(() => crawl.close());

describe('one request at a time', () => {
  test('is in flight, whatever the portal answers', async () => {
    let inFlight = 0;
    let most = 0;
    for (const [path, route] of crawl.portal.routes) {
      crawl.portal.routes.set(path, (_request, response) => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        setTimeout(() => {
          inFlight -= 1;
          response.end(typeof route === 'string' ? route : '');
        }, 5);
      });
    }
    expect((await crawl.scrape()).kind).toBe('complete');
    expect(most).toBe(1);
  });

  test('is sent, with a pause before each but the first, retries and redirects included', async () => {
    crawl.portal.routes.set('/ru/posting/2', (_request, response) =>
      response.writeHead(302, { location: '/ru/posting/22' }).end(),
    );
    let tries = 0;
    crawl.portal.routes.set('/ru/posting/22', (_request, response) => {
      tries += 1;
      response.writeHead(tries < 3 ? 500 : 200).end(russianPage);
    });
    expect((await crawl.scrape()).kind).toBe('complete');
    const pauses = crawl.waits.filter((wait) => wait === 1150);
    // After an error the crawl backs off for longer than the pause, which is then over.
    expect(pauses.length + crawl.waits.filter((wait) => wait >= 2000).length).toBe(
      crawl.portal.requests.length - 1,
    );
  });

  test('waits as long as the portal itself needed for its answer', async () => {
    for (const path of ['/ru/list?page=1', '/ru/list?page=2']) {
      const page = crawl.portal.routes.get(path);
      crawl.portal.routes.set(path, (_request, response) => {
        crawl.now += 8000;
        response.end(page);
      });
    }
    await crawl.scrape();
    expect(crawl.waits.filter((wait) => wait === 8000 * 1.15)).toHaveLength(2);
  });
});

describe('a wait that the portal asks for', () => {
  test.each([403, 429, 500, 502, 503])(
    'with status %i is honoured in full before the page is asked for again',
    async (status) => {
      const page = '/ru/posting/2';
      crawl.portal.routes.set(
        page,
        once((response) => response.writeHead(status, { 'retry-after': '90' }).end(), russianPage),
      );
      expect((await crawl.scrape()).kind).toBe('complete');
      expect(crawl.waits).toContain(90_000);
      expect(crawl.portal.asked.filter((path) => path === page)).toHaveLength(2);
    },
  );

  test.each([403, 500])('with status %i that outlasts the run ends it', async (status) => {
    crawl.portal.routes.set('/ru/posting/2', (_request, response) =>
      response.writeHead(status, { 'retry-after': '86400' }).end(),
    );
    expect(await crawl.scrape()).toMatchObject({ kind: 'rate-limited' });
    expect(Math.max(...crawl.waits)).toBeLessThan(86_400_000);
  });
});

describe('robots.txt', () => {
  const robots = (answer: (request: IncomingMessage, response: ServerResponse) => void): void => {
    crawl.portal.routes.set('/robots.txt', answer);
  };

  test('is asked for again when a run lasts longer than a day', async () => {
    let asked = 0;
    robots((_request, response) => {
      asked += 1;
      response.end(asked === 1 ? '' : 'User-agent: *\nDisallow: /ru/posting/2');
    });
    crawl.portal.routes.set('/ru/posting/1?utm_source=x', (_request, response) => {
      crawl.now += 25 * 3_600_000;
      response.end(russianPage);
    });
    const outcome = await crawl.scrape();
    expect(asked).toBe(2);
    expect(outcome.kind).not.toBe('complete');
    expect(crawl.portal.asked).not.toContain('/ru/posting/2');
  });

  test('with a crawl-delay above the cap is cut, and the cut is said with the way out', async () => {
    robots((_request, response) => response.end('User-agent: *\nCrawl-delay: 600'));
    const outcome = await crawl.scrape();
    expect(outcome.kind).toBe('complete');
    expect(outcome.problems).toEqual([
      expect.stringContaining(
        'the crawl-delay of 600 seconds is cut to 60; --pause 600 keeps it in full',
      ) as string,
    ]);
    expect(crawl.waits.slice(1).every((wait) => wait >= 60_000)).toBe(true);
  });

  test('with a crawl-delay above the cap is kept in full when the floor is as long', async () => {
    robots((_request, response) => response.end('User-agent: *\nCrawl-delay: 600'));
    const outcome = await crawl.scrape({ profile: crawl.profile({ pauseSeconds: 600 }) });
    expect(outcome.problems).toEqual([]);
    expect(crawl.waits.every((wait) => wait >= 600_000)).toBe(true);
  });

  test.each([
    [5, 'complete'],
    [6, 'refused'],
  ])('is followed through %i redirects: %s', async (redirects, kind) => {
    const hop = (number: number) => (_request: IncomingMessage, response: ServerResponse) => {
      if (number === redirects) response.end('User-agent: *\nDisallow: /ru/about');
      else response.writeHead(301, { location: `/robots-${number + 1}` }).end();
    };
    robots(hop(0));
    for (let number = 1; number <= redirects; number += 1)
      crawl.portal.routes.set(`/robots-${number}`, hop(number));
    expect((await crawl.scrape()).kind).toBe(kind);
  });

  test.each([
    ['before', 0, 'forbidden'],
    ['beyond', 500 * 1024, 'complete'],
  ])('is parsed up to 500 KiB: a rule %s them gives %s', async (_name, padding, kind) => {
    const line = '# толтырғыш\n';
    const filler = line.repeat(Math.ceil(padding / Buffer.byteLength(line)));
    robots((_request, response) => response.end(`User-agent: *\n${filler}Disallow: /`));
    expect((await crawl.scrape()).kind).toBe(kind);
  });

  test('that asks to wait longer than the run may stops the run before any page is asked for', async () => {
    robots((_request, response) => response.writeHead(429, { 'retry-after': '86400' }).end());
    expect((await crawl.scrape()).kind).toBe('rate-limited');
    expect(crawl.portal.asked).toEqual([]);
  });

  test('is asked for once', async () => {
    robots((_request, response) => response.end('User-agent: *\nAllow: /'));
    await crawl.scrape();
    expect(crawl.portal.requests.filter(({ url }) => url === '/robots.txt')).toHaveLength(1);
  });

  test('holds for the target of a redirect', async () => {
    robots((_request, response) => response.end('User-agent: *\nDisallow: /secret'));
    crawl.portal.routes.set('/ru/posting/2', (_request, response) =>
      response.writeHead(302, { location: '/secret/2' }).end(),
    );
    crawl.portal.routes.set('/secret/2', russianPage);
    expect((await crawl.scrape()).kind).toBe('partial');
    expect(crawl.portal.asked).not.toContain('/secret/2');
  });
});

test('a loop of redirects ends and is said', async () => {
  crawl.portal.routes.set('/ru/posting/2', (_request, response) =>
    response.writeHead(302, { location: '/ru/posting/2' }).end(),
  );
  const outcome = await crawl.scrape();
  expect(outcome.kind).toBe('partial');
  expect(outcome.problems.join()).toContain('more than 5 redirects');
});
