import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ScrapeOutcome } from '../../src/scraping/ScrapeOutcome.js';
import { kazakhPosting, russianPosting, TestCrawl, withEtag } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const scrape = (start: string, limit?: number): Promise<ScrapeOutcome> =>
  crawl.explore(start, limit === undefined ? {} : { limit });

const serve = (pages: Readonly<Record<string, string>>): void => {
  crawl.serve(pages);
};

const MENU = '<a href="/">Басты бет</a><a href="/kuzhattar/1">Құжаттар</a><a href="/bailanys">Байланыс</a>';
const kazakh = (title: string): string => MENU + kazakhPosting(title);
const russian = (title: string): string => MENU + russianPosting(title);

describe('pages that were taken for postings and only lead to them', () => {
  const archive = (): void => {
    serve({
      '/bos-oryndar/': `${MENU}<ul><li><a href="/bos-oryndar/2026/11/">Қараша 2026</a></li><li><a href="/bos-oryndar/2026/10/">Қазан 2026</a></li></ul>`,
      '/bos-oryndar/2026/11/': `${MENU}<h2><a href="/bos-oryndar/2026/11/bas-maman-kadr/">Бас маман</a></h2><h2><a href="/bos-oryndar/2026/11/zhetekshi-maman/">Жетекші маман</a></h2>`,
      '/bos-oryndar/2026/10/': `${MENU}<h2><a href="/bos-oryndar/2026/10/audan-bas-sarapshysy/">Ауданның бас сарапшысы</a></h2>`,
      '/bos-oryndar/2026/11/bas-maman-kadr/': kazakh('Бас маман'),
      '/bos-oryndar/2026/11/zhetekshi-maman/': kazakh('Жетекші маман'),
      '/bos-oryndar/2026/10/audan-bas-sarapshysy/': kazakh('Ауданның бас сарапшысы'),
    });
  };

  test('are lists: an archive by month', async () => {
    archive();
    expect(await scrape('/bos-oryndar/')).toMatchObject({
      kind: 'complete',
      counts: { found: 3, new: 3, unread: 0 },
      problems: [],
    });
    expect(crawl.titles()).toEqual(['Ауданның бас сарапшысы', 'Бас маман', 'Жетекші маман']);
  });

  test('are asked for once in a run, and are lists in the next run too', async () => {
    archive();
    await scrape('/bos-oryndar/');
    expect(new Set(crawl.portal.asked).size).toBe(crawl.portal.asked.length);
    crawl.sink.seen.clear();
    expect(await scrape('/bos-oryndar/')).toMatchObject({
      kind: 'complete',
      counts: { found: 3, unchanged: 3 },
    });
  });

  test('are lists when the portal says that they have not changed', async () => {
    archive();
    for (const [path, page] of [...crawl.portal.routes])
      if (typeof page === 'string') crawl.portal.routes.set(path, withEtag(page));
    await scrape('/bos-oryndar/');
    crawl.sink.seen.clear();
    expect(await scrape('/bos-oryndar/')).toMatchObject({
      kind: 'complete',
      counts: { found: 3, unchanged: 3 },
    });
  });

  test('are counted against the limit like any list', async () => {
    archive();
    expect(await scrape('/bos-oryndar/', 1)).toMatchObject({ kind: 'limited', counts: { found: 1, new: 1 } });
  });

  test('are lists: an index of letters, in Russian, with pages of their own', async () => {
    serve({
      '/abc': `<nav>${MENU}</nav><div><a href="/abc/%D0%93">Г</a> <a href="/abc/%D0%AD">Э</a></div>`,
      '/abc/%D0%93': `<nav>${MENU}</nav><a href="/v/12">Главный специалист отдела кадров</a><a href="/abc/%D0%93?page=2">Далее</a>`,
      '/abc/%D0%93?page=2': `<nav>${MENU}</nav><a href="/v/13">Главный инспектор</a>`,
      '/abc/%D0%AD': `<nav>${MENU}</nav><a href="/v/14">Эксперт отдела спорта</a>`,
      '/v/12': russian('Главный специалист отдела кадров'),
      '/v/13': russian('Главный инспектор'),
      '/v/14': russian('Эксперт отдела спорта'),
    });
    expect(await scrape('/abc')).toMatchObject({ kind: 'complete', counts: { new: 3 }, problems: [] });
  });

  test('are no lists when they are notices without a text beside links to other postings', async () => {
    const beside = '<h4>Похожие вакансии</h4><a href="/v/1">Главный специалист</a><a href="/v/2">Эксперт</a>';
    serve({
      '/v': '<a href="/v/1">Главный специалист</a><a href="/v/2">Эксперт</a><a href="/v/3">Инспектор</a>',
      '/v/1': russian('Главный специалист') + beside,
      '/v/2': russian('Эксперт') + beside,
      '/v/3': `<h1>Отменён</h1>${beside}<a href="/v/9">Ведущий специалист</a>`,
    });
    expect(await scrape('/v')).toMatchObject({ kind: 'partial', counts: { found: 3, new: 2 } });
  });
});

describe('a start page whose lists differ in nothing but a parameter', () => {
  test.each(['region', 'oblys', 'bolim'])('is followed to them: %s', async (name) => {
    serve({
      '/vac': `${MENU}<a href="/vac?${name}=1">Ақмола облысы</a><a href="/vac?${name}=2">Алматы облысы</a>`,
      [`/vac?${name}=1`]: `${MENU}<a href="/vac/view?id=5">Бас маман</a>`,
      [`/vac?${name}=2`]: `${MENU}<a href="/vac/view?id=6">Жетекші маман</a>`,
      '/vac/view?id=5': kazakh('Бас маман'),
      '/vac/view?id=6': kazakh('Жетекші маман'),
    });
    expect(await scrape('/vac')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
  });
});

describe('a list that holds its postings whole', () => {
  test.each([
    ['kk', kazakh, ['Бас маман', 'Жетекші маман']],
    ['ru', russian, ['Главный специалист', 'Эксперт']],
  ] as const)(
    'is read itself, although its menu has numbered pages (%s)',
    async (_language, posting, names) => {
      const menu =
        '<nav><a href="/p1">О городе</a><a href="/p2">Қызметтер</a><a href="/p3">Жаңалықтар</a></nav>';
      const opened = names.map(
        (name) => `<details>${posting(name).replace(MENU, '').replaceAll('h1', 'summary')}</details>`,
      );
      serve({ '/rus/vacancy': `${menu}<h1>Бос орындар</h1>${opened.join('')}` });
      expect(await scrape('/rus/vacancy')).toMatchObject({
        kind: 'complete',
        counts: { new: 2 },
        problems: [],
      });
      expect(crawl.titles()).toEqual([...names].sort());
    },
  );
});

describe('a page among postings whose link names none', () => {
  const portal = (link: string, page: string): void => {
    serve({
      '/mansap': `<a href="/mansap/1">Бас маман</a><a href="/mansap/2">Эксперт</a><a href="/mansap/3">${link}</a>`,
      '/mansap/1': kazakh('Бас маман'),
      '/mansap/2': russian('Эксперт'),
      '/mansap/3': page,
    });
  };

  test.each(['Аудан туралы', 'О районе'])('is said and counted: %s', async (link) => {
    portal(link, '<h1>Тест ауданы</h1><p>Халқы 30 мың адам.</p>');
    const outcome = await scrape('/mansap');
    expect(outcome).toMatchObject({ kind: 'complete', counts: { new: 2, unread: 1 } });
    expect(outcome.problems.join()).toContain('/mansap/3: no posting');
    crawl.sink.seen.clear();
    expect(await scrape('/mansap')).toMatchObject({ kind: 'complete', counts: { unread: 1 } });
  });

  test.each(['Инспектор', 'Бас инспектор лауазымына конкурс', 'Толығырақ'])(
    'keeps the run from being complete where it names one: %s',
    async (link) => {
      portal(link, '<h1>Қате</h1><p>Бет уақытша ашылмайды.</p>');
      expect(await scrape('/mansap')).toMatchObject({ kind: 'partial' });
    },
  );
});

describe('a page that seems to be a list', () => {
  const list = '<a href="/v/1">Бас маман</a><a href="/v/2">Сарапшы</a>';

  test('is an error where a posting stood, and the posting is read again once it is back', async () => {
    serve({ '/v': list, '/v/1': kazakh('Бас маман'), '/v/2': kazakh('Сарапшы') });
    await scrape('/v');
    serve({ '/v/2': '<h1>Қате</h1><a href="/konkurs-77">Бас инспектор</a>' });
    crawl.sink.seen.clear();
    expect((await scrape('/v')).kind).toBe('partial');
    serve({ '/v/2': kazakh('Сарапшы') });
    crawl.sink.seen.clear();
    expect(await scrape('/v')).toMatchObject({ kind: 'complete', counts: { unchanged: 2 } });
  });

  test('is a posting once it holds one', async () => {
    serve({
      '/v': list,
      '/v/1': kazakh('Бас маман'),
      '/v/2': '<h1>Бос орындар</h1><a href="/konkurs-77">Бас инспектор</a>',
      '/konkurs-77': kazakh('Бас инспектор'),
    });
    expect(await scrape('/v')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
    serve({ '/v/2': `${kazakh('Сарапшы')}<a href="/konkurs-78">Бас инспектор</a>` });
    crawl.sink.seen.clear();
    await scrape('/v');
    expect(crawl.titles()).toContain('Сарапшы');
  });

  test('is followed from where it has moved to', async () => {
    serve({
      '/bos': '<a href="/bos/2026/11">Қараша 2026</a><a href="/bos/2026/10">Қазан 2026</a>',
      '/bos/2026/10': '<a href="/bos/2026/10/bas-maman-a/">Бас маман</a>',
      '/bos/2026/10/bas-maman-a/': kazakh('Бас маман'),
      '/bos/2026/11/': '<a href="zhetekshi-maman-b/">Жетекші маман</a>',
      '/bos/2026/11/zhetekshi-maman-b/': kazakh('Жетекші маман'),
    });
    crawl.portal.routes.set('/bos/2026/11', (_request, response) => {
      response.writeHead(301, { location: '/bos/2026/11/' }).end();
    });
    expect(await scrape('/bos')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
  });

  test('leads on to lists, and those that lie too deep are said', async () => {
    serve({
      '/k': '<a href="/k/2025">2025</a><a href="/k/2026">2026</a>',
      '/k/2026': '<a href="/k/2026/m-11">Вакансии: ноябрь</a><a href="/k/2026/m-10">Вакансии: октябрь</a>',
      '/k/2025': '<a href="/k/2025/m-12">Вакансии: декабрь</a><a href="/k/2025/m-1">Вакансии: январь</a>',
    });
    for (const path of ['2026/m-11', '2026/m-10', '2025/m-12', '2025/m-1'])
      serve({
        [`/k/${path}`]: `<a href="/k/${path}/eks-pert-1">Эксперт</a>`,
        [`/k/${path}/eks-pert-1`]: russian(`Эксперт ${path}`),
      });
    expect(await scrape('/k')).toMatchObject({ kind: 'complete', counts: { new: 4 } });
    const deep = ['/d', '/d/1', '/d/1/2', '/d/1/2/3', '/d/1/2/3/4', '/d/1/2/3/4/5'];
    for (const [at, path] of deep.entries())
      serve({ [path]: `<a href="${path}/${at + 1}">Конкурс бөлімі ${at}</a>` });
    expect((await scrape('/d')).kind).toBe('partial');
  });
});

test.each(['Бухгалтер', 'Секретарь суда', 'Заңгер', 'Судебный пристав', 'Жүргізуші'])(
  'an error page behind the name of a position is missed: %s',
  async (name) => {
    serve({
      '/mansap': `<a href="/mansap/1">Бас маман</a><a href="/mansap/2">Эксперт</a><a href="/mansap/3">${name}</a>`,
      '/mansap/1': kazakh('Бас маман'),
      '/mansap/2': russian('Эксперт'),
      '/mansap/3': '<h1>Қате</h1>',
    });
    expect((await scrape('/mansap')).kind).toBe('partial');
  },
);

test('an unchanged list is judged as when it was read', async () => {
  serve({ '/m/1': kazakh('Бас маман'), '/m/2': '<h1>Аудан</h1>', '/m/3': '<h1>Тарих</h1>' });
  crawl.portal.routes.set(
    '/m',
    withEtag('<a href="/m/1">Бас маман</a><a href="/m/2">Аудан туралы</a><a href="/m/3">Тарихы</a>'),
  );
  for (let run = 0; run < 2; run += 1) {
    crawl.sink.seen.clear();
    expect(await scrape('/m')).toMatchObject({ kind: 'complete', counts: { unread: 2 } });
  }
});
