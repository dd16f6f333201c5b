import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinTwins } from '../../src/scraping/joinTwins.js';
import { kazakhPosting, russianPosting, TestCrawl } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

function joinedIds(ids: readonly string[]): readonly (readonly string[])[] {
  const found = new Map(ids.map((id) => [id, [new URL(id, 'https://p.example/')]]));
  return [...joinTwins(found).values()].map((urls) =>
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
