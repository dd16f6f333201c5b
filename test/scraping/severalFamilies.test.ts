import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kazakhPosting, russianPosting, TestCrawl, withEtag } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const news = (title: string): string => `<h1>${title}</h1><p>Состоялось награждение победителей.</p>`;

describe('a list whose postings have addresses of several kinds', () => {
  test('is read for each of them, as the names of positions tell', async () => {
    crawl.serve({
      '/kadry': `<h3>Внешние конкурсы</h3><ul><li><a href="/vacancy/1">Главный специалист отдела кадров</a></li><li><a href="/vacancy/2">Бухгалтер</a></li><li><a href="/vacancy/3">Юрист</a></li></ul>
        <h3>Внутренние конкурсы</h3><ul><li><a href="/vnutr/71">Главный инспектор</a></li><li><a href="/vnutr/72">Руководитель отдела закупок</a></li></ul>
        <h3>Новости</h3><a href="/news/5">Прошло совещание</a> <a href="/news/6">День языков</a>`,
      '/vacancy/1': russianPosting('Главный специалист отдела кадров'),
      '/vacancy/2': russianPosting('Бухгалтер'),
      '/vacancy/3': russianPosting('Юрист'),
      '/vnutr/71': russianPosting('Главный инспектор'),
      '/vnutr/72': russianPosting('Руководитель отдела закупок'),
    });
    expect(await crawl.explore('/kadry')).toMatchObject({ kind: 'complete', counts: { found: 5, new: 5 } });
    expect(crawl.portal.asked).not.toContain('/news/5');
  });

  test('in Kazakh, and where only one posting is of the second kind', async () => {
    crawl.serve({
      '/kadr': `<ul><li><a href="/bos-oryn/1">Бас маман</a></li><li><a href="/bos-oryn/2">Жетекші маман</a></li></ul>
        <p><a href="/ishki/9">Бөлім басшысы</a></p> <a href="/bailanys/1">Байланыс</a> <a href="/zhanalyqtar/4">Жиналыс өтті</a>`,
      '/bos-oryn/1': kazakhPosting('Бас маман'),
      '/bos-oryn/2': kazakhPosting('Жетекші маман'),
      '/ishki/9': kazakhPosting('Бөлім басшысы'),
    });
    await crawl.explore('/kadr');
    expect(crawl.titles()).toEqual(['Бас маман', 'Бөлім басшысы', 'Жетекші маман']);
    expect(crawl.portal.asked).not.toContain('/bailanys/1');
  });
});

describe('links that were taken for those of postings and lead to none', () => {
  const misleading = (): void => {
    crawl.serve({
      '/': `<ul>${[1, 2, 3, 4, 5].map((n) => `<li><a href="/material/${n}">Конкурс рисунков, тур ${n}</a></li>`).join('')}</ul>
        <ul><li><a href="/hr/show/3">Подробнее</a></li><li><a href="/hr/show/4">Подробнее</a></li></ul>`,
      ...Object.fromEntries(
        [1, 2, 3, 4, 5].map((n) => [`/material/${n}`, news(`Конкурс рисунков, тур ${n}`)]),
      ),
      '/hr/show/3': russianPosting('Главный специалист'),
      '/hr/show/4': russianPosting('Ведущий специалист'),
    });
  };

  test('are followed by the next likely ones', async () => {
    misleading();
    expect(await crawl.explore('/')).toMatchObject({ kind: 'partial', counts: { found: 7, new: 2 } });
    expect(crawl.titles()).toEqual(['Ведущий специалист', 'Главный специалист']);
  });

  test('are no reason to doubt later runs, which find postings behind others', async () => {
    misleading();
    await crawl.explore('/');
    crawl.sink.seen.clear();
    expect(await crawl.explore('/')).toMatchObject({
      kind: 'complete',
      counts: { found: 7, unchanged: 2, unread: 5 },
    });
  });

  test('are followed by the lists of vacancies that the page names besides', async () => {
    misleading();
    crawl.serve({
      '/hr/show/3': news('О нас'),
      '/hr/show/4': news('Контакты'),
      '/': `${String(crawl.portal.routes.get('/'))}<p><a href="/docs">Документы</a> <a href="/kadry">Вакантные должности</a></p>`,
      '/kadry': '<a href="/k/1">Эксперт</a><a href="/k/2">Главный инспектор</a>',
      '/k/1': russianPosting('Эксперт'),
      '/k/2': russianPosting('Главный инспектор'),
    });
    await crawl.explore('/');
    expect(crawl.titles()).toEqual(['Главный инспектор', 'Эксперт']);
    expect(crawl.portal.asked).not.toContain('/hr/show/3');
  });

  test('in Kazakh, and in the next run, when nothing has changed', async () => {
    crawl.serve({
      '/': `<ul>${[1, 2, 3].map((n) => `<li><a href="/oqiga/${n}">Ән конкурсы, ${n}-кезең</a></li>`).join('')}</ul>
        <ul><li><a href="/habar/31">Толығырақ</a></li><li><a href="/habar/32">Толығырақ</a></li></ul>`,
      ...Object.fromEntries([1, 2, 3].map((n) => [`/oqiga/${n}`, news('Ән конкурсы')])),
      '/habar/31': kazakhPosting('Бас маман'),
      '/habar/32': kazakhPosting('Сарапшы'),
    });
    for (const [path, page] of [...crawl.portal.routes])
      if (typeof page === 'string') crawl.portal.routes.set(path, withEtag(page));
    await crawl.explore('/');
    crawl.sink.seen.clear();
    expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { unchanged: 2 } });
  });
});
