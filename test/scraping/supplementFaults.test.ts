import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestCrawl, withEtag } from '../scraping/TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const TITLES = ['Главный специалист отдела кадров', 'Ведущий специалист отдела архива', 'Эксперт отдела цен'];
const list = (ats = [0, 1]) =>
  `<ul>${ats.map((at) => `<li><a href="/vacancy/${10 + at}">${TITLES[at]}</a></li>`).join('')}</ul>`;
const head = (at: number) => `<h1>${TITLES[at]}</h1><p>Категория: D-O-4</p>`;
const text = (at: number | string) =>
  `<h3>Функциональные обязанности</h3><p>регистрирует письма ${at}</p><h3>Требования к участникам</h3><p>высшее образование ${at}</p>`;
const stored = () =>
  [...crawl.sink.postings.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, title, sections }) =>
        `${id} ${title}: ${sections
          .filter(({ kind }) => kind === 'duties' || kind === 'requirements')
          .map(({ text: t }) => t)
          .join(' / ')}`,
    );
const outcome = async (start = '/list') => {
  const o = await crawl.explore(start);
  return o;
};

test('a related vacancy («Подробнее») is not the text of this one', async () => {
  crawl.serve({
    '/list': list(),
    '/vacancy/10': `${head(0)}<p>Оклад по штатному расписанию.</p><h2>Похожие вакансии</h2><div>Эксперт отдела надзора <a href="/vacancy/99">Подробнее</a></div>`,
    '/vacancy/11': `${head(1)}${text(1)}`,
    '/vacancy/99': `<h1>Эксперт отдела надзора</h1><p>Категория: D-O-4</p>${text(99)}`,
  });
  await outcome();
  expect(stored().join()).not.toContain('99');
});

test('one announcement of another position attached to all pages is not the text of each', async () => {
  const file = '<p><a href="/files/7.pdf">Объявление</a></p>';
  crawl.serve({
    '/list': list(),
    '/vacancy/10': `${head(0)}<p>Оклад по штатному расписанию.</p>${file}`,
    '/vacancy/11': `${head(1)}<p>Оклад по штатному расписанию.</p>${file}`,
    '/files/7.pdf': `<h1>${TITLES[1]}</h1><p>Категория: D-O-4</p>${text(1)}`,
  });
  await outcome();
  expect(stored()[0]).not.toContain('письма 1');
});

test.each([
  [403, 'complete'],
  [500, 'partial'],
])('a file that answers %i does not lose what its page states, and the run is %s', async (status, kind) => {
  crawl.serve({
    '/list': list(),
    '/vacancy/10': `${head(0)}<p>Оклад по штатному расписанию.</p><p><a href="/files/10.pdf">Объявление</a></p>`,
    '/vacancy/11': `${head(1)}${text(1)}`,
  });
  crawl.portal.routes.set('/files/10.pdf', (_q, r) => r.writeHead(status).end());
  expect((await outcome()).kind).toBe(kind);
  expect(crawl.portal.asked).toContain('/files/10.pdf');
  expect(stored()).toHaveLength(2);
});

describe('a supplement that shows an error page or is missing for a day', () => {
  test.each([
    ['200', '<h1>Сайт на обслуживании</h1><p>Зайдите позже</p>'],
    ['404', undefined],
  ])('%s', async (_n, error) => {
    crawl.serve({
      '/list': list(),
      '/vacancy/11': `${head(1)}${text(1)}`,
      '/text?n=0': `<h1>${TITLES[0]}</h1>${text(0)}`,
    });
    crawl.portal.routes.set(
      '/vacancy/10',
      withEtag(
        `${head(0)}<p>Оклад по штатному расписанию.</p><p><a href="/text?n=0">Полный текст объявления</a></p>`,
      ),
    );
    await outcome();
    const before = stored();
    expect(before[0]).toContain('письма 0');
    crawl.sink.seen.clear();
    if (error === undefined) crawl.portal.routes.delete('/text?n=0');
    else crawl.serve({ '/text?n=0': error });
    await outcome();
    expect(stored()).toEqual(before);
  });
});

describe('several postings whose text stands in one file', () => {
  const bulletin = (extra = '') =>
    [0, 1].map((at) => `<h1>${TITLES[at]}</h1><p>Категория: D-O-4</p>${text(`${at}${extra}`)}`).join('');
  const page = (at: number, more = '') =>
    `${head(at)}<p>Оклад по штатному расписанию${more}.</p><p><a href="/files/7.pdf">Объявление</a></p>`;
  const serve = () => {
    crawl.serve({ '/list': list() });
    for (const at of [0, 1]) crawl.portal.routes.set(`/vacancy/${10 + at}`, withEtag(page(at)));
    crawl.portal.routes.set('/files/7.pdf', withEtag(bulletin()));
  };
  test('each is visited by later runs', async () => {
    serve();
    await outcome();
    expect(stored().map((s) => /письма \d/u.exec(s)?.[0])).toEqual(['письма 0', 'письма 1']);
    crawl.sink.seen.clear();
    crawl.portal.routes.set('/vacancy/11', withEtag(page(1, ' 2'), '"v2"'));
    crawl.portal.asked.length = 0;
    await outcome();
    expect(crawl.portal.asked).toContain('/vacancy/11');
  });
  test('one that no list names any more is not seen', async () => {
    serve();
    await outcome();
    crawl.sink.seen.clear();
    crawl.serve({ '/list': list([0]) });
    await outcome();
    expect([...crawl.sink.seen]).toEqual(['test/vacancy/10']);
  });
  test('the file is asked for once a run', async () => {
    serve();
    await outcome();
    expect(crawl.portal.asked.filter((path) => path === '/files/7.pdf')).toHaveLength(1);
  });
});

describe('no announcement is lost among several files', () => {
  const file = (at: number) => `<h1>${TITLES[at]}</h1><p>Категория: D-O-4</p>${text(at)}`;
  test('of a page that announces them', async () => {
    crawl.serve({
      '/list': `<ul><li><a href="/vacancy/10">Конкурс на занятие вакантных должностей от 1 декабря</a></li><li><a href="/vacancy/11">Конкурс на занятие вакантных должностей от 2 декабря</a></li></ul>`,
      '/vacancy/10': `<h1>Конкурс на занятие вакантных должностей</h1><ul>${[0, 1, 2].map((at) => `<li><a href="/files/${at}.pdf">${TITLES[at]}</a></li>`).join('')}</ul>`,
      '/vacancy/11': `<h1>Ведущий специалист отдела архива</h1>${text(11)}`,
      ...Object.fromEntries([0, 1, 2].map((at) => [`/files/${at}.pdf`, file(at)])),
    });
    await outcome();
    expect([0, 1, 2].filter((at) => stored().join().includes(`письма ${at}`))).toEqual([0, 1, 2]);
  });
});

describe('a page of requirements common to all', () => {
  const common = `<h1>Требования</h1><h3>Требования к участникам</h3><p>гражданство</p>`;
  test.each([
    [
      'below the folder of pages told apart by a query',
      (at: number) => `/vacancy?id=${10 + at}`,
      '/vacancy/requirements',
    ],
    ['of the same year', (at: number) => `/2026/vacancy/${10 + at}`, '/2026/requirements'],
  ])('%s', async (_n, address, path) => {
    crawl.serve({
      '/list': `<ul>${TITLES.slice(0, 2)
        .map((t, at) => `<li><a href="${address(at)}">${t}</a></li>`)
        .join('')}</ul>`,
      [path]: common,
    });
    for (const at of [0, 1])
      crawl.serve({
        [address(at)]:
          `${head(at)}<h3>Функциональные обязанности</h3><p>письма ${at}</p><p><a href="${path}">Требования к участникам</a></p>`,
      });
    await outcome();
    expect(stored().join()).not.toContain('гражданство');
  });
});

test('many links called requirements are not all followed', async () => {
  crawl.serve({
    '/list': list(),
    '/vacancy/10': `${head(0)}<h3>Функциональные обязанности</h3><p>ведёт учёт</p>${Array.from({ length: 60 }, (_, n) => `<p><a href="/vacancy/10/r${n}">Требования ${n}</a></p>`).join('')}`,
    '/vacancy/11': `${head(1)}${text(1)}`,
  });
  for (let n = 0; n < 60; n += 1) crawl.serve({ [`/vacancy/10/r${n}`]: 'Страница находится в разработке' });
  await outcome();
  expect(crawl.portal.asked.length).toBeLessThan(12);
});

test('a portal whose pages state duties alone is not asked several times as much, each day', async () => {
  crawl.serve({
    '/list': `<ul>${Array.from({ length: 20 }, (_, n) => `<li><a href="/vacancy/${n + 10}">Главный специалист отдела № ${n}</a></li>`).join('')}</ul>`,
  });
  for (let n = 10; n < 30; n += 1)
    crawl.serve({
      [`/vacancy/${n}`]: `<h1>Главный специалист отдела № ${n - 10}</h1><p>Категория: D-O-4</p><h3>Функциональные обязанности</h3><p>регистрирует письма ${n}</p><p><a href="/print/${n}">Версия для печати</a> <a href="/f/${n}a.pdf">PDF</a> <a href="/f/${n}b.docx">Word</a></p>`,
      [`/print/${n}`]: `<h1>Главный специалист отдела № ${n - 10}</h1><p>Категория: D-O-4</p><h3>Функциональные обязанности</h3><p>регистрирует письма ${n}</p>`,
      [`/f/${n}a.pdf`]: `<h1>Главный специалист отдела № ${n - 10}</h1><h3>Функциональные обязанности</h3><p>регистрирует письма ${n}</p>`,
      [`/f/${n}b.docx`]: `<h1>Главный специалист отдела № ${n - 10}</h1><h3>Функциональные обязанности</h3><p>регистрирует письма ${n}</p>`,
    });
  await outcome();
  expect(crawl.portal.asked.length).toBeLessThan(35);
});

test('what page and file both say is kept once', async () => {
  const docs = '<h3>Необходимые документы</h3><p>заявление и копия диплома</p>';
  crawl.serve({
    '/list': list(),
    '/vacancy/10': `${head(0)}${docs}<p><a href="/text?n=0">Полный текст объявления</a></p>`,
    '/text?n=0': `<h1>${TITLES[0]}</h1>${text(0)}${docs}`,
    '/vacancy/11': `${head(1)}${text(1)}`,
  });
  await outcome();
  const kinds = crawl.sink.postings.get('test/vacancy/10')?.sections.map(({ kind }) => kind);
  expect(kinds?.filter((kind) => kind === 'documents')).toHaveLength(1);
});

test('a supplement that robots.txt forbids now does not keep every run from being complete', async () => {
  crawl.serve({
    '/list': list(),
    '/vacancy/10': `${head(0)}<p>Оклад по штатному расписанию.</p><p><a href="/text?n=0">Полный текст объявления</a></p>`,
    '/text?n=0': `<h1>${TITLES[0]}</h1>${text(0)}`,
    '/vacancy/11': `${head(1)}${text(1)}`,
  });
  await outcome();
  crawl.sink.seen.clear();
  crawl.serve({ '/robots.txt': 'User-agent: *\nDisallow: /text' });
  const { kind } = await outcome();
  expect(kind).toBe('complete');
});

test('a later list names what was a supplement as a posting', async () => {
  crawl.serve({
    '/list': list([0]) + '<a href="/vacancy/98">Ведущий специалист отдела пенсий</a>',
    '/vacancy/98': `<h1>Ведущий специалист отдела пенсий</h1>${text(98)}`,
    '/vacancy/10': `${head(0)}<p>Оклад по штатному расписанию.</p><div>Эксперт отдела надзора <a href="/vacancy/99">Подробнее</a></div>`,
    '/vacancy/99': `<h1>Эксперт отдела надзора</h1><p>Категория: D-O-4</p>${text(99)}`,
  });
  await outcome();
  crawl.sink.seen.clear();
  crawl.serve({
    '/list':
      list([0]) +
      '<a href="/vacancy/98">Ведущий специалист отдела пенсий</a><a href="/vacancy/99">Эксперт отдела надзора</a>',
  });
  await outcome();
  expect(stored().some((line) => line.startsWith('test/vacancy/99'))).toBe(true);
});
