import { afterEach, beforeEach, expect, test } from 'vitest';
import { kazakhPage, russianPage, TestCrawl, withEtag } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
  const { routes } = crawl.portal;
  routes.set('/ru/list?page=1', withEtag('<a href="/ru/posting/1">а</a><a rel=next href="?page=2">2</a>'));
  routes.set('/ru/list?page=2', withEtag('<a href="/ru/posting/2">б</a>'));
  routes.set('/ru/posting/1', withEtag(russianPage));
  routes.set('/ru/posting/2', withEtag(kazakhPage));
});
afterEach(() => crawl.close());

const bodies = (): number =>
  crawl.portal.requests.filter(({ headers }) => headers['if-none-match'] === undefined).length;

test('an unchanged portal sends no page again, and every posting counts as seen', async () => {
  await crawl.scrape();
  crawl.sink.seen.clear();
  const before = bodies();
  const second = await crawl.scrape();
  expect(second).toMatchObject({ kind: 'complete', counts: { pages: 4, found: 2, unchanged: 2, edited: 0 } });
  expect([...crawl.sink.seen]).toEqual(['test/1', 'test/2']);
  // Only robots.txt is asked for anew.
  expect(bodies()).toBe(before + 1);
});

test('an unchanged first page leads on to a second page that has changed', async () => {
  await crawl.scrape();
  crawl.portal.routes.set('/ru/list?page=2', withEtag('<a href="/ru/posting/3">в</a>', '"v2"'));
  crawl.portal.routes.set('/ru/posting/3', russianPage);
  crawl.sink.seen.clear();
  expect(await crawl.scrape()).toMatchObject({ kind: 'complete', counts: { found: 2, new: 1 } });
  expect([...crawl.sink.seen]).toEqual(['test/1', 'test/3']);
});

test('a list is read anew when the profile tells postings in another way', async () => {
  await crawl.scrape();
  crawl.portal.requests.length = 0;
  const profile = crawl.profile({ postingLink: '/ru/posting/(?<id>\\d+)' });
  expect((await crawl.scrape({ profile })).counts.found).toBe(2);
  const lists = crawl.portal.requests.filter(({ url }) => url?.startsWith('/ru/list'));
  expect(lists.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
});

test('unchanged lists keep a crawl without a profile in the family of links it knows', async () => {
  const { routes } = crawl.portal;
  const changes = { profile: { ...crawl.profile() } };
  Reflect.deleteProperty(changes.profile, 'postingLink');
  await crawl.scrape(changes);
  const news = '<a href="/n/1">ж</a><a href="/n/2">ж</a><a href="/n/3">ж</a>';
  routes.set('/ru/list?page=2', withEtag(`${news}<a href="/ru/posting/2">б</a>`, '"v2"'));
  expect((await crawl.scrape(changes)).counts.found).toBe(2);
});

test('a portal that knows only dates is asked by If-Modified-Since', async () => {
  const date = 'Mon, 02 Mar 2026 07:00:00 GMT';
  crawl.portal.routes.set('/ru/posting/1', (request, response) => {
    const isKnown = request.headers['if-modified-since'] === date;
    response.writeHead(isKnown ? 304 : 200, { 'last-modified': date }).end(isKnown ? undefined : russianPage);
  });
  await crawl.scrape();
  crawl.sink.seen.clear();
  expect((await crawl.scrape()).counts).toMatchObject({ unchanged: 2, edited: 0 });
});
