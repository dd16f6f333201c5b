import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestCrawl, withEtag } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

interface Row {
  readonly title: string;
  readonly body: string;
  readonly region: string;
  readonly category: string;
  readonly closes: string;
}

const ROWS: Record<'ru' | 'kk', readonly Row[]> = {
  ru: [
    {
      title: 'Главный специалист отдела цен',
      body: 'ГУ «Управление цен»',
      region: 'Павлодарская область',
      category: 'D-O-4',
      closes: '05.12.2026',
    },
    {
      title: 'Эксперт отдела реестров',
      body: 'ГУ «Управление реестров»',
      region: 'область Абай',
      category: 'C-O-5',
      closes: '07.12.2026',
    },
  ],
  kk: [
    {
      title: 'Бағалар бөлімінің бас маманы',
      body: '«Бағалар басқармасы» ММ',
      region: 'Павлодар облысы',
      category: 'D-O-4',
      closes: '05.12.2026',
    },
    {
      title: 'Тізілімдер бөлімінің сарапшысы',
      body: '«Тізілімдер басқармасы» ММ',
      region: 'Абай облысы',
      category: 'C-O-5',
      closes: '07.12.2026',
    },
  ],
};
const LABELS = {
  ru: [
    'Должность',
    'Государственный орган',
    'Регион',
    'Категория',
    'Срок приема документов',
    'Функциональные обязанности',
  ],
  kk: [
    'Лауазым',
    'Мемлекеттік орган',
    'Өңір',
    'Санаты',
    'Құжаттарды қабылдау мерзімі',
    'Функционалдық міндеттері',
  ],
} as const;
const DOES = { ru: 'ведёт учёт', kk: 'есеп жүргізеді' };

const link = ({ title }: Row, at: number): string => `<a href="/vacancy/${30 + at}">${title}</a>`;
const LISTS = {
  table: (language: 'ru' | 'kk') =>
    `<table><tr>${LABELS[language]
      .slice(0, 5)
      .map((label) => `<th>${label}</th>`)
      .join(
        '',
      )}</tr>${ROWS[language].map((row, at) => `<tr><td>${link(row, at)}</td><td>${row.body}</td><td>${row.region}</td><td>${row.category}</td><td>${row.closes}</td></tr>`).join('')}</table>`,
  cards: (language: 'ru' | 'kk') =>
    ROWS[language]
      .map(
        (row, at) =>
          `<div class="card"><h3>${link(row, at)}</h3><p>${LABELS[language][1]}: ${row.body}</p><p>${LABELS[language][2]}: ${row.region}</p><p>${LABELS[language][3]}: ${row.category}</p><p>${LABELS[language][4]}: ${row.closes}</p></div>`,
      )
      .join(''),
};

const page = (language: 'ru' | 'kk', at: number, more = ''): string =>
  `<h1>${ROWS[language][at]?.title}</h1>${more}<h3>${LABELS[language][5]}</h3><p>${DOES[language]} ${at}</p>`;
const fields = (): unknown[] =>
  [...crawl.sink.postings.values()].map(({ body, region, categoryCode, closesOn }) => [
    body,
    region,
    categoryCode,
    closesOn,
  ]);
const listed = (language: 'ru' | 'kk'): unknown[] =>
  ROWS[language].map(({ body, region, category, closes }) => [
    body,
    region,
    category,
    closes.split('.').reverse().join('-'),
  ]);

describe.each(['ru', 'kk'] as const)('what only the list states belongs to the posting (%s)', (language) => {
  test.each(['table', 'cards'] as const)('%s', async (layout) => {
    crawl.serve({
      '/list': LISTS[layout](language),
      '/vacancy/30': page(language, 0),
      '/vacancy/31': page(language, 1),
    });
    expect(await crawl.explore('/list')).toMatchObject({ kind: 'complete', problems: [] });
    expect(fields()).toEqual(listed(language));
  });

  test('an API whose entries are brief', async () => {
    const [name, body] = language === 'ru' ? ['titleRu', 'organizationRu'] : ['titleKz', 'organizationKz'];
    const entries = ROWS[language].map((row, at) => ({
      id: 30 + at,
      [name]: row.title,
      [body]: row.body,
      region: row.region,
      category: row.category,
      deadline: row.closes.split('.').reverse().join('-'),
      detailsUrl: `/api/cards/${30 + at}/full`,
    }));
    const json = (value: unknown) => withEtag(JSON.stringify(value));
    crawl.portal.routes.set('/api/list', json({ items: entries }));
    for (const at of [0, 1])
      crawl.portal.routes.set(
        `/api/cards/${30 + at}/full`,
        json({
          id: 30 + at,
          [name]: ROWS[language][at]?.title,
          [language === 'ru' ? 'dutiesRu' : 'dutiesKz']: `${DOES[language]} ${at}`,
        }),
      );
    await crawl.explore('/api/list');
    expect(fields()).toEqual(listed(language));
  });

  test('what the page states itself goes first', async () => {
    const own = `<p>${LABELS[language][4]}: 24.12.2026</p>`;
    crawl.serve({
      '/list': LISTS.table(language),
      '/vacancy/30': page(language, 0, own),
      '/vacancy/31': page(language, 1),
    });
    await crawl.explore('/list');
    expect([...crawl.sink.postings.values()].map(({ closesOn }) => closesOn)).toEqual([
      '2026-12-24',
      '2026-12-07',
    ]);
  });

  test('a list that has changed is heard although the page has not, and an unchanged one is remembered', async () => {
    crawl.portal.routes.set('/list', withEtag(LISTS.table(language)));
    for (const at of [0, 1]) crawl.portal.routes.set(`/vacancy/${30 + at}`, withEtag(page(language, at)));
    await crawl.explore('/list');
    crawl.sink.seen.clear();
    expect(await crawl.explore('/list')).toMatchObject({ kind: 'complete', counts: { unchanged: 2 } });
    crawl.sink.seen.clear();
    crawl.portal.routes.set(
      '/list',
      withEtag(LISTS.table(language).replace('07.12.2026', '17.12.2026'), '"v2"'),
    );
    expect(await crawl.explore('/list')).toMatchObject({
      kind: 'complete',
      counts: { unchanged: 1, edited: 1 },
    });
    expect([...crawl.sink.postings.values()].map(({ closesOn }) => closesOn)).toEqual([
      '2026-12-05',
      '2026-12-17',
    ]);
    crawl.sink.seen.clear();
    expect(await crawl.explore('/list')).toMatchObject({ kind: 'complete', counts: { unchanged: 2 } });
  });
});

test('rows of the same words say nothing of either posting', async () => {
  const [row] = ROWS.ru;
  if (row === undefined) throw new Error('no row');
  const rows = ['05.12.2026', '09.12.2026'].map(
    (closes, at) => `<tr><td>${link(row, at)}</td><td>${closes}</td></tr>`,
  );
  crawl.serve({
    '/list': `<table><tr><th>${LABELS.ru[0]}</th><th>${LABELS.ru[4]}</th></tr>${rows.join('')}</table>`,
    '/vacancy/30': page('ru', 0),
    '/vacancy/31': page('ru', 0).replace('учёт 0', 'счёт'),
  });
  await crawl.explore('/list');
  expect([...crawl.sink.postings.values()].map(({ closesOn }) => closesOn)).toEqual([undefined, undefined]);
});

test('nor does a row of another category', async () => {
  crawl.serve({
    '/list': LISTS.table('ru'),
    '/vacancy/30': page('ru', 0, '<p>Категория: E-3</p>'),
    '/vacancy/31': page('ru', 1),
  });
  await crawl.explore('/list');
  expect(fields()[0]).toEqual([undefined, undefined, 'E-3', undefined]);
});

test.each(['ru', 'kk'] as const)(
  'a body that is only that of the site yields to the one of the row (%s)',
  async (language) => {
    const site = language === 'ru' ? 'Акимат Павлодарской области' : 'Павлодар облысының әкімдігі';
    const of = (at: number): string =>
      `<title>${ROWS[language][at]?.title} | ${site}</title>${page(language, at)}`;
    crawl.serve({ '/list': LISTS.table(language), '/vacancy/30': of(0), '/vacancy/31': of(1) });
    await crawl.explore('/list');
    expect(fields()).toEqual(listed(language));
    expect([...crawl.sink.postings.values()].some((posting) => 'isBodyOfSite' in posting)).toBe(false);
  },
);
