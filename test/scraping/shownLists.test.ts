import { afterEach, beforeEach, expect, test } from 'vitest';
import { kazakhPosting, russianPosting, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

test('a map of pictures leads to the lists of its regions', async () => {
  crawl.serve({
    '/karta.html':
      '<h1>Инспекции</h1><map><area href="/o/akm.html" alt="Акмолинская область"><area href="/o/atr.html" title="Атырауская область"></map>',
    '/o/akm.html': russianPosting('Инспектор лесного хозяйства'),
    '/o/atr.html': russianPosting('Главный специалист'),
  });
  expect(await crawl.explore('/karta.html')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
});

test('a list in a window of the page is read where the page leads to none otherwise', async () => {
  crawl.serve({
    '/kk/qyzmet': '<h1>Қызмет</h1><iframe src="/window/3"></iframe><iframe src="/map/7"></iframe>',
    '/window/3': '<a href="/orny/1">Бас маман</a><a href="/orny/2">Сарапшы</a>',
    '/map/7': '<p>Карта</p>',
    '/orny/1': kazakhPosting('Бас маман'),
    '/orny/2': kazakhPosting('Сарапшы'),
  });
  expect(await crawl.explore('/kk/qyzmet')).toMatchObject({ counts: { new: 2, unread: 0 } });
});

test('the window of a page is no list where the page leads to one', async () => {
  crawl.serve({
    '/': '<iframe src="/window/3"></iframe><a href="/vakansii">Вакансии</a>',
    '/vakansii': '<a href="/v/1">Эксперт</a><a href="/v/2">Инспектор</a>',
    '/v/1': russianPosting('Эксперт'),
    '/v/2': russianPosting('Инспектор'),
  });
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 2 }, problems: [] });
  expect(crawl.portal.asked).not.toContain('/window/3');
});

test.each([
  ['31-33', '34-36'],
  ['№ 31–33', '№ 34–36'],
])('a list is read in all its ranges of numbers: %s', async (first, last) => {
  const rows = (numbers: readonly number[]): string =>
    numbers
      .map((number) => `<tr><td><a href="/habar/${number}-2026">№ ${number}/2026</a></td></tr>`)
      .join('');
  crawl.serve({
    '/tirkelim/31-33': `<b>31-33</b> <a href="/tirkelim/34-36">${last}</a><table>${rows([31, 32, 33])}</table>`,
    '/tirkelim/34-36': `<a href="/tirkelim/31-33">${first}</a> <b>34-36</b><table>${rows([34, 35, 36])}</table>`,
  });
  for (const number of [31, 32, 33, 34, 35, 36])
    crawl.serve({ [`/habar/${number}-2026`]: kazakhPosting(`Бас маман ${number}`) });
  expect(await crawl.explore('/tirkelim/34-36')).toMatchObject({ kind: 'complete', counts: { new: 6 } });
});
