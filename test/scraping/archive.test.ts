import { afterEach, beforeEach, expect, test } from 'vitest';
import { russianPage, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

test('every list and posting page is handed over as fetched, with its address, headers and posting', async () => {
  const { routes, base } = crawl.portal;
  routes.set('/ru/list?page=1', '<a href="/ru/posting/1">1</a><a href="/ru/posting/2">2</a>');
  routes.set('/ru/posting/1', russianPage);
  routes.set('/ru/posting/2', 'Техникалық жұмыстар');
  await crawl.scrape();
  expect(crawl.sink.archived.map(({ url, posting }) => [url.slice(base.length), posting])).toEqual([
    ['/ru/list?page=1', undefined],
    ['/ru/posting/1', 'test/1'],
    ['/ru/posting/2', 'test/2'],
  ]);
  const [, page] = crawl.sink.archived;
  expect(new TextDecoder().decode(page?.body)).toBe(russianPage);
  expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('a user name and password of the start address reach nothing that is kept', async () => {
  const { routes, base } = crawl.portal;
  routes.set('/ru/list?page=1', '<a href="/ru/posting/1">1</a>');
  routes.set('/ru/posting/1', russianPage);
  await crawl.scrape({ profile: crawl.profile({ base: base.replace('//', '//user:geheim@') }) });
  const { archived, pages, postings } = crawl.sink;
  expect(postings.size).toBe(1);
  expect(JSON.stringify([archived, [...pages], [...postings]])).not.toContain('geheim');
});
