import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findLinks } from '../../src/scraping/findLinks.js';
import { archivesOf, listParts, unnamedParts } from '../../src/scraping/listParts.js';
import type { ScrapeOutcome } from '../../src/scraping/ScrapeOutcome.js';
import { TestCrawl } from './TestCrawl.js';

const page = new URL('https://p.example/ru/vakansii');
const addresses = (urls: readonly URL[]): string[] => urls.map(({ pathname, search }) => pathname + search);

test.each([
  ['months', '<aside><a href="/2026/10">Қазан 2026</a><a href="/2026/11">Ноябрь 2026 г.</a></aside>', 2],
  ['years and quarters', '<a href="/k/1">2025 жыл</a><a href="/k/2">III тоқсан / квартал</a>', 2],
  ['letters', '<a href="/l/a">Ә</a><a href="/l/b">Щ</a>', 2],
  [
    'regions',
    '<a href="/r/1">Тест облысы</a><a href="/r/2">Тестовская область</a><a href="/r/3">г. Тест</a>',
    3,
  ],
  [
    'categories',
    '<a href="/c/1">Санаты D-O</a><a href="/c/2">Областные (D-O)</a><a href="/c/3">Корпус Б</a>',
    3,
  ],
  ['ranges of numbers', '<a href="/t/1">31-33</a><a href="/t/2">№ 34–36</a><a href="/t/3">1 — 50</a>', 3],
  ['addresses below the list', '<a href="/ru/vakansii/medicina">Медицина</a>', 1],
  ['a parameter of the list', '<a href="/ru/vakansii?bolim=3">Медицина</a>', 1],
  ['addresses that say so', '<a href="/kk/category/medicina">Медицина</a><a href="/ru/region/3">Тест</a>', 2],
  ['all of them', '<a href="/x">Барлық бос орындар</a><a href="/y">Все вакансии портала</a>', 2],
  [
    'not other pages',
    '<a href="?page=2">2</a><a href="/ru/vakansii/page/2">Далее</a><a href="?sort=date">Дата</a>',
    0,
  ],
  [
    'not the list itself and its languages',
    '<a href="/ru/vakansii">Все вакансии</a><a href="/kk/vakansii">Қаз</a>',
    0,
  ],
  [
    'not results, archives and files',
    '<a href="/ru/vakansii/itogi">Итоги</a><a href="/2019">Архив 2019</a><a href="/ru/vakansii/a.pdf">А</a>',
    0,
  ],
  ['not the menu', '<a href="/ru/news">Новости</a><a href="/ru/about">О нас</a>', 0],
])('the parts of a list are found: %s', (_name, html, count) => {
  expect(addresses(listParts(findLinks(html, page), page))).toHaveLength(count);
});

test.each([
  ['/murahat', 'Өткен конкурстар мұрағаты'],
  ['/ru/arhiv', 'Архив вакансий'],
  ['/vacancies/old', 'Завершённые конкурсы'],
])('an archive is found: %s, %s', (href, text) => {
  expect(addresses(archivesOf(findLinks(`<a href="${href}">${text}</a>`, page), page))).toEqual([href]);
});

test.each(['Главный специалист по делам архивов', 'Мұрағат бөлімінің бас маманы', 'Архивист'])(
  'a posting is no archive: %s',
  (text) => {
    expect(archivesOf(findLinks(`<a href="/v/1-arhiv">${text}</a>`, page), page)).toEqual([]);
  },
);

test.each([
  [
    'values of a parameter',
    '<a href="/org?kod=a">Департамент А</a><a href="/org?kod=b">Департамент Б</a>',
    2,
  ],
  [
    'slugs of one folder',
    '<a href="/bolim/kadr">Кадр</a><a href="/bolim/sport">Спорт</a><a href="/about">Біз</a>',
    2,
  ],
  ['but not a single one', '<a href="/org?kod=a">Департамент А</a>', 0],
  ['nor the menu', '<nav><a href="/org?kod=a">А</a><a href="/org?kod=b">Б</a></nav>', 0],
  ['nor pages of the site', '<a href="/about">О нас</a><a href="/contacts">Контакты</a>', 0],
])('a page without postings leads on by %s', (_name, html, count) => {
  expect(unnamedParts(findLinks(html, page), page)).toHaveLength(count);
});

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const scrape = (start: string): Promise<ScrapeOutcome> => crawl.explore(start);

const serve = (pages: Readonly<Record<string, string>>): void => {
  crawl.serve(pages);
};
const kazakh = (title: string): string =>
  `<h1>${title}</h1><h3>Функционалдық міндеттері</h3><p>есеп дайындайды</p>`;
const russian = (title: string): string =>
  `<h1>${title}</h1><h3>Функциональные обязанности</h3><p>готовит отчёты</p>`;

describe('a list that shows a part of its postings', () => {
  test('is read in all its months and in both languages', async () => {
    const months = (language: string): string =>
      `<aside>${[12, 11, 10].map((month) => `<a href="/${language}/v/2026/${month}">${month === 12 ? 'Желтоқсан' : month === 11 ? 'Ноябрь' : 'Қазан'} 2026</a>`).join('')}</aside>`;
    const list = (language: 'kk' | 'ru', month: number): string =>
      `<a href="/${language === 'kk' ? 'ru' : 'kk'}/v">${language === 'kk' ? 'Рус' : 'Қаз'}</a><a href="/${language}/v/2026/${month}/${month}1-maman">${language === 'kk' ? 'Бас маман' : 'Главный специалист'}</a>${months(language)}`;
    for (const language of ['kk', 'ru'] as const) {
      serve({ [`/${language}/v`]: list(language, 12), [`/${language}/v/2026/10`]: months(language) });
      for (const month of [12, 11])
        serve({
          [`/${language}/v/2026/${month}`]: list(language, month),
          [`/${language}/v/2026/${month}/${month}1-maman`]:
            language === 'kk' ? kazakh(`Бас маман ${month}`) : russian(`Главный специалист ${month}`),
        });
    }
    expect(await scrape('/ru/v')).toMatchObject({
      kind: 'complete',
      counts: { found: 2, new: 2 },
      problems: [],
    });
    expect([...crawl.sink.postings.values()].map(({ language }) => language)).toEqual(['both', 'both']);
  });

  test('is read in all its categories, of which one may be gone', async () => {
    const tabs =
      '<nav><a href="/kk/category/oblys">Облыстық (D-O)</a><a href="/kk/category/audan">Аудандық (E)</a><a href="/kk/category/old">Ауылдық (E)</a></nav>';
    serve({
      '/kk': `${tabs}<a href="/kk/job/vk-1">Бас маман</a>`,
      '/kk/category/oblys': `${tabs}<a href="/kk/job/vk-1">Бас маман</a><a href="/kk/job/vk-2">Сарапшы</a>`,
      '/kk/category/audan': `${tabs}<a href="/kk/job/vk-3">Жетекші маман</a><a href="/kk/news/7">Жаңалық</a>`,
      '/kk/job/vk-1': kazakh('Бас маман'),
      '/kk/job/vk-2': kazakh('Сарапшы'),
      '/kk/job/vk-3': kazakh('Жетекші маман'),
    });
    expect(await scrape('/kk')).toMatchObject({
      kind: 'complete',
      counts: { found: 3, new: 3 },
      problems: [`${crawl.portal.base}/kk/category/old: the portal answers 404`],
    });
    expect(crawl.portal.asked).not.toContain('/kk/news/7');
  });

  test('keeps its parts when the portal says that it has not changed', async () => {
    serve({
      '/h.php?kv=3': '<a href="/h.php?n=4">№ 4 хабарландыру</a>',
      '/h.php?n=4': kazakh('Сарапшы'),
      '/h.php?n=5': russian('Аудитор'),
    });
    crawl.portal.routes.set('/h.php', (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"1"' });
      response.end(
        request.headers['if-none-match'] === '"1"'
          ? undefined
          : '<a href="/h.php?kv=3">III тоқсан</a><a href="/h.php?n=5">№ 5 хабарландыру</a>',
      );
    });
    await scrape('/h.php');
    expect(crawl.titles()).toEqual(['Аудитор', 'Сарапшы']);
    crawl.sink.seen.clear();
    expect(await scrape('/h.php')).toMatchObject({ kind: 'complete', counts: { found: 2, unchanged: 2 } });
  });

  test('says where its archive is, and does not read it', async () => {
    serve({
      '/v': '<a href="/v/1">Бас маман</a><a href="/v/2">Сарапшы</a><a href="/v/murahat">Мұрағат</a>',
      '/v/1': kazakh('Бас маман'),
      '/v/2': kazakh('Сарапшы'),
    });
    expect(await scrape('/v')).toMatchObject({
      kind: 'complete',
      archive: `${crawl.portal.base}/v/murahat`,
      counts: { found: 2 },
    });
    expect(crawl.portal.asked).not.toContain('/v/murahat');
  });
});

test('a page that shows only titles and categories of its postings is a list', async () => {
  const card = (id: number, title: string): string =>
    `<div><h3><a href="/vacancy/${id}">${title}</a></h3><p>Категория: C-4</p></div>`;
  serve({
    '/vacancy': '<a href="/vacancy/letter/%D0%93">Г</a><a href="/vacancy/letter/%D0%AD">Э</a>',
    '/vacancy/letter/%D0%93': card(1, 'Главный эксперт управления аудита'),
    '/vacancy/letter/%D0%AD': card(2, 'Эксперт управления тарифов') + card(3, 'Эксперт управления архива'),
    '/vacancy/1': russian('Главный эксперт управления аудита'),
    '/vacancy/2': russian('Эксперт управления тарифов'),
    '/vacancy/3': russian('Эксперт управления архива'),
  });
  expect(await scrape('/vacancy')).toMatchObject({
    kind: 'complete',
    counts: { found: 3, new: 3 },
    problems: [],
  });
});

test('a start page with bodies, none of which is called a list, leads to their lists', async () => {
  serve({
    '/': '<ul><li><a href="/info">Порядок</a></li></ul><div><a href="/org?code=a">Департамент А</a><a href="/org?code=b">Департамент Б</a></div>',
    '/org?code=a': '<a href="/pos?num=a-1">Главный бухгалтер</a>',
    '/org?code=b': '<a href="/pos?num=b-7">Ведущий специалист</a><a href="/">Все департаменты</a>',
    '/pos?num=a-1': russian('Главный бухгалтер'),
    '/pos?num=b-7': kazakh('Жетекші маман'),
  });
  expect(await scrape('/')).toMatchObject({ kind: 'complete', counts: { new: 2 }, problems: [] });
  expect(crawl.portal.asked).not.toContain('/info');
});

describe('what held postings in an earlier run', () => {
  const category = (name: string, id: number): Record<string, string> => ({
    [`/kk/category/${name}`]: `<a href="/kk/job/vk-${id}">Бас маман</a>`,
    [`/kk/job/vk-${id}`]: kazakh(`Бас маман ${id}`),
  });
  const portal = (): void => {
    serve({
      '/kk':
        '<a href="/kk/category/a">А (D-O)</a><a href="/kk/category/b">Б (E)</a><a href="/kk/job/vk-1">Бас маман</a>',
      '/kk/job/vk-1': kazakh('Бас маман 1'),
      ...category('a', 2),
      ...category('b', 3),
    });
  };

  test.each([
    ['a block page', '<h1>Қате</h1>'],
    ['nothing', undefined],
  ])('is missed where %s stands instead', async (_name, page) => {
    portal();
    expect((await scrape('/kk')).kind).toBe('complete');
    if (page === undefined) crawl.portal.routes.delete('/kk/category/a');
    else serve({ '/kk/category/a': page });
    expect((await scrape('/kk')).kind).toBe('partial');
  });

  test('is missed in its other language, so that no version is lost', async () => {
    const list = (language: string, other: string, title: string): string =>
      `<a href="/${other}/v">${other === 'kk' ? 'Қаз' : 'Рус'}</a><a href="/${language}/v/1">${title}</a><a href="/${language}/v/2">${title}</a>`;
    serve({ '/ru/v': list('ru', 'kk', 'Эксперт'), '/kk/v': list('kk', 'ru', 'Сарапшы') });
    for (const id of [1, 2])
      serve({ [`/ru/v/${id}`]: russian(`Эксперт ${id}`), [`/kk/v/${id}`]: kazakh(`Сарапшы ${id}`) });
    await scrape('/ru/v');
    serve({ '/kk/v': 'Техникалық жұмыстар' });
    expect((await scrape('/ru/v')).kind).toBe('partial');
    expect([...crawl.sink.postings.values()].map(({ language }) => language)).toEqual(['both', 'both']);
  });
});

test('what robots.txt forbids of the parts keeps no run from being complete', async () => {
  serve({
    '/robots.txt': 'User-agent: *\nDisallow: /v?',
    '/v': '<a href="/v?region=1">Тест облысы</a><a href="/v/1">Бас маман</a><a href="/v/2">Сарапшы</a>',
    '/v/1': kazakh('Бас маман'),
    '/v/2': kazakh('Сарапшы'),
  });
  expect(await scrape('/v')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
});

describe('no list is read twice in a run', () => {
  test.each(['PAGEN_1', 'p', 'page_num', 'page'])('by pages that count in %s', async (parameter) => {
    const address = (number: number): string => (number === 1 ? '/v' : `/v?${parameter}=${number}`);
    for (let number = 1; number <= 6; number += 1)
      serve({
        [address(number)]:
          `<a href="/v/i-${number}-a">Бас маман</a><a href="${address(number)}${number === 1 ? '?' : '&'}region=1">Тест облысы</a>` +
          (number > 1 ? `<a href="${address(number - 1)}">Алдыңғы бет</a>` : '') +
          (number < 6 ? `<a href="${address(number + 1)}">Келесі</a>` : ''),
        [`/v/i-${number}-a`]: kazakh(`Бас маман ${number}`),
      });
    expect(await scrape('/v')).toMatchObject({ kind: 'complete', counts: { new: 6 } });
    expect(crawl.portal.asked.filter((path) => !path.includes('region'))).toHaveLength(12);
  });

  test('by parts that lead back to the whole', async () => {
    const back = '<a href="/v">Барлық бос орындар</a>';
    serve({ '/v': `<a href="/v/2026/11">Қараша 2026</a><a href="/v/2026/12">Желтоқсан 2026</a>` });
    for (const month of [11, 12])
      serve({
        [`/v/2026/${month}`]: `${back}<a href="/v/2026/${month}/maman-bas-1">Бас маман</a><a href="/v/2026/11">Қараша 2026</a>`,
        [`/v/2026/${month}/maman-bas-1`]: kazakh(`Бас маман ${month}`),
      });
    for (let run = 0; run < 2; run += 1) {
      crawl.portal.asked.length = 0;
      crawl.sink.seen.clear();
      expect((await scrape('/v')).kind).toBe('complete');
      expect(new Set(crawl.portal.asked).size).toBe(crawl.portal.asked.length);
    }
  });
});

test('categories above the postings are no postings, whatever the address of all', async () => {
  const tabs =
    '<div>Санаты бойынша: <a href="/bos-oryndar/sanat/d-o-4/">D-O-4</a> <a href="/bos-oryndar/sanat/d-o-3/">D-O-3</a> <a href="/bos-oryndar/sanat/d-o-5/">D-O-5</a></div>';
  serve({
    '/bos-oryndar/': `${tabs}<a href="/bos-oryndar/oblys-ishki-sayasat/">Бөлімнің бас маманы</a><a href="/bos-oryndar/oblys-madeniet/">Бөлім басшысы</a><a href="/bos-oryndar/bet-2/">Келесі →</a>`,
    '/bos-oryndar/bet-2/': `${tabs}<a href="/bos-oryndar/oblys-kurylys-isi/">Жетекші маман</a>`,
    '/bos-oryndar/sanat/d-o-4/': `${tabs}<a href="/bos-oryndar/oblys-ishki-sayasat/">Бөлімнің бас маманы</a>`,
    '/bos-oryndar/sanat/d-o-3/': `${tabs}<a href="/bos-oryndar/oblys-madeniet/">Бөлім басшысы</a>`,
    '/bos-oryndar/sanat/d-o-5/': `${tabs}<a href="/bos-oryndar/oblys-kurylys-isi/">Жетекші маман</a>`,
    '/bos-oryndar/oblys-ishki-sayasat/': kazakh('Бөлімнің бас маманы'),
    '/bos-oryndar/oblys-madeniet/': kazakh('Бөлім басшысы'),
    '/bos-oryndar/oblys-kurylys-isi/': kazakh('Жетекші маман'),
  });
  expect(await scrape('/bos-oryndar/')).toMatchObject({ kind: 'complete', counts: { new: 3 }, problems: [] });
});
