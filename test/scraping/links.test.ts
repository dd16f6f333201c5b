import { describe, expect, test } from 'vitest';
import { findLinks } from '../../src/scraping/findLinks.js';
import { nextPage } from '../../src/scraping/nextPage.js';
import { postingAddress } from '../../src/scraping/postingAddress.js';
import { byLikeness, byPattern } from '../../src/scraping/postingLinks.js';
import type { Pager } from '../../src/scraping/PortalProfile.js';

const page = new URL('https://portal.example/ru/list?page=2');

describe('the links of a page', () => {
  test.each([
    ['<a class=x href=/a>Бос орын</a>', 'https://portal.example/a', 'Бос орын'],
    [
      "<A HREF='b?x=1&amp;y=2'><b>Подробнее</b>&nbsp;&raquo;</A>",
      'https://portal.example/ru/b?x=1&y=2',
      'Подробнее »',
    ],
    ['<base href="/kk/"><a href="c#top">Толығырақ</a>', 'https://portal.example/kk/c', 'Толығырақ'],
    ['<a href="/kk/"><img src="kk.gif" alt="Қазақша"/></a>', 'https://portal.example/kk/', 'Қазақша'],
    [
      "<a href='/ru/'><img alt='Русский' src=ru.gif> <img alt='Русский'></a>",
      'https://portal.example/ru/',
      'Русский',
    ],
    ['<area shape="rect" href="/o/1" alt="Ақмола облысы">', 'https://portal.example/o/1', 'Ақмола облысы'],
    [
      "<map><area href='/o/2' title='Акмолинская область' alt=''></map><p>Карта</p>",
      'https://portal.example/o/2',
      'Акмолинская область',
    ],
    ['<iframe src="/embed"></iframe>', 'https://portal.example/embed', ''],
    ['<a href="/10">&larr; Қазан&hellip;</a>', 'https://portal.example/10', '← Қазан…'],
    ['<a href="/d">&#1178;&#x430;</a>', 'https://portal.example/d', 'Қа'],
  ])('%s', (html, href, text) => {
    expect(findLinks(html, page).map((link) => [link.url.href, link.text])).toEqual([[href, text]]);
  });

  test.each([
    '<!-- <a href="/a">x</a> -->',
    '<script>"<a href=/a>"</script>',
    '<a href="javascript:go()">x</a>',
    '<a name="x">',
    '<a href="http://[">x</a>',
  ])('hold none in %s', (html) => {
    expect(findLinks(html, page)).toEqual([]);
  });

  test('are found in a page nested 50,000 deep', () => {
    expect(findLinks(`${'<div>'.repeat(50_000)}<a href="/a">x</a>`, page)).toHaveLength(1);
  });
});

describe('the next page', () => {
  const links: Pager = { kind: 'links' };
  const number: Pager = { kind: 'number', pattern: 'page={n}' };
  test.each([
    ['rel=next in the head', links, '<link rel="next" href="?page=3">', '?page=3'],
    ['the Russian word', links, '<a href="/x">Новости</a><a href="?page=3">Следующая →</a>', '?page=3'],
    ['the Kazakh word', links, '<a href="?page=3">Келесі</a>', '?page=3'],
    ['a sign', links, '<a href="?page=1">«</a><a href="?page=3">»</a>', '?page=3'],
    [
      'the next number among many',
      links,
      '<a href="?page=9">9</a><a href="?page=3">3</a><a href="?page=1">1</a>',
      '?page=3',
    ],
    ['a pattern', number, '<a href="?page=4">4</a><a href="?page=3">3</a>', '?page=3'],
  ])('is found by %s', (_name, pager, html, next) => {
    expect(nextPage(pager, findLinks(html, page), page)?.search).toBe(next);
  });

  test.each([
    ['the list ends', links, '<a href="?page=1">1</a>'],
    ['the last page leads to itself', links, '<a href="?page=2#">Келесі</a>'],
    ['a pattern of another parameter', number, '<a href="?homepage=7">7</a>'],
    [
      'the profile says that there is one page',
      { kind: 'none' } as const,
      '<a rel="next" href="?page=3">3</a>',
    ],
    ['the link leads to another host', links, '<a rel="next" href="https://elsewhere.example/?page=3">3</a>'],
  ])('is none when %s', (_name, pager, html) => {
    expect(nextPage(pager, findLinks(html, page), page)).toBeUndefined();
  });
});

describe('the address of a posting', () => {
  test.each([
    ['https://p.example/ru/vacancy/17', 'vacancy/17'],
    ['https://p.example/kk/vacancy/17/', 'vacancy/17'],
    ['https://p.example/vacancy/17?utm_source=tg&yclid=4&lang=kk', 'vacancy/17'],
    ['https://p.example/show?b=2&id=17&a=1', 'show?a=1&b=2&id=17'],
    ['https://p.example/v;jsessionid=AB12?id=3', 'v?id=3'],
    ['https://p.example/%D2%9B%D1%8B%D0%B7%D0%BC%D0%B5%D1%82/3', 'қызмет/3'],
    ['https://p.example/100%/3', '100%/3'],
  ])('%s is %s', (address, expected) => {
    expect(postingAddress(new URL(address))).toBe(expected);
  });
});

describe('links to postings', () => {
  test('are told by the pattern of a profile, and its id keeps the languages together', () => {
    const html =
      '<a href="/kk/vacancies/5">а</a><a href="/ru/vacancies/5?ref=1">а</a><a href="/ru/news/5">ж</a>';
    const choose = byPattern('/(?:kk|ru)/vacancies/(?<id>\\d+)');
    expect(choose(findLinks(html, page), page).map(({ id }) => id)).toEqual(['5', '5']);
  });

  test.each([
    ['numbers in the path', '<a href="/n/1">ж</a><a href="/v/1">а</a><a href="/v/2">б</a>', ['v/1', 'v/2']],
    [
      'numbers in the query',
      '<a href="/show?id=1">а</a><a href="/show?id=2">б</a><a href="?page=1">1</a>',
      ['show?id=1', 'show?id=2'],
    ],
    [
      'slugs',
      '<a href="/about">о</a><a href="/v/bas-maman-astana">а</a><a href="/v/glavnyy-spetsialist-almaty">б</a>',
      ['v/bas-maman-astana', 'v/glavnyy-spetsialist-almaty'],
    ],
    [
      'not the pager',
      '<a href="?page=1">1</a><a href="?page=3">3</a><a href="?page=4">4</a><a href="/v/9">а</a>',
      ['v/9'],
    ],
    ['nothing without numbers or slugs', '<a href="/about">о</a><a href="/contacts">к</a>', []],
  ])('are told by likeness: %s', (_name, html, expected) => {
    expect(byLikeness()(findLinks(html, page), page).map(({ id }) => id)).toEqual(expected);
  });
});

test.each([
  ['comments that never end', '<!--'.repeat(500_000)],
  ['scripts that never end', '<script>'.repeat(300_000)],
  ['one endless attribute', `<a ${'x'.repeat(2_000_000)}>`],
  ['links that never end', '<a href=/v/1>'.repeat(200_000)],
  ['attributes without end', `<a ${'x="'.repeat(700_000)}>`],
])('%s do not hold a crawl up', (_name, html) => {
  expect(findLinks(html, page).length).toBeLessThanOrEqual(20_000);
});
