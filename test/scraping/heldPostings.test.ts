import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inferItems } from '../../src/scraping/inferItems.js';
import { nextInLinkHeader, totalInHeaders } from '../../src/scraping/listHeaders.js';
import type { ScrapeOutcome } from '../../src/scraping/ScrapeOutcome.js';
import { TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const json = (value: unknown, headers: Record<string, string> = {}) => {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(value));
  };
};

const scrape = (start: string): Promise<ScrapeOutcome> => crawl.explore(start);

const item = (id: number, duty: string) => ({
  id,
  title: { rendered: `Бас маман ${id}` },
  content: { rendered: `<h3>Атқаратын міндеттері</h3><p>${duty}</p>` },
});

describe('a list in JSON, without a profile', () => {
  test.each([
    ['kk', 'Бас маман', 'Шағымдарды қарайды', 'text/html; charset=utf-8'],
    ['ru', 'Главный специалист', 'Рассматривает жалобы', 'text/plain'],
    ['kk', 'Жетекші маман', 'Есептер дайындайды', 'text/javascript'],
  ])('is read whatever type it is said to have: %s, %s', async (_language, title, duties, type) => {
    const record = (id: number): object => ({ id, title, duties });
    const page = (number: number, ...ids: readonly number[]): object => ({
      content: ids.map(record),
      number,
      totalPages: 2,
      totalElements: 3,
    });
    crawl.portal.routes.set('/api/list', json(page(0, 1, 2), { 'content-type': type }));
    crawl.portal.routes.set('/api/list?page=1', json(page(1, 3), { 'content-type': type }));
    expect(await scrape('/api/list')).toMatchObject({ kind: 'complete', counts: { found: 3 } });
  });

  test('that counts the Kazakh and the Russian version of a posting apart is complete with both joined', async () => {
    const pair = (id: number): object[] => [
      { id, translations: { kk: id + 1 }, title: 'Главный юрист', duties: `готовит договор ${id}` },
      { id: id + 1, translations: { ru: id }, title: 'Бас заңгер', duties: `шарт дайындайды ${id}` },
    ];
    crawl.portal.routes.set('/api/list', json({ data: pair(1), total: 4, page: 1, totalPages: 2 }));
    crawl.portal.routes.set('/api/list?page=2', json({ data: pair(3), total: 4, page: 2, totalPages: 2 }));
    expect(await scrape('/api/list')).toMatchObject({ kind: 'complete', counts: { found: 2 }, problems: [] });
    expect([...crawl.sink.postings.values()].map(({ language }) => language)).toEqual(['both', 'both']);
  });

  test('that holds its postings whole gives them under their own ids, page by page of its Link header', async () => {
    crawl.portal.routes.set(
      '/wp-json/vacancies?per_page=2',
      json([item(7, 'Хат жазады'), item(8, 'Есеп береді')], {
        'x-wp-total': '3',
        link: '</wp-json/vacancies?per_page=2&page=2>; rel="next"',
      }),
    );
    crawl.portal.routes.set(
      '/wp-json/vacancies?per_page=2&page=2',
      json([item(9, 'Мұрағатты жүргізеді')], { 'x-wp-total': '3' }),
    );
    expect(await scrape('/wp-json/vacancies?per_page=2')).toMatchObject({
      kind: 'complete',
      counts: { found: 3, new: 3 },
    });
    expect([...crawl.sink.postings.keys()]).toEqual(['test/7', 'test/8', 'test/9']);
  });

  test('that only names its postings is followed to their addresses, which its ids tell', async () => {
    const named = (ids: readonly number[]) => ({
      data: ids.map((vacancyId) => ({ vacancyId, nameRu: 'Эксперт' })),
      total: 3,
    });
    crawl.portal.routes.set('/api/vacancies?page=0', json(named([1, 2])));
    crawl.portal.routes.set('/api/vacancies?page=1', json(named([3])));
    for (const id of [1, 2, 3])
      crawl.portal.routes.set(
        `/api/vacancies/${id}`,
        json({ id, nameRu: `Эксперт ${id}`, dutiesRu: 'Готовит ответы на запросы граждан' }),
      );
    expect(await scrape('/api/vacancies?page=0')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
  });

  test.each([500, 403])(
    'whose second page answers %i leaves the run partial, not without anything',
    async (code) => {
      const page = { data: [item(1, 'Хат жазады')], total: 2, page: 1, totalPages: 2 };
      crawl.portal.routes.set('/api/list', json(page));
      crawl.portal.routes.set('/api/list?page=2', (_request, response) => response.writeHead(code).end());
      expect(await scrape('/api/list')).toMatchObject({ kind: 'partial', counts: { found: 1, new: 1 } });
    },
  );

  test('that names its next page inside an object, and counts from 0, is read in order and to the end', async () => {
    const address = (path: string): string => `${crawl.portal.base}/api/v1/list${path}`;
    const summary = (id: number): object => ({
      ...{ id, nameRu: 'Эксперт', nameKz: 'Сарапшы' },
      links: { self: { href: address(`/${id}`) } },
    });
    const page = (number: number, ids: readonly number[]): object => ({
      content: ids.map(summary),
      page: { number, size: 2, totalElements: 5, totalPages: 3 },
      links: {
        first: { href: address('?page=0&size=2') },
        ...(number < 2 ? { next: { href: address(`?page=${number + 1}&size=2`) } } : {}),
        last: { href: address('?page=2&size=2') },
      },
    });
    crawl.portal.routes.set('/api/v1/list', json(page(0, [1, 2])));
    crawl.portal.routes.set('/api/v1/list?page=1&size=2', json(page(1, [3, 4])));
    crawl.portal.routes.set('/api/v1/list?page=2&size=2', json(page(2, [5])));
    for (const id of [1, 2, 3, 4, 5])
      crawl.portal.routes.set(
        `/api/v1/list/${id}`,
        json({
          id,
          nameRu: 'Эксперт',
          functionsRu: `Готовит отчёт ${id}`,
          functionsKz: `${id} есебін дайындайды`,
        }),
      );
    expect(await scrape('/api/v1/list')).toMatchObject({ kind: 'complete', counts: { new: 5 } });
    crawl.portal.routes.set('/api/v1/list', json({ ...page(0, [1, 2]), links: {} }));
    crawl.portal.routes.set('/api/v1/list?page=1', json({ ...page(1, [3]), links: {} }));
    crawl.portal.routes.set('/api/v1/list?page=2', json({ ...page(2, [5]), links: {} }));
    expect((await scrape('/api/v1/list')).kind).toBe('partial');
  });

  test('that is cut short is not complete', async () => {
    crawl.portal.routes.set('/api/vacancies', json({ total: 40, data: [item(1, 'Хат жазады')] }));
    expect((await scrape('/api/vacancies')).kind).toBe('partial');
  });
});

describe('a page that holds postings instead of links to them', () => {
  test.each([
    [
      'ru',
      '<p>1. Главный специалист отдела кадров, категория D-O-4 (1 единица)</p><p>Функциональные обязанности: ведёт личные дела</p>',
    ],
    [
      'kk',
      '<p>1. Кадрлар бөлімінің бас маманы, D-O-4 санаты (1 бірлік)</p><p>Функционалдық міндеттері: жеке істерді жүргізеді</p>',
    ],
  ])('is read itself (%s)', async (_language, html) => {
    crawl.portal.routes.set('/announcement-17', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html);
    });
    expect(await scrape('/announcement-17')).toMatchObject({ kind: 'complete', counts: { new: 1 } });
  });

  const html = (body: string) => (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<html lang="kk"><body>${body}</body></html>`);
  };
  const opened = (title: string, duties: string): string =>
    `<h2>${title}</h2><p>Санаты: D-O-4</p><h3>Қызметтік міндеттері</h3><p>${duties}</p>`;
  const state = (...ids: readonly number[]): string => {
    const items = ids.map((id) => ({
      id,
      titleKk: `Бас маман ${id}`,
      dutiesKk: 'Хат жазады',
      titleRu: 'Юрист',
    }));
    return `<p>Бос орындар</p><script>window.__STATE__=${JSON.stringify({ items })}</script>`;
  };

  test('and go on behind “next” are read page by page, each under the id of its page', async () => {
    const first = opened('Кадр бөлімінің бас маманы', 'Хат жазады') + opened('Бас инспектор', 'Тексереді');
    crawl.portal.routes.set('/bos-oryndar', html(`${first}<a href="/bos-oryndar?PAGEN_1=2">Келесі</a>`));
    const second = opened('Салық бөлімінің басшысы', 'Есеп береді') + opened('Кеңесші', 'Кеңес береді');
    crawl.portal.routes.set(
      '/bos-oryndar?PAGEN_1=2',
      html(`${second}<a href="/bos-oryndar?PAGEN_1=3">Келесі</a>`),
    );
    crawl.portal.routes.set('/bos-oryndar?PAGEN_1=3', html(opened('Бас сарапшы', 'Талдайды')));
    expect(await scrape('/bos-oryndar')).toMatchObject({ kind: 'complete', counts: { new: 5 } });
  });

  test('in its state are read under their own ids, page by page', async () => {
    crawl.portal.routes.set('/list', html(`${state(11, 12)}<a rel="next" href="/list?offset=2">→</a>`));
    crawl.portal.routes.set('/list?offset=2', html(`${state(13)}<a href="/list">←</a>`));
    expect(await scrape('/list')).toMatchObject({ kind: 'complete', counts: { found: 3, new: 3 } });
    expect([...crawl.sink.postings.keys()]).toEqual(['test/11', 'test/12', 'test/13']);
  });

  test('and is told to be followed by more that cannot be had leaves the run partial', async () => {
    crawl.portal.routes.set('/list', html(`${state(11, 12)}<a rel="next" href="/list?offset=2">→</a>`));
    crawl.portal.routes.set('/list?offset=2', (_request, response) => response.writeHead(500).end());
    expect(await scrape('/list')).toMatchObject({ kind: 'partial', counts: { new: 2 } });
  });

  test('and go on behind a number are read to the end', async () => {
    crawl.portal.routes.set('/bos', html(`${opened('Бас маман', 'Тексереді')}<a href="/bos/2">2</a>`));
    crawl.portal.routes.set(
      '/bos/2',
      html(`${opened('Кеңесші', 'Есептейді')}<a href="/bos">1</a> <a href="/bos/3">3</a>`),
    );
    crawl.portal.routes.set('/bos/3', html(`${opened('Бас инспектор', 'Бақылайды')}<a href="/bos/2">2</a>`));
    expect(await scrape('/bos')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
  });

  test('and shows pages that only a script turns is not complete', async () => {
    const pager = '<ul class="pagination"><li><a href="#">1</a></li><li><a href="#">2</a></li></ul>';
    crawl.portal.routes.set('/bos', html(`${opened('Бас маман', 'Тексереді')}${pager}`));
    expect(await scrape('/bos')).toMatchObject({ kind: 'partial', counts: { new: 1 } });
  });

  test('is not left for the next notice of a blog', async () => {
    const notice = opened('Бас инспектор', 'Тексереді') + opened('Кеңесші', 'Кеңес береді');
    crawl.portal.routes.set(
      '/konkurs-17-mamyr',
      html(`${notice}<a rel="next" href="/zhana-mektep">Келесі</a>`),
    );
    expect(await scrape('/konkurs-17-mamyr')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
  });

  test('and an error page with status 200 is none', async () => {
    crawl.portal.routes.set('/announcement-17', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<h1>Қате</h1><p>Техникалық жұмыстар жүргізілуде</p>');
    });
    expect((await scrape('/announcement-17')).kind).toBe('partial');
  });
});

describe('the items of a list are inferred', () => {
  const page = new URL('https://p.example/api/list?page=0&size=2');
  const addresses = (value: unknown): string[] =>
    inferItems(value, page).postings.map(({ url }) => url.pathname);

  test('from the longest list in which every object has an id', () => {
    expect(addresses({ regions: [{ id: 1 }], items: [{ uuid: 'a' }, { uuid: 'b/c' }] })).toEqual([
      '/api/list/a',
      '/api/list/b%2Fc',
    ]);
    expect(addresses({ items: [{ id: 1 }, { name: 'no id' }] })).toEqual([]);
  });

  test('with the next page as long as the total or a full page lets expect one', () => {
    expect(inferItems({ items: [{ id: 1 }, { id: 2 }] }, page).next?.search).toBe('?page=1&size=2');
    expect(inferItems({ items: [{ id: 1 }] }, page).next).toBeUndefined();
    expect(inferItems({ items: [{ id: 1 }] }, new URL('https://p.example/api/list')).next).toBeUndefined();
  });
});

test.each([
  ['<https://p.example/a?page=2>; rel="next"', '/a?page=2'],
  ['</a?page=1>; rel=prev, </a?page=3>; title="x"; rel="last next"', '/a?page=3'],
  ['</a>; rel="nextish"', undefined],
  [undefined, undefined],
])('the Link header %s names the next page', (header, expected) => {
  const next = nextInLinkHeader(header, new URL('https://p.example/'));
  expect(next === undefined ? undefined : next.pathname + next.search).toBe(expected);
});

test('a total that is no number is not believed', () => {
  expect(totalInHeaders(new Map([['x-total-count', 'many']]))).toBeUndefined();
  expect(totalInHeaders(new Map([['x-total-count', '12']]))).toBe(12);
});
