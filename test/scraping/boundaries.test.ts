import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHttpGet } from '../../src/scraping/createHttpGet.js';
import type { HttpAnswer, HttpGet } from '../../src/scraping/HttpGet.js';
import { russianPage, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

function answer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return { status, headers: new Map(Object.entries(headers)), body: Buffer.from(body) };
}

test.each(['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::1]', '169.254.169.254'])(
  'a redirect to %s is not followed, although the profile names the host',
  async (host) => {
    crawl.serveTwoPages();
    const target = crawl.portal.base.replace('127.0.0.1', host);
    const client = createHttpGet({ userAgent: 'qyzmet/0', allowPrivateHosts: false, environment: {} });
    const get: HttpGet = (url, headers, signal) => {
      if (url.host !== 'portal.example') return client.get(url, headers, signal);
      const isRobots = url.pathname === '/robots.txt';
      return Promise.resolve(
        answer(isRobots ? 404 : 302, '', { location: `${target}${url.pathname}${url.search}` }),
      );
    };
    const profile = crawl.profile({ base: 'http://portal.example/', hosts: [new URL(target).host] });
    const outcome = await crawl.scrape({ get, profile });
    await client.close();
    expect(outcome.kind).toBe('refused');
    expect(outcome.problems.join()).toContain('private address');
    expect(crawl.portal.requests).toHaveLength(0);
  },
);

test('a pager without end stops, is said, and leaves the run partial', async () => {
  const get: HttpGet = ({ pathname, searchParams }) => {
    const page = Number(searchParams.get('page'));
    if (pathname === '/robots.txt') return Promise.resolve(answer(404, ''));
    if (pathname !== '/ru/list') return Promise.resolve(answer(200, russianPage));
    const list = `<a href="/ru/posting/${page}">а</a><a rel=next href="?page=${page + 1}">»</a>`;
    return Promise.resolve(answer(200, list, { 'content-type': 'text/html' }));
  };
  const outcome = await crawl.scrape({ get });
  expect(outcome.kind).toBe('partial');
  expect(outcome.problems.join()).toContain('the list has more than 10000 pages');
});

test('a block page with status 200 in place of a list closes nothing and is said', async () => {
  crawl.portal.routes.set('/ru/list?page=1', '<h1>Доступ ограничен</h1><a href="/help">Помощь</a>');
  const outcome = await crawl.scrape();
  expect(outcome.kind).toBe('partial');
  expect(outcome.problems.join()).toContain('no link to a posting stands on this list page');
});

test('an id that no address can hold does not end the run', async () => {
  crawl.portal.routes.set('/ru/list?page=1', '<a href="/ru/posting/1?ref=//[">а</a>');
  crawl.portal.routes.set('/ru/posting/1?ref=//[', russianPage);
  const profile = crawl.profile({ postingLink: '/posting/1\\?ref=(?<id>.+)' });
  expect((await crawl.scrape({ profile })).kind).toBe('complete');
});
