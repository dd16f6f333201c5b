import { afterEach, beforeEach, expect, test } from 'vitest';
import { TestCrawl, withEtag } from '../scraping/TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());
const TITLES = ['Главный специалист отдела кадров', 'Ведущий специалист отдела архива'];
const list = `<ul>${[0, 1].map((at) => `<li><a href="/vacancy/${10 + at}">${TITLES[at]}</a></li>`).join('')}</ul>`;
const head = (at: number) => `<h1>${TITLES[at]}</h1><p>Категория: D-O-4</p>`;
const text = (at: number | string) =>
  `<h3>Функциональные обязанности</h3><p>регистрирует письма ${at}</p><h3>Требования к участникам</h3><p>высшее образование ${at}</p>`;
const serve = () => {
  crawl.serve({ '/list': list, '/text?n=0': `<h1>${TITLES[0]}</h1>${text(0)}` });
  crawl.portal.routes.set(
    '/vacancy/10',
    withEtag(
      `${head(0)}<p>Оклад по штатному расписанию.</p><p><a href="/text?n=0">Полный текст объявления</a></p>`,
    ),
  );
  crawl.portal.routes.set('/vacancy/11', withEtag(`${head(1)}${text(1)}`));
};
const of10 = () => JSON.stringify(crawl.sink.postings.get('test/vacancy/10'));

test('a supplement that came later than its page is found although the page has not changed', async () => {
  serve();
  crawl.portal.routes.delete('/text?n=0');
  await crawl.explore('/list');
  crawl.sink.seen.clear();
  serve();
  await crawl.explore('/list');
  expect(of10()).toContain('письма 0');
});

test('kk page, ru file of another position is not its version', async () => {
  crawl.serve({
    '/list': `<ul><li><a href="/vacancy/10">Кадрлар бөлімінің бас маманы</a></li><li><a href="/vacancy/11">Мұрағат бөлімінің жетекші маманы</a></li></ul>`,
    '/vacancy/11': `<h1>Мұрағат бөлімінің жетекші маманы</h1><p>Санаты: D-O-4</p><h3>Функционалдық міндеттері</h3><p>мұрағатты жүргізеді</p><h3>Қойылатын талаптар</h3><p>жоғары білім</p>`,
    '/vacancy/10': `<h1>Кадрлар бөлімінің бас маманы</h1><p>Санаты: D-O-4</p><h3>Функционалдық міндеттері</h3><p>хаттарды тіркейді</p><p><a href="/files/7.pdf">Хабарландыру</a></p>`,
    '/files/7.pdf': `<h1>Эксперт отдела цен</h1><h3>Функциональные обязанности</h3><p>считает цены</p><h3>Требования к участникам</h3><p>высшее образование</p>`,
  });
  await crawl.explore('/list');
  expect(of10()).not.toContain('считает цены');
});
