import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CrawlAccount } from '../../src/scraping/CrawlAccount.js';
import type { ScrapeEvent } from '../../src/scraping/ScrapeOutcome.js';
import { kazakhPosting, russianPosting, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const serve = (pages: Readonly<Record<string, string>>): void => {
  crawl.serve(pages);
};
const link = (href: string, text: string): string => `<li><a href="${href}">${text}</a></li>`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** A site whose postings stand two pages behind the menu. */
const serveSite = (): void => {
  serve({
    '/': `<nav>${link('/about', 'О ведомстве')}</nav><p>Добро пожаловать</p>`,
    '/about': link('/about/kadry', 'Кадровая политика'),
    '/about/kadry': numbers(3)
      .map((id) => link(`/k/${id}`, `Главный специалист ${id}`))
      .join(''),
  });
  for (const id of numbers(3)) serve({ [`/k/${id}`]: russianPosting(`Главный специалист ${id}`) });
};

describe('a site with more pages than are searched', () => {
  const serveDistricts = (): void => {
    serve({ '/': link('/d/0/p', 'Бөлім 0') });
    for (const at of numbers(400))
      serve({
        [`/d/${at - 1}/p`]: numbers(4)
          .map((of) => link(`/d/${at * 4 + of}/p`, `Бөлім ${of}`))
          .join(''),
      });
  };

  test('is incomplete although postings were found, and says so', async () => {
    serveDistricts();
    serve({
      '/': link('/d/0/p', 'Бөлім 0') + link('/kadr', 'Адамдар'),
      '/kadr': link('/k/1', 'Бас маман') + link('/k/2', 'Сарапшы') + '<a href="/">1</a>',
    });
    serve({ '/k/1': kazakhPosting('Бас маман'), '/k/2': kazakhPosting('Сарапшы') });
    const { kind, problems } = await crawl.explore('/d/0/p');
    expect(kind).toBe('partial');
    expect(problems.join()).toContain('in vain (pages: 200, and it has more)');
    crawl.portal.routes.set(
      '/d/0/p',
      link('/kadr', 'Адамдар') + link('/d/1/p', 'Бөлім 1') + link('/d/2/p', 'Бөлім 2'),
    );
    const outcome = await crawl.explore('/d/0/p');
    expect(outcome).toMatchObject({ kind: 'partial', counts: { new: 2 } });
    expect(outcome.problems.join()).toContain('but only 200 of its pages');
    expect(outcome.problems.join()).not.toContain('in vain');
  });
});

describe('a site without a posting', () => {
  test('is searched to its end, which is said', async () => {
    serve({
      '/': `<nav>${link('/about', 'О нас')}${link('/contacts', 'Контакты')}</nav>`,
      '/about': link('/about/history', 'История'),
      '/about/history': link('/', 'Главная'),
      '/contacts': '<p>Телефон</p>',
    });
    const { kind, problems, counts } = await crawl.explore('/');
    expect({ kind, new: counts.new, pages: counts.pages }).toEqual({ kind: 'partial', new: 0, pages: 4 });
    expect(problems.at(-1)).toContain('searched for postings in vain (pages: 4)');
    expect(problems[0]).toContain('no link to a posting');
  });

  test('and a calendar without an end is left after the next year', async () => {
    crawl.portal.routes.set('/', link('/cal/2026/1', 'Календарь'));
    for (const year of [2026, 2027, 2028, 2029])
      for (const month of numbers(12)) {
        const next = month === 12 ? `/cal/${year + 1}/1` : `/cal/${year}/${month + 1}`;
        serve({ [`/cal/${year}/${month}`]: `<a href="${next}">»</a>` });
      }
    expect((await crawl.explore('/')).kind).toBe('partial');
    expect(crawl.portal.asked).toContain('/cal/2027/12');
    expect(crawl.portal.asked).not.toContain('/cal/2028/1');
  });

  test('nor is any taken for one by words that are unsure', async () => {
    serve({
      '/': `<nav>${link('/about', 'О ведомстве')}</nav>`,
      '/about':
        link('/pages/1', 'Конкурсная комиссия') +
        link('/pages/2', 'Порядок проведения конкурса') +
        link('/rukovodstvo', 'Руководство'),
      '/pages/1': '<h1>Комиссия</h1>',
      '/pages/2': '<h1>Порядок</h1><h2>Требования</h2><p>Справка с места жительства</p>',
      '/rukovodstvo': link('/rukovodstvo/ivanov', 'Руководитель аппарата'),
      '/rukovodstvo/ivanov': '<h1>Иванов</h1>',
    });
    const { counts, problems } = await crawl.explore('/');
    expect(counts).toMatchObject({ found: 0, new: 0, pages: 6 });
    expect(problems).toHaveLength(2);
  });
});

test('nothing is asked for that no person would read, nor twice', async () => {
  serveSite();
  serve({
    '/about': `${link('/about/kadry', 'Кадровая политика')}
      ${link('/login', 'Войти')}${link('/poisk?q=x', 'Поиск')}${link('/rss', 'RSS')}${link('/plan.pdf', 'План')}${link('/a?print=1', 'Печать')}
      ${link('/itogi/3', 'Итоги')}${link('/docs/2011/x', 'Постановление')}${link('http://other.example/', 'Другой сайт')}${link('/secret/1', 'Служебное')}
      <form action="/form"></form><link rel="stylesheet" href="/style"><link rel="alternate" type="application/rss+xml" href="/lenta">`,
    '/robots.txt': 'User-agent: *\nDisallow: /secret',
  });
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
  expect(crawl.portal.asked).toEqual(['/', '/about', '/about/kadry', '/k/1', '/k/2', '/k/3']);
});

test('problems before the search are neither said nor counted where it finds postings', async () => {
  serveSite();
  serve({
    '/': `<nav>${link('/about', 'О ведомстве')}</nav>${link('/n/1', 'Совещание')}${link('/n/2', 'Форум')}`,
    '/n/1': '<h1>Совещание</h1>',
    '/n/2': '<h1>Форум</h1>',
  });
  const said: ScrapeEvent[] = [];
  const outcome = await crawl.explore('/', { onEvent: (event) => said.push(event) });
  expect(outcome).toMatchObject({ kind: 'complete', counts: { new: 3, unread: 2 } });
  expect(said.filter(({ kind }) => kind === 'problem')).toEqual([]);
});

test('a later run finds the same, and asks for postings and lists conditionally', async () => {
  serveSite();
  await crawl.explore('/');
  crawl.sink.seen.clear();
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { unchanged: 3 } });
});

test('a run that goes on where another was cut off does not search for what that one has seen', async () => {
  serveSite();
  await crawl.explore('/');
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 0 } });
});

test('a list that held postings in an earlier run is missed where it holds none', async () => {
  serveSite();
  serve({
    '/about': link('/about/kadry', 'Кадровая политика') + link('/about/zan', 'Юридическая служба'),
    '/about/zan': link('/z/1', 'Юрисконсульт'),
    '/z/1': russianPosting('Юрисконсульт'),
  });
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 4 } });
  crawl.sink.seen.clear();
  serve({ '/about/zan': '<p>Технические работы</p>' });
  expect(await crawl.explore('/')).toMatchObject({ kind: 'partial', counts: { unchanged: 3 } });
});

test('a start that held postings in an earlier run is missed, whatever else the site holds', async () => {
  serveSite();
  serve({ '/list': link('/k/1', 'Главный специалист 1') + link('/k/2', 'Главный специалист 2') });
  expect(await crawl.explore('/list')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
  crawl.sink.seen.clear();
  crawl.portal.asked.length = 0;
  serve({ '/list': link('/about', 'Технические работы') });
  expect((await crawl.explore('/list')).kind).toBe('partial');
  expect(crawl.portal.asked).not.toContain('/about/kadry');
});

describe('lists that a search found are read by every later run', () => {
  const blocked = '<h1>Сайт уақытша жұмыс істемейді</h1><p>Проверка браузера</p>';
  const scrapeAgain = (): ReturnType<TestCrawl['explore']> => {
    crawl.sink.seen.clear();
    return crawl.explore('/');
  };

  test('even if nothing leads there now', async () => {
    serveSite();
    await crawl.explore('/');
    serve({ '/about': blocked });
    expect(await scrapeAgain()).toMatchObject({ kind: 'complete', counts: { unchanged: 3 } });
    serve({
      '/': `<a href="/n/1">Бас маман</a> <a href="/n/2">Сарапшы</a>`,
      '/n/1': kazakhPosting('Бас маман'),
      '/n/2': kazakhPosting('Сарапшы'),
    });
    expect(await scrapeAgain()).toMatchObject({ kind: 'complete', counts: { new: 2, unchanged: 3 } });
    expect(await scrapeAgain()).toMatchObject({ kind: 'complete', counts: { unchanged: 5 } });
  });

  test.each([
    ['shows something else', blocked],
    ['answers with an error', 500],
  ])('and missed where one of them %s', async (_name, answer) => {
    serveSite();
    await crawl.explore('/');
    serve({ '/about': blocked });
    if (typeof answer === 'string') serve({ '/about/kadry': answer });
    else crawl.portal.routes.set('/about/kadry', (_request, response) => response.writeHead(answer).end());
    expect((await scrapeAgain()).kind).not.toBe('complete');
  });

  /** Two lists behind one page, of which a later run is led to one alone. */
  const loseList = async (): Promise<void> => {
    serveSite();
    serve({
      '/': `<nav>${link('/about', 'О ведомстве')}</nav>`,
      '/about': link('/about/kadry', 'Кадры') + link('/about/job', 'Люди'),
      '/about/job': link('/k/7', 'Бас маман') + link('/k/8', 'Сарапшы'),
      '/k/7': kazakhPosting('Бас маман'),
      '/k/8': kazakhPosting('Сарапшы'),
    });
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 5 } });
    serve({ '/about': link('/about/job', 'Люди') });
  };

  test.each([
    [400, ''],
    [302, 'http://login.invalid/'],
  ])('and missed where one is refused (%i) while others are read', async (status, location) => {
    await loseList();
    crawl.portal.routes.set('/about/kadry', (_request, response) =>
      response.writeHead(status, { location }).end(),
    );
    expect(await scrapeAgain()).toMatchObject({ kind: 'partial', counts: { unchanged: 2 } });
  });

  test('but not where the portal says that it is gone', async () => {
    await loseList();
    crawl.portal.routes.delete('/about/kadry');
    expect(await scrapeAgain()).toMatchObject({ kind: 'complete', counts: { unchanged: 2 } });
    const { length } = crawl.portal.asked;
    expect(await scrapeAgain()).toMatchObject({ kind: 'complete', counts: { unchanged: 2 } });
    expect(crawl.portal.asked.slice(length)).not.toContain('/about/kadry');
  });
});

test('the search ends at the limit', async () => {
  serveSite();
  expect(await crawl.explore('/', { limit: 2 })).toMatchObject({ kind: 'limited', counts: { new: 2 } });
});

test('what was held back is said when the run is interrupted', async () => {
  serveSite();
  const stop = new AbortController();
  crawl.portal.routes.set('/about', (_request, response) => {
    stop.abort();
    response.end('<p></p>');
  });
  const { kind, problems } = await crawl.explore('/', { signal: stop.signal });
  expect(kind).toBe('interrupted');
  expect(problems.join()).toContain('no link to a posting');
});

test('a portal that does not answer is not asked again', async () => {
  crawl.portal.routes.set('/', (_request, response) => {
    response.writeHead(404).end();
  });
  expect((await crawl.explore('/')).kind).not.toBe('complete');
  expect(crawl.portal.asked).toEqual(['/']);
});

test('a portal that blocks in the search is left', async () => {
  serveSite();
  serve({
    '/': numbers(9)
      .map((id) => link(`/page-${id}`, `Страница ${id}`))
      .join(''),
  });
  for (const id of numbers(9))
    crawl.portal.routes.set(`/page-${id}`, (_request, response) => {
      response.writeHead(403);
      response.end();
    });
  expect((await crawl.explore('/')).kind).not.toBe('complete');
  expect(crawl.portal.asked.filter((path) => path.startsWith('/page-'))).toHaveLength(3);
});

describe('an account that holds problems back', () => {
  const url = new URL('https://portal.example/');

  test('is not whole until it is known what they mean', () => {
    const account = new CrawlAccount(() => undefined);
    account.lookElsewhere();
    expect(account.isWhole).toBe(true);
    account.holdBack(url, 'nothing here');
    expect(account.isWhole).toBe(false);
    account.lookElsewhere();
    expect(account.isWhole).toBe(false);
    account.count('new');
    expect(account.isWhole).toBe(true);
  });

  test('says them at the first posting where nobody has looked elsewhere', () => {
    const said: ScrapeEvent[] = [];
    const account = new CrawlAccount((event) => said.push(event));
    account.lookElsewhere();
    account.holdBack(url, 'nothing here');
    account.count('new');
    account.holdBack(url, 'nor here');
    expect(said.map((event) => (event.kind === 'problem' ? event.problem : ''))).toEqual([
      'https://portal.example/: nothing here',
      'https://portal.example/: nor here',
    ]);
    expect(account.isWhole).toBe(false);
  });
});
