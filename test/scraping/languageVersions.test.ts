import { afterEach, beforeEach, expect, test } from 'vitest';
import { findLinks } from '../../src/scraping/findLinks.js';
import { languageVersions } from '../../src/scraping/languageVersions.js';
import { kazakhPage, russianPage, TestCrawl, withEtag } from './TestCrawl.js';

const page = new URL('https://p.example/ru/vacancy/17');

test.each([
  [
    'hreflang',
    '<link rel="alternate" hreflang="kk" href="/kk/bos-oryn/bas-maman-17">',
    ['/kk/bos-oryn/bas-maman-17'],
  ],
  ['hreflang with a country', '<a rel="alternate" hreflang="kk-KZ" href="/kk/v/17">KZ</a>', ['/kk/v/17']],
  [
    'the name of the language',
    '<nav><a href="/kk/vacancy/17">Қаз</a> | <a href="/ru/vacancy/17">Рус</a></nav>',
    ['/kk/vacancy/17'],
  ],
  ['a parameter', '<a href="?lang=kz">ҚАЗАҚША</a>', ['/ru/vacancy/17?lang=kz']],
  ['a letter in a parameter', '<a href="?l=k">Қазақ тілінде</a>', ['/ru/vacancy/17?l=k']],
  ['words', '<a href="/kk/vacancy/17">Мемлекеттік тілде оқу</a>', ['/kk/vacancy/17']],
  ['words of the version', '<a href="?lang=kk">Версия на казахском языке</a>', ['/ru/vacancy/17?lang=kk']],
  ['an ending in place of none', '<a href="/ru/vacancy/17_kz">Қазақша</a>', ['/ru/vacancy/17_kz']],
  [
    'a language in front of an image',
    '<a href="/kk/vacancy/17" hreflang="kk"><img src=kz.svg></a>',
    ['/kk/vacancy/17'],
  ],
])('a version is found by %s', (_name, html, expected) => {
  expect(
    languageVersions(findLinks(html, page), page).map(({ pathname, search }) => pathname + search),
  ).toEqual(expected);
});

test('a version with a number of its own is found deep in a site', () => {
  const here = new URL('https://p.example/ru/press/article/details/775518?lang=ru');
  const links = findLinks('<a href="/ru/press/article/details/775519?lang=kk">ҚАЗ</a>', here);
  expect(languageVersions(links, here).map(({ pathname }) => pathname)).toEqual([
    '/ru/press/article/details/775519',
  ]);
});

test.each([
  ['vak17_r.htm', 'vak17_k.htm', 'Қазақша'],
  ['vak17_k.htm', 'vak17_r.htm', 'Русский'],
  ['show-kaz.php?id=17', 'show-rus.php?id=17', 'Рус'],
  ['konkurs.html', 'konkurs_kz.html', 'ҚАЗ'],
])('a version is found by the ending of its file: %s, %s', (one, other, name) => {
  const here = new URL(one, 'https://p.example/docs/');
  const links = findLinks(`<a href="${other}">${name}</a>`, here);
  expect(languageVersions(links, here).map(({ href }) => href)).toEqual([new URL(other, here).href]);
});

test.each([
  ['a switch that leads home', '<a href="/kk/">Қаз</a><link rel=alternate hreflang=kk href="/kk/">'],
  ['a letter that counts something else', '<a href="?l=3">Қаз</a>'],
  ['another posting', '<a href="/kk/vacancy/18">Қаз</a>'],
  ['another file', '<a href="/ru/vacancy/news_kz.htm">Қаз</a>'],
  ['another language', '<link rel="alternate" hreflang="en" href="/en/vacancy/17">'],
  ['another host', '<link rel="alternate" hreflang="kk" href="https://kk.p.example/vacancy/17">'],
  ['a feed', '<link rel="alternate" type="application/rss+xml" href="/feed/17">'],
])('%s is no version', (_name, html) => {
  expect(languageVersions(findLinks(html, page), page)).toEqual([]);
});

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
  const { routes } = crawl.portal;
  routes.set('/ru/list?page=1', '<a href="/ru/posting/1">а</a>');
  routes.set(
    '/ru/posting/1',
    withEtag(`<link rel=alternate hreflang=kk href="/kk/e/bas-maman-9">${russianPage}`),
  );
  routes.set('/kk/e/bas-maman-9', withEtag(kazakhPage));
});
afterEach(() => crawl.close());

test('a crawl of one list joins the version that a posting links to, and notices when only that one changes', async () => {
  expect((await crawl.scrape()).kind).toBe('complete');
  expect(crawl.sink.postings.get('test/1')).toMatchObject({ language: 'both', titles: { kk: 'Бас маман' } });
  crawl.sink.seen.clear();
  expect((await crawl.scrape()).counts).toMatchObject({ edited: 0, unchanged: 1 });
  crawl.portal.routes.set('/kk/e/bas-maman-9', withEtag('<h1>Бас маман</h1> kk: есеп құрады', '"v2"'));
  crawl.sink.seen.clear();
  expect((await crawl.scrape()).counts).toMatchObject({ edited: 1 });
  expect(crawl.sink.postings.get('test/1')?.sections.map(({ text }) => text)).toEqual([
    'ведёт документооборот',
    'есеп құрады',
  ]);
});

test('two lists whose addresses have nothing in common still give one posting', async () => {
  crawl.portal.routes.set('/kk/list', '<a href="/kk/e/bas-maman-9">а</a>');
  const profile = crawl.profile({
    starts: [{ url: '/ru/list?page=1' }, { url: '/kk/list' }],
    postingLink: '/(?:posting|e)/(?<id>[\\w-]+)',
  });
  expect((await crawl.scrape({ profile })).kind).toBe('complete');
  expect([...crawl.sink.postings.keys()]).toEqual(['test/1']);
});

test.each([
  ['is gone', undefined],
  ['holds no posting', 'Аудармасы жоқ'],
])('a version that %s takes nothing from the page that links to it', async (_name, route) => {
  if (route === undefined) crawl.portal.routes.delete('/kk/e/bas-maman-9');
  else crawl.portal.routes.set('/kk/e/bas-maman-9', route);
  expect(await crawl.scrape()).toMatchObject({ kind: 'complete', problems: [], counts: { gone: 0 } });
  expect(crawl.sink.postings.get('test/1')?.language).toBe('ru');
});
