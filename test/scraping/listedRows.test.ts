import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestCrawl, withEtag } from '../scraping/TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const ROWS = [
  {
    title: 'Главный специалист отдела цен',
    body: 'ГУ «Управление цен»',
    region: 'Павлодарская область',
    category: 'D-O-4',
    closes: '05.12.2026',
  },
  {
    title: 'Эксперт отдела реестров',
    body: 'ГУ «Управление реестров»',
    region: 'область Абай',
    category: 'C-O-5',
    closes: '07.12.2026',
  },
  {
    title: 'Эксперт отдела надзора',
    body: 'ГУ «Управление надзора»',
    region: 'Актюбинская область',
    category: 'C-O-4',
    closes: '09.12.2026',
  },
];
type Row = (typeof ROWS)[number];
const rowAt = (at: number): Row => {
  const row = ROWS[at];
  if (row === undefined) throw new Error('no such row');
  return row;
};
const link = (row: Row, at: number) => `<a href="/vacancy/${30 + at}">${row.title}</a>`;
const page = (at: number, more = '') =>
  `<h1>${ROWS[at]?.title}</h1>${more}<h3>Функциональные обязанности</h3><p>ведёт учёт ${at}</p>`;
const fields = () =>
  [...crawl.sink.postings.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ body, region, categoryCode, closesOn }) => [body, region, categoryCode, closesOn]);
const wanted = ROWS.map(({ body, region, category, closes }) => [
  body,
  region,
  category,
  closes.split('.').reverse().join('-'),
]);
const pages = () => {
  for (const at of [0, 1, 2]) crawl.serve({ [`/vacancy/${30 + at}`]: page(at) });
};

const CARDS: Record<string, (row: Row, at: number) => string> = {
  'portal: category above title': (row, at) =>
    `<div class="card"><span>Общий конкурс</span><span>Категория ${row.category}</span><h3>${link(row, at)}</h3><p>Опубликовано: 01.12.2026</p><p>${row.body}</p><p>Срок приема заявок: 01.12.2026 - ${row.closes} (Осталось 8 дн.)</p></div>`,
  'all fields above title': (row, at) =>
    `<div class="card"><p>Государственный орган: ${row.body}</p><p>Регион: ${row.region}</p><p>Категория: ${row.category}</p><p>Срок приема документов: ${row.closes}</p><h3>${link(row, at)}</h3></div>`,
  'category and date above, rest below': (row, at) =>
    `<li><p>Категория: ${row.category}</p><p>Срок приема документов: ${row.closes}</p><h3>${link(row, at)}</h3><p>Государственный орган: ${row.body}</p><p>Регион: ${row.region}</p></li>`,
  'body heading then link': (row, at) =>
    `<div><h3>${row.body}</h3><p>Срок приема документов: ${row.closes}</p><p>Категория: ${row.category}</p><h4>${link(row, at)}</h4></div>`,
};
describe('cards', () => {
  test.each(Object.entries(CARDS))('%s', async (_name, card) => {
    crawl.serve({ '/list': `<h1>Вакансии</h1>` + ROWS.map(card).join('') });
    pages();
    await crawl.explore('/list');
    // Nothing may be given to another posting.
    for (const [at, got] of fields().entries())
      for (const [n, value] of got.entries()) if (value !== undefined) expect(value).toBe(wanted[at]?.[n]);
  });
});

test('a single linked card beside closed ones without a link', async () => {
  const card = (row: Row, at: number, isOpen: boolean) =>
    `<div class="card"><b>${isOpen ? link(row, at) : row.title}</b><p>Категория: ${row.category}</p><p>Срок приема документов: ${row.closes}</p></div>`;
  crawl.serve({
    '/list': `<h1>Вакансии</h1><div>${card(rowAt(1), 1, false)}${card(rowAt(0), 0, true)}${card(rowAt(2), 2, false)}</div>`,
    '/vacancy/30': page(0),
  });
  await crawl.explore('/list');
  expect(fields().map(([, , c, d]) => [c, d])).toEqual([['D-O-4', '2026-12-05']]);
});
test('closed cards without link in one section of two', async () => {
  const card = (row: Row, at: number, isOpen: boolean) =>
    `<div class="card"><p>Срок приема документов: ${row.closes}</p><p>${isOpen ? link(row, at) : row.title}</p></div>`;
  crawl.serve({
    '/list': `<h1>Вакансии</h1><section>${card(rowAt(2), 2, false)}${card(rowAt(0), 0, true)}</section><section>${card(rowAt(1), 1, true)}</section>`,
    '/vacancy/30': page(0),
    '/vacancy/31': page(1),
  });
  await crawl.explore('/list');
  for (const [at, got] of fields().entries()) expect([undefined, wanted[at]?.[3]]).toContain(got[3]);
});

describe('the body of the list’s site is none that the list states', () => {
  const table = (site: string) =>
    `<title>Вакансии | ${site}</title><table><tr><th>Должность</th><th>Категория</th></tr>${ROWS.map((row, at) => `<tr><td>${link(row, at)}</td><td>${row.category}</td></tr>`).join('')}</table>`;
  test('over that of the page’s site', async () => {
    crawl.serve({ '/list': table('Акимат Павлодарской области') });
    for (const at of [0, 1, 2])
      crawl.serve({
        [`/vacancy/${30 + at}`]: `<title>${ROWS[at]?.title} | Управление архивов города Алматы</title>${page(at)}`,
      });
    await crawl.explore('/list');
    expect(fields().map(([body]) => body)).toEqual(Array(3).fill('Управление архивов города Алматы'));
  });
  test('for a page that states a unit', async () => {
    crawl.serve({ '/list': table('Акимат Павлодарской области') });
    for (const at of [0, 1, 2])
      crawl.serve({
        [`/vacancy/${30 + at}`]: `<title>${ROWS[at]?.title} | Акимат Павлодарской области</title>${page(at, '<p>Структурное подразделение: сектор выплат</p>')}`,
      });
    await crawl.explore('/list');
    expect(fields().map(([body]) => body)).toEqual(Array(3).fill(undefined));
  });
});

test('a row that is not recognised for a run, and a list that has not changed then', async () => {
  const table = (rows: readonly Row[]) =>
    `<table><tr><th>Должность</th><th>Срок приема документов</th></tr>${rows.map((row, at) => `<tr><td>${link(row, at)}</td><td>${row.closes}</td></tr>`).join('')}</table>`;
  crawl.portal.routes.set('/list', withEtag(table(ROWS)));
  for (const at of [0, 1, 2]) crawl.portal.routes.set(`/vacancy/${30 + at}`, withEtag(page(at)));
  crawl.portal.routes.set('/vacancy/33', withEtag(page(0)));
  await crawl.explore('/list');
  crawl.sink.seen.clear();
  crawl.portal.routes.set('/list', withEtag(table([...ROWS, rowAt(0)]), '"v2"'));
  await crawl.explore('/list');
  crawl.sink.seen.clear();
  const { counts } = await crawl.explore('/list');
  expect(counts).toMatchObject({ edited: 0 });
});

test('JSON ids: a number in the address that is another entry’s id', async () => {
  const json = (value: unknown) => withEtag(JSON.stringify(value));
  crawl.portal.routes.set(
    '/api/2/list',
    json({
      items: ROWS.map((row, at) => ({
        id: 1 + at,
        titleRu: row.title,
        organizationRu: row.body,
        category: row.category,
        deadline: row.closes.split('.').reverse().join('-'),
        detailsUrl: `/api/2/cards/${1 + at}/full`,
      })),
    }),
  );
  for (const at of [0, 1, 2])
    crawl.portal.routes.set(
      `/api/2/cards/${1 + at}/full`,
      json({ id: 1 + at, titleRu: ROWS[at]?.title, dutiesRu: `ведёт учёт ${at}` }),
    );
  await crawl.explore('/api/2/list');
  expect(fields().map((f) => f[3])).toEqual(wanted.map((f) => f[3]));
});

test('fields that another list stated are not lost when only one list is read', async () => {
  const table = (label: string, value: (row: Row) => string) =>
    `<table><tr><th>Должность</th><th>${label}</th></tr>${ROWS.map((row, at) => `<tr><td>${link(row, at)}</td><td>${value(row)}</td></tr>`).join('')}</table>`;
  crawl.serve({
    '/list': table('Срок приема документов', (r) => r.closes),
    '/other': table('Регион', (r) => r.region),
  });
  for (const at of [0, 1, 2]) crawl.portal.routes.set(`/vacancy/${30 + at}`, withEtag(page(at)));
  await crawl.explore('/list');
  crawl.sink.seen.clear();
  await crawl.explore('/other');
  expect(fields().map((f) => f[3])).toEqual(wanted.map((f) => f[3]));
});
