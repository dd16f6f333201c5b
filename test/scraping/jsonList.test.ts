import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PortalProfile } from '../../src/scraping/PortalProfile.js';
import type { ScrapeOutcome } from '../../src/scraping/ScrapeOutcome.js';
import { kazakhPage, russianPage, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const json = (value: unknown, etag?: string) => (request: IncomingMessage, response: ServerResponse) => {
  const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, {
    'content-type': 'application/json; charset=utf-8',
    ...(etag === undefined ? {} : { etag }),
  });
  response.end(isKnown ? undefined : JSON.stringify(value));
};

const api = { items: 'data.content', id: 'id', posting: '/api/vacancies/{id}' };

function servePages(...pages: readonly (readonly number[])[]): void {
  const total = pages.flat().length;
  for (const [page, ids] of pages.entries()) {
    const content = ids.map((id) => ({ id, title: 'Маман' }));
    crawl.portal.routes.set(`/api/list?size=2&page=${page}`, json({ data: { content, total } }, `"${page}"`));
  }
  for (const id of pages.flat()) crawl.portal.routes.set(`/api/vacancies/${id}`, russianPage);
}

function scrape(changes: Partial<PortalProfile> = {}): Promise<ScrapeOutcome> {
  const profile = crawl.profile({
    starts: [{ url: '/api/list?size=2&page=0' }],
    api,
    pager: { kind: 'count', parameter: 'page', first: 0 },
    ...changes,
  });
  return crawl.scrape({ profile });
}

describe('a portal that answers JSON', () => {
  test('is read page by page until an answer lists nothing', async () => {
    servePages([1, 2], [3], []);
    expect(await scrape()).toMatchObject({ kind: 'complete', counts: { found: 3, new: 3 } });
    expect([...crawl.sink.postings.keys()]).toEqual(['test/1', 'test/2', 'test/3']);
  });

  test('that says how many postings there are is not asked for a page behind the last', async () => {
    servePages([1, 2], [3]);
    const outcome = await scrape({ api: { ...api, total: 'data.total' } });
    expect(outcome).toMatchObject({ kind: 'complete', counts: { found: 3 } });
    expect(crawl.portal.asked.filter((path) => path.startsWith('/api/list'))).toHaveLength(2);
  });

  test('is asked conditionally: unchanged lists lead to the same postings', async () => {
    servePages([1, 2], [3], []);
    await scrape();
    crawl.sink.seen.clear();
    expect(await scrape()).toMatchObject({ kind: 'complete', counts: { found: 3, new: 0 } });
    expect(crawl.sink.seen.size).toBe(3);
  });

  test('by an offset is turned by as many as a page holds', async () => {
    crawl.portal.routes.set('/api/all?offset=0', json([{ id: 'а' }, { id: 'б' }]));
    crawl.portal.routes.set('/api/all?offset=2', json([{ id: 'в' }]));
    crawl.portal.routes.set('/api/all?offset=4', json([]));
    for (const id of 'абв') crawl.portal.routes.set(`/api/vacancies/${encodeURIComponent(id)}`, kazakhPage);
    const outcome = await scrape({
      starts: [{ url: '/api/all?offset=0' }],
      api: { ...api, items: '' },
      pager: { kind: 'count', parameter: 'offset', first: 0, step: 2 },
    });
    expect(outcome).toMatchObject({ kind: 'complete', counts: { found: 3 } });
  });

  test('needs no rules where its items hold addresses', async () => {
    crawl.portal.routes.set(
      '/api/list?size=2&page=0',
      json({
        next: '/api/list?size=2&page=1',
        results: [{ detailUrl: '/ru/posting/1', logo: '/logo/9.png' }, { detailUrl: '/ru/posting/2' }],
      }),
    );
    crawl.portal.routes.set(
      '/api/list?size=2&page=1',
      json({ next: null, results: [{ detailUrl: '/ru/posting/3' }] }),
    );
    for (const id of [1, 2, 3]) crawl.portal.routes.set(`/ru/posting/${id}`, russianPage);
    const profile = crawl.profile({ starts: [{ url: '/api/list?size=2&page=0' }] });
    expect(await crawl.scrape({ profile })).toMatchObject({ kind: 'complete', counts: { found: 3 } });
  });

  test('puts the language of each list into the addresses of its postings', async () => {
    for (const [language, page] of [
      ['kk', kazakhPage],
      ['ru', russianPage],
    ] as const) {
      crawl.portal.routes.set(`/api/${language}`, json([{ id: 5 }]));
      crawl.portal.routes.set(`/api/vacancies/5?lang=${language}`, page);
    }
    const outcome = await scrape({
      starts: [
        { language: 'kk', url: '/api/kk' },
        { language: 'ru', url: '/api/ru' },
      ],
      api: { items: '', id: 'id', posting: '/api/vacancies/{id}?lang={language}' },
      pager: { kind: 'none' },
    });
    expect(outcome).toMatchObject({ kind: 'complete', counts: { found: 1 } });
    expect(crawl.sink.postings.get('test/5')?.language).toBe('both');
  });
});

describe('the run is partial and says why when', () => {
  const answer = (page: number, value: unknown): void => {
    crawl.portal.routes.set(`/api/list?size=2&page=${page}`, json(value));
  };

  test.each([
    ['an error comes with status 200', { error: 'қате' }, 'has no list “data.content”'],
    ['the first page lists nothing', { data: { content: [] } }, 'no link to a posting'],
    [
      'items have no id',
      { data: { content: [{ id: 1 }, { name: 'x' }] } },
      '1 items of “data.content” have no “id”',
    ],
    [
      'the list ends before its last posting',
      { data: { content: [{ id: 1 }], total: 7 } },
      'holds 7 postings, but 1 were found',
    ],
  ])('%s', async (_name, value, words) => {
    servePages([1], []);
    answer(0, value);
    const outcome = await scrape({ api: { ...api, total: 'data.total' } });
    expect(outcome.kind).toBe('partial');
    expect(outcome.problems.join()).toContain(words);
  });

  test('it is not JSON although it says so', async () => {
    crawl.portal.routes.set('/api/list?size=2&page=0', (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('<html>Блок'),
    );
    expect((await scrape()).problems.join()).toContain('says it is JSON but is not');
  });

  test('the pager clamps to its last page', async () => {
    servePages([1, 2]);
    answer(1, { data: { content: [{ id: 1 }, { id: 2 }] } });
    const outcome = await scrape();
    expect(outcome.kind).toBe('partial');
    expect(outcome.problems.join()).toContain('only repeats earlier ones');
  });
});

describe('without a profile the next page is found', () => {
  const postings = (...ids: readonly number[]): object[] =>
    ids.map((id) => ({ id, title: 'Бас маман', duties: 'хат жазады', requirements: 'тіл білуі' }));
  const page = '/api/bos-oryndar';

  test.each([
    [
      'by the number that an answer in the style of Spring states',
      { content: postings(1, 2), number: 0, totalPages: 2, totalElements: 3, last: false },
      `${page}?page=1`,
      { content: postings(3), number: 1, totalPages: 2, totalElements: 3, last: true },
    ],
    [
      'by the number of the current and the last page',
      { data: postings(1, 2), meta: { current_page: 1, last_page: 2 } },
      `${page}?page=2`,
      { data: postings(3), meta: { current_page: 2, last_page: 2 } },
    ],
    [
      'by a cursor',
      { items: postings(1, 2), nextCursor: 'қ=2' },
      `${page}?cursor=${encodeURIComponent('қ=2')}`,
      { items: postings(3), nextCursor: null },
    ],
    [
      'by a token among what else is said of the page',
      { data: postings(1, 2), meta: { next_page_token: 'w2' } },
      `${page}?pageToken=w2`,
      { data: postings(3), meta: { next_page_token: '' } },
    ],
    [
      'by the cursor of its end, which the last page has too',
      { items: postings(1, 2), pageInfo: { endCursor: 'a2', hasNextPage: true } },
      `${page}?cursor=a2`,
      { items: postings(3), pageInfo: { endCursor: 'a3', hasNextPage: false } },
    ],
    [
      'by an address called the next link',
      { '@odata.nextLink': `${page}?$skiptoken=2`, value: postings(1, 2) },
      `${page}?$skiptoken=2`,
      { value: postings(3) },
    ],
    [
      'by an address called next among others',
      { count: 3, next: `${page}?after=b`, previous: null, results: postings(1, 2) },
      `${page}?after=b`,
      { count: 3, next: null, results: postings(3) },
    ],
  ])('%s', async (_name, first, next, second) => {
    crawl.portal.routes.set(page, json(first));
    crawl.portal.routes.set(next, json(second));
    const outcome = await crawl.scrape({
      profile: crawl.profile({ starts: [{ url: page }], pager: { kind: 'links' } }),
    });
    expect(outcome).toMatchObject({ kind: 'complete', counts: { found: 3 } });
  });
});
