import { afterEach, beforeEach, expect, test } from 'vitest';
import { kazakhPage, russianPage, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
  const { routes } = crawl.portal;
  routes.set('/ru/list?page=1', [1, 2, 3].map((id) => `<a href="/ru/posting/${id}">а</a>`).join(' '));
  routes.set('/ru/posting/1', russianPage);
  routes.set('/ru/posting/2', kazakhPage);
  routes.set('/ru/posting/3', '<script>1</script>Отменён');
});
afterEach(() => crawl.close());

test('a page without a posting is said, and spoils a later run only once it says something else', async () => {
  expect((await crawl.scrape()).kind).toBe('partial');
  crawl.portal.routes.set('/ru/posting/3', '<script>2</script><b>Отменён</b>');
  expect(await crawl.scrape()).toMatchObject({ kind: 'complete', counts: { unread: 1, found: 3 } });
  crawl.portal.routes.set('/ru/posting/3', 'Техникалық жұмыстар');
  const outcome = await crawl.scrape();
  expect(outcome.kind).toBe('partial');
  expect(outcome.problems.join()).toContain('/ru/posting/3: no posting');
});

test('a posting that appears on such a page is taken', async () => {
  await crawl.scrape();
  crawl.portal.routes.set('/ru/posting/3', russianPage);
  expect(await crawl.scrape()).toMatchObject({ kind: 'complete', counts: { new: 1, unread: 0 } });
});

test('an error page where a posting stood spoils every run, however often it comes', async () => {
  crawl.portal.routes.set('/ru/posting/3', russianPage);
  await crawl.scrape();
  crawl.portal.routes.set('/ru/posting/3', 'Қате');
  for (let run = 0; run < 3; run += 1) {
    crawl.sink.seen.clear();
    expect((await crawl.scrape()).kind).toBe('partial');
  }
});

test('a portal of which most pages are not understood is never complete', async () => {
  crawl.portal.routes.set('/ru/posting/2', 'Ашық');
  for (let run = 0; run < 2; run += 1) expect((await crawl.scrape()).kind).toBe('partial');
  expect((await crawl.scrape()).problems.join()).toContain('no posting was recognised on 2 of 3 pages');
});

test('a version that is never understood does not keep the other from being stored', async () => {
  const { routes } = crawl.portal;
  routes.set('/kk/list', '<a href="/kk/posting/1">а</a>');
  routes.set('/kk/posting/1', 'Аудармасы жоқ');
  const profile = crawl.profile({ starts: [{ url: '/kk/list' }, { url: '/ru/list?page=1' }] });
  await crawl.scrape({ profile });
  expect(crawl.sink.postings.has('test/1')).toBe(false);
  await crawl.scrape({ profile });
  expect(crawl.sink.postings.get('test/1')?.title).toBe('Главный специалист');
});

test('a page that cannot be read in time is said, and the others are stored', async () => {
  crawl.portal.routes.set('/ru/posting/3', russianPage);
  const { extract } = crawl;
  const outcome = await crawl.scrape({
    extract: (bytes, contentType, url) => {
      if (url.endsWith('/2')) throw new Error('it took longer than 10 seconds to read');
      return extract(bytes, contentType, url);
    },
  });
  expect(outcome.kind).toBe('partial');
  expect(outcome.problems.join()).toContain('posting/2: the page cannot be read: it took longer');
  expect([...crawl.sink.postings.keys()]).toEqual(['test/1', 'test/3']);
});

test('an address is counted once, however many versions of it hold nothing', async () => {
  const menu = (n: number): string =>
    `<a href="/kk/${n}" hreflang="kk">Қазақша</a><a href="/ru/${n}" hreflang="ru">Русский</a>`;
  crawl.serve({
    '/': '<a href="/ru/71">Паспорт района</a><a href="/ru/72">Контакты</a>',
    ...Object.fromEntries([71, 72].flatMap((n) => ['kk', 'ru'].map((tree) => [`/${tree}/${n}`, menu(n)]))),
  });
  const { counts, problems } = await crawl.explore('/');
  expect(counts).toMatchObject({ found: 2, unread: 2 });
  expect(problems.join()).toContain('on 2 of 2 pages');
});
