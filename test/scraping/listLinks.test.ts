import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findLinks } from '../../src/scraping/findLinks.js';
import { listLinks } from '../../src/scraping/listLinks.js';
import { byLikeness } from '../../src/scraping/postingLinks.js';
import { extract } from './extractBoth.js';
import { kazakhPage, russianPage, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const page = new URL('https://kadr.example/');

test.each([
  ['<a href="/vakansii">Карьера</a><a href="/kk/bos-oryndar">Мансап</a>', ['/vakansii', '/kk/bos-oryndar']],
  ['<a href="/a">Бос жұмыс орындары</a><a href="/b">Вакантные должности</a>', ['/a', '/b']],
  ['<nav><a href="/a">Вакансии</a></nav><a href="/b">Бос лауазымдар</a>', ['/b']],
  ['<nav><a href="/a">Вакансии</a></nav><p>Кадры', ['/a']],
  [
    '<link rel="alternate" type="application/json" href="/api/v1/vacancies?page=1">',
    ['/api/v1/vacancies?page=1'],
  ],
  ['<a href="/a">Архив вакансий</a><a href="/b">Новости</a>', []],
  ['<a href="/?lang=kk">Бос орындар</a><a href="https://other.example/vakansii">Вакансии</a>', []],
])('lists that %s leads to', (html, expected) => {
  expect(listLinks(findLinks(html, page), page).map(({ href }) => href.slice(page.origin.length))).toEqual(
    expected,
  );
});

test.each([
  ['<a href="/node/5">Политика</a><a href="/vakansii">Вакансии</a>', []],
  ['<a href="/api/v1/vacancies?page=1">Открытые данные</a>', []],
  [
    '<a href="/k/bilim">Білім басқармасы бос лауазымдарға орналасуға конкурс жариялайды</a><a href="/k/itogi">Итоги конкурса на занятие должности</a>',
    ['k/bilim'],
  ],
  ['<a href="/k/merke">Отдел строительства объявляет общий конкурс</a>', ['k/merke']],
  [
    '<a href="/a/1?lang=ru">Объявление о конкурсе на занятие должности</a><a href="/a/2?lang=kk">Конкурс туралы хабарландыру</a>' +
      '<a href="/a/3?lang=ru">Список кандидатов, допущенных к собеседованию</a><a href="/a/4?lang=kk">Ішкі конкурс қорытындысы</a>',
    ['a/1', 'a/2'],
  ],
  [
    '<a href="/v/1">Бас хаттамашы</a><a href="/v/2">Протоколист</a><a href="/v/3">Комиссия хаттамасы</a>',
    ['v/1', 'v/2'],
  ],
  ['<a href="/ru/v/1">Главный юрист</a><a href="/kk/v/2">Бас заңгер</a>', ['v/1', 'v/2']],
])('postings that stand in %s', (html, expected) => {
  expect(byLikeness()(findLinks(html, page), page).map(({ id }) => id)).toEqual(expected);
});

describe('a start page that only leads to lists', () => {
  const json = (value: object) => (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };

  beforeEach(() => {
    const { routes } = crawl.portal;
    routes.set('/', '<a href="/vakansii">Вакансии</a> <a href="/kk/bos-oryndar">Бос орындар</a>');
    routes.set('/vakansii', '<a href="/v/1">а</a><a href="/v/2">б</a>');
    routes.set('/kk/bos-oryndar', '<a href="/v/2">б</a><a href="/v/3">в</a>');
    for (const id of [1, 2]) routes.set(`/v/${id}`, russianPage);
    routes.set('/v/3', kazakhPage);
  });

  test('is followed to them, and a posting of two lists is one', async () => {
    expect(await crawl.scrape({ profile: guessed() })).toMatchObject({
      kind: 'complete',
      counts: { found: 3 },
    });
    expect([...crawl.sink.postings.keys()]).toEqual(['test/v/1', 'test/v/2', 'test/v/3']);
  });

  test('is complete when what seemed a list never was one', async () => {
    crawl.portal.routes.set('/kk/bos-oryndar', '<p>Бос орындар туралы');
    expect(await crawl.scrape({ profile: guessed() })).toMatchObject({
      kind: 'complete',
      counts: { found: 2 },
    });
  });

  test('is not complete when a list that held postings holds none', async () => {
    crawl.portal.routes.set('/kk/bos-oryndar', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' });
      response.end('<a href="/v/2">б</a><a href="/v/3">в</a>');
    });
    await crawl.scrape({ profile: guessed() });
    crawl.portal.routes.set('/kk/bos-oryndar', '<p>Қате');
    expect((await crawl.scrape({ profile: guessed() })).kind).toBe('partial');
  });

  test('is not complete when none of them holds a posting', async () => {
    for (const list of ['/vakansii', '/kk/bos-oryndar']) crawl.portal.routes.set(list, '<p>Жоқ');
    const outcome = await crawl.scrape({ profile: guessed() });
    expect(outcome).toMatchObject({ kind: 'partial', counts: { found: 0 } });
    expect(outcome.problems.join()).toContain('no link to a posting');
  });

  test('is followed to open data, page by page, in either language', async () => {
    const item = (id: number): object => ({
      id,
      titleKz: `Бас маман ${id}`,
      dutiesKz: 'хат жазады',
      requirementsKz: 'білім',
    });
    const { routes } = crawl.portal;
    routes.set('/', '<link rel="alternate" type="application/json" href="/api/v1/vacancies?page=1">');
    routes.set(
      '/api/v1/vacancies?page=1',
      json({ data: [item(1), item(2)], total: 3, totalPages: 2, page: 1 }),
    );
    routes.set('/api/v1/vacancies?page=2', json({ data: [item(3)], total: 3, totalPages: 2, page: 2 }));
    expect(await crawl.scrape({ profile: guessed(), extract })).toMatchObject({
      kind: 'complete',
      counts: { found: 3, new: 3 },
    });
  });

  test('is not complete when a link to a posting leads to one page of a list', async () => {
    const item = (id: number): object => ({ id, title: `Эксперт ${id}`, duties: 'готовит справки' });
    const { routes } = crawl.portal;
    routes.set('/', '<a href="/vacancies/export-2026">Главный специалист, ведущий эксперт</a>');
    routes.set(
      '/vacancies/export-2026',
      json({ data: [item(1), item(2)], total: 3, totalPages: 2, page: 1 }),
    );
    const outcome = await crawl.scrape({ profile: guessed(), extract });
    expect(outcome).toMatchObject({ kind: 'partial', counts: { new: 2 } });
    expect(outcome.problems.join()).toContain('one page of a list');
  });

  function guessed(): ReturnType<TestCrawl['profile']> {
    const { postingLink, ...profile } = crawl.profile({ starts: [{ url: '/' }] });
    expect(postingLink).toBeDefined();
    return profile;
  }
});
