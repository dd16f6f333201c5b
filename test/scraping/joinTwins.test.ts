import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinTwins } from '../../src/scraping/joinTwins.js';
import { kazakhPosting, russianPosting, TestCrawl, withEtag } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

function joinedIds(ids: readonly string[]): readonly (readonly string[])[] {
  const found = new Map(ids.map((id) => [id, [new URL(id, 'https://p.example/')]]));
  return [...joinTwins(found).values()].map(({ urls }) =>
    urls.map(({ pathname, search }) => pathname.slice(1) + search),
  );
}

test.each([
  ['vac07.htm', 'vac07k.htm'],
  ['vac07k.htm', 'vac07r.htm'],
  ['docs/vak17_r.htm', 'docs/vak17_k.htm'],
  ['kz-17', 'ru-17'],
  ['k_17.html', '17.html'],
  ['vakansii-kz/17', 'vakansii/17'],
  ['vacancy/glavny-specialist', 'vacancy/glavny-specialist-kz'],
  ['show_kaz.php?id=17', 'show_rus.php?id=17'],
])('%s and %s are one posting', (one, other) => {
  expect(joinedIds([one, other])).toEqual([[one, other]]);
});

test.each([
  ['other numbers', 'vac07.htm', 'vac08k.htm'],
  ['two postings of one language', 'vac07_kz.htm', 'vac07-kk.htm'],
  ['a letter that is no language', 'vac07a.htm', 'vac07b.htm'],
  ['a letter within a word', 'otdel.htm', 'otdelk.htm'],
  ['another folder', 'a/17_k.htm', 'b/17_r.htm'],
])('two postings: %s, as in %s and %s', (_name, one, other) => {
  expect(joinedIds([one, other])).toEqual([[one], [other]]);
});

test('lists in two languages that nothing joins give postings in both', async () => {
  crawl.serve({
    '/': '<frameset><frame src="menu.htm"></frameset>',
    '/menu.htm': '<a href="vac.htm">Вакансии</a> <a href="vack.htm">Бос орындар</a>',
    '/vac.htm': '<a href="v07.htm">Главный специалист</a> <a href="v08.htm">Эксперт</a>',
    '/vack.htm': '<a href="v07k.htm">Бас маман</a> <a href="v08k.htm">Сарапшы</a>',
    '/v07.htm': russianPosting('Главный специалист'),
    '/v08.htm': russianPosting('Эксперт'),
    '/v07k.htm': kazakhPosting('Бас маман'),
    '/v08k.htm': kazakhPosting('Сарапшы'),
  });
  expect(await crawl.explore('/')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
  expect([...crawl.sink.postings.values()].map(({ titles }) => titles)).toEqual([
    { ru: 'Главный специалист', kk: 'Бас маман' },
    { ru: 'Эксперт', kk: 'Сарапшы' },
  ]);
});

describe('a list whose rows name each posting in both languages', () => {
  const row = (kk: string, ru: string): string =>
    `<tr><td><a href="/kz/${kk}">Бөлімнің бас маманы</a></td><td><a href="/ru/${ru}">Главный специалист отдела</a></td></tr>`;
  const serve = (category: string): void => {
    crawl.portal.routes.set(
      '/konkurs',
      withEtag(
        `<table>${row('zher-bas-maman', 'spetsialist-zemli')}${row('smetashy-bas-maman', 'spetsialist-smetchik')}</table>`,
      ),
    );
    crawl.serve({
      '/kz/zher-bas-maman': kazakhPosting('Жер бөлімінің бас маманы'),
      '/ru/spetsialist-zemli': russianPosting('Главный специалист по землям'),
      '/kz/smetashy-bas-maman': kazakhPosting('Бас маман-сметашы'),
      '/ru/spetsialist-smetchik': russianPosting('Главный специалист-сметчик').replace('D-O-4', category),
    });
  };

  test('gives postings in both, again where nothing has changed', async () => {
    serve('D-O-4');
    expect(await crawl.explore('/konkurs')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
    expect([...crawl.sink.postings.values()].map(({ titles }) => titles)).toEqual([
      { kk: 'Жер бөлімінің бас маманы', ru: 'Главный специалист по землям' },
      { kk: 'Бас маман-сметашы', ru: 'Главный специалист-сметчик' },
    ]);
    crawl.sink.seen.clear();
    expect(await crawl.explore('/konkurs')).toMatchObject({ kind: 'complete', counts: { unchanged: 2 } });
  });

  test('but pages of other categories are postings of their own, and stay so', async () => {
    serve('E-R-1');
    expect(await crawl.explore('/konkurs')).toMatchObject({ kind: 'complete', counts: { new: 3 } });
    expect([...crawl.sink.postings.values()].map(({ id, language }) => [id, language])).toEqual([
      ['test/zher-bas-maman', 'both'],
      ['test/smetashy-bas-maman', 'kk'],
      ['test/spetsialist-smetchik', 'ru'],
    ]);
    crawl.sink.seen.clear();
    expect(await crawl.explore('/konkurs')).toMatchObject({ kind: 'complete', counts: { unchanged: 3 } });
  });
});

test.each([
  ['pages of one language', '10k', '10r', russianPosting, russianPosting],
  ['pages of one language', '10k', '10r', kazakhPosting, kazakhPosting],
])('%s are no versions, whatever their addresses: %s, %s', async (_name, one, other, first, second) => {
  crawl.serve({
    '/list': `<a href="/vacancy/${one}">Эксперт</a> <a href="/vacancy/${other}">Инспектор</a>`,
    [`/vacancy/${one}`]: first('Эксперт'),
    [`/vacancy/${other}`]: second('Инспектор'),
  });
  expect(await crawl.explore('/list')).toMatchObject({ kind: 'complete', counts: { new: 2 } });
  expect([...crawl.sink.postings.keys()].sort()).toEqual([`test/vacancy/${one}`, `test/vacancy/${other}`]);
});

test.each([
  ['vak17_r.htm', ['vak17_k.htm', 'vak17_r.htm']],
  ['vak17_k.htm', ['vak17_r.htm', 'vak17_k.htm']],
])('the posting of %s keeps its id when its other version comes, in whatever order', async (first, both) => {
  const list = (...pages: readonly string[]): string =>
    pages
      .map((page) => `<a href="/vak/${page}">${page.includes('_k') ? 'Бас маман' : 'Эксперт'}</a>`)
      .join(' ');
  crawl.serve({
    '/list': list(first),
    '/vak/vak17_r.htm': russianPosting('Эксперт'),
    '/vak/vak17_k.htm': kazakhPosting('Бас маман'),
  });
  await crawl.explore('/list');
  crawl.sink.seen.clear();
  crawl.portal.routes.set('/list', list(...both));
  expect(await crawl.explore('/list')).toMatchObject({ kind: 'complete', counts: { new: 0 } });
  expect([...crawl.sink.seen]).toEqual([`test/vak/${first}`]);
  expect(crawl.sink.postings.get(`test/vak/${first}`)?.language).toBe('both');
});
