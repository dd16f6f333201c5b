import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ScrapeOutcome } from '../../src/scraping/ScrapeOutcome.js';
import { TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const scrape = (start: string): Promise<ScrapeOutcome> => crawl.explore(start);

const serve = (pages: Readonly<Record<string, string>>): void => {
  crawl.serve(pages);
};
const languages = (): unknown[] => [...crawl.sink.postings.values()].map(({ language }) => language);

const TITLES = {
  ru: ['Главный специалист отдела кадров', 'Ведущий специалист отдела архива', 'Эксперт отдела спорта'],
  kk: ['Кадрлар бөлімінің бас маманы', 'Мұрағат бөлімінің жетекші маманы', 'Спорт бөлімінің сарапшысы'],
} as const;
const CATEGORIES = ['D-O-4', 'D-O-5', 'D-O-4'] as const;

const body = (language: 'ru' | 'kk', at: number): string =>
  language === 'ru'
    ? `<h1>${TITLES.ru[at]}</h1><p>Категория: ${CATEGORIES[at]}</p><h3>Функциональные обязанности</h3><p>ведёт дела под номером ${at}</p>`
    : `<h1>${TITLES.kk[at]}</h1><p>Санаты: ${CATEGORIES[at]}</p><h3>Функционалдық міндеттері</h3><p>${at} нөмірлі істерді жүргізеді</p>`;

describe('the version behind a language switch is taken by what its page says', () => {
  const registry = (from: 'ru' | 'kk', switched: (at: number) => string): void => {
    const to = from === 'ru' ? 'kk' : 'ru';
    const name = to === 'kk' ? 'Қазақ тіліндегі мәтін' : 'Русский';
    serve({
      '/tizilim': `<table>${[0, 1, 2].map((at) => `<tr><td><a href="/tizilim/${410 + at}">${410 + at}</a></td><td>${TITLES[from][at]}</td></tr>`).join('')}</table>`,
    });
    for (const at of [0, 1, 2])
      serve({
        [`/tizilim/${410 + at}`]: `<a href="${switched(at)}">${name}</a>${body(from, at)}`,
        [`/tizilim/${900 - at}`]: `<a href="/tizilim/${410 + at}">${from}</a>${body(to, at)}`,
      });
  };

  test.each(['ru', 'kk'] as const)('where versions have numbers of their own (%s first)', async (from) => {
    registry(from, (at) => `/tizilim/${900 - at}`);
    expect(await scrape('/tizilim')).toMatchObject({ kind: 'complete', problems: [] });
    expect(languages()).toEqual(['both', 'both', 'both']);
  });

  test('and is looked after by later runs', async () => {
    registry('ru', (at) => `/tizilim/${900 - at}`);
    await scrape('/tizilim');
    crawl.sink.seen.clear();
    serve({ '/tizilim/900': body('kk', 0).replace('жүргізеді', 'тігеді') });
    expect(await scrape('/tizilim')).toMatchObject({
      kind: 'complete',
      counts: { edited: 1, unchanged: 2, untranslated: 0 },
    });
    expect(languages()).toEqual(['both', 'both', 'both']);
  });

  test.each([
    ['home, where the news are', '/kk/', '<h1>Министрлік</h1><a href="/kk/zhanalyk/1">Жаңалық</a>'],
    ['to another posting', '/tizilim/77', body('kk', 1)],
    ['to a list that holds several', '/kk/', body('kk', 0) + body('kk', 1)],
    ['to the same text', '/kk/', body('ru', 0)],
  ])('but not where it leads %s, which is asked for once and said', async (_name, target, page) => {
    registry('ru', () => target);
    serve({ [target]: page });
    // Of the postings, only the first has the category that stands behind the switch.
    serve({ '/tizilim': '<a href="/tizilim/410">Главный специалист</a> <a href="/tizilim/412">Эксперт</a>' });
    const outcome = await scrape('/tizilim');
    expect(outcome).toMatchObject({ kind: 'complete', counts: { new: 2, untranslated: 2 } });
    expect(languages()).toEqual(['ru', 'ru']);
    expect(crawl.portal.asked.filter((path) => path === target)).toHaveLength(1);
    expect(outcome.untranslated).toBe(`${crawl.portal.base}/tizilim/410`);
  });

  test.each([404, 500])('nor where it answers %i', async (status) => {
    registry('ru', () => '/kk/');
    crawl.portal.routes.set('/kk/', (_request, response) => response.writeHead(status).end());
    const outcome = await scrape('/tizilim');
    expect(outcome.kind).toBe(status === 404 ? 'complete' : 'partial');
    expect(outcome.counts).toMatchObject({ new: 3, untranslated: 3 });
  });

  test('a posting of a page in both languages, and one without a switch, lack nothing', async () => {
    registry('ru', () => '/kk/');
    serve({
      '/tizilim/410': `<a href="/kk/">Қазақша</a>${body('ru', 0)}${body('kk', 0)}`,
      '/tizilim/411': body('ru', 1),
      '/tizilim/412': body('kk', 2),
    });
    expect(await scrape('/tizilim')).toMatchObject({ counts: { untranslated: 0 }, problems: [] });
    expect(crawl.portal.asked).not.toContain('/kk/');
  });

  test('of a list whose pages hold several postings each', async () => {
    const pager = '<a href="/vak?page=1">1</a> <a href="/vak?page=2">2</a>';
    const page = (language: 'ru' | 'kk', other: string, places: readonly number[]): string =>
      `<a href="${other}">${language === 'ru' ? 'Қаз' : 'Рус'}</a>${places
        .map((at) => `<div>${body(language, at).replaceAll('h1', 'h2')}</div>`)
        .join('')}${pager}`;
    serve({
      '/vak': page('ru', '/vak?lang=kk&page=1', [0, 1]),
      '/vak?page=1': page('ru', '/vak?lang=kk&page=1', [0, 1]),
      '/vak?page=2': page('ru', '/vak?lang=kk&page=2', [2]),
      '/vak?lang=kk&page=1': page('kk', '/vak?page=1', [0, 1]),
      '/vak?lang=kk&page=2': page('kk', '/vak?page=2', [2]),
    });
    expect(await scrape('/vak')).toMatchObject({ kind: 'complete', counts: { untranslated: 0 } });
    expect(languages()).toEqual(['both', 'both', 'both']);
  });
});

describe('a list in another language', () => {
  const list = (language: 'ru' | 'kk', other: string): string =>
    `<a href="${other}">${language === 'ru' ? 'Қазақша' : 'Русский'}</a>${[0, 1, 2].map((at) => `<a href="/${language}/vacancy/${at}">${TITLES[language][at]}</a>`).join('')}`;

  test.each(['ru', 'kk'] as const)('gives the versions that no page links to (%s first)', async (from) => {
    const to = from === 'ru' ? 'kk' : 'ru';
    serve({
      [`/${from}/vacancy`]: list(from, `/${to}/vacancy`),
      [`/${to}/vacancy`]: list(to, `/${from}/vacancy`),
    });
    for (const at of [0, 1, 2])
      serve({ [`/ru/vacancy/${at}`]: body('ru', at), [`/kk/vacancy/${at}`]: body('kk', at) });
    expect(await scrape(`/${from}/vacancy`)).toMatchObject({
      kind: 'complete',
      counts: { new: 3 },
      problems: [],
    });
    expect(languages()).toEqual(['both', 'both', 'both']);
  });

  test('is no part of the portal where its switch leads home or nowhere', async () => {
    serve({
      '/ru/vacancy': list('ru', '/kk/'),
      '/kk/': '<a href="/kk/news/1">Жаңалық</a><a href="/kk/news/2">Жаңалық</a>',
    });
    for (const at of [0, 1, 2]) serve({ [`/ru/vacancy/${at}`]: body('ru', at) });
    expect(await scrape('/ru/vacancy')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
    expect(crawl.portal.asked.filter((path) => path.startsWith('/kk/news'))).toEqual([]);
    serve({ '/ru/vacancy': list('ru', '/kk/vacancy') });
    expect((await scrape('/ru/vacancy')).kind).toBe('complete');
  });
});
