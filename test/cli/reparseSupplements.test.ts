import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPortal, type TestPortal } from '../scraping/startPortal.js';
import { temporaryFolder } from './temporaryFolder.js';
import { crawlIntoStore } from '../../src/cli/crawlIntoStore.js';
import { reparseStore } from '../../src/cli/reparseStore.js';
import { openStore } from '../../src/store/openStore.js';
import { withEtag } from '../scraping/TestCrawl.js';
import type { Posting } from '../../src/model/Posting.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startPortal();
});
afterEach(() => portal.close());

const TITLES = ['Главный специалист отдела кадров', 'Ведущий специалист отдела архива', 'Эксперт отдела цен'];
const list = (ats = [0, 1]) =>
  `<ul>${ats.map((at) => `<li><a href="/vacancy/${10 + at}">${TITLES[at]}</a></li>`).join('')}</ul>`;
const head = (at: number) => `<h1>${TITLES[at]}</h1><p>Категория: D-O-4</p>`;
const text = (at: number | string) =>
  `<h3>Функциональные обязанности</h3><p>регистрирует письма ${at}</p><h3>Требования к участникам</h3><p>высшее образование ${at}</p>`;
const serve = (pages: Record<string, string>) => {
  for (const [path, page] of Object.entries(pages)) portal.routes.set(path, page);
};
const scrape = async (store: string) =>
  (
    await crawlIntoStore({
      profile: {
        id: 'test',
        verified: true,
        base: portal.base,
        pager: { kind: 'links' },
        pauseSeconds: 0,
        starts: [{ url: '/list' }],
      },
      store,
      allowPrivateHosts: true,
      archive: true,
      signal: new AbortController().signal,
      onEvent: () => undefined,
    })
  ).outcome;
const reparse = async (folder: string) => {
  const store = openStore(folder, { create: false, now: new Date() });
  const changed: string[] = [];
  try {
    const counts = await reparseStore({
      store: folder,
      target: store,
      rulesFor: () => ({}),
      onChange: (before: Posting | undefined, after: Posting) => {
        changed.push(`${after.id}: ${JSON.stringify(before)} => ${JSON.stringify(after)}`);
      },
    });
    return { counts, changed };
  } finally {
    store.close();
  }
};
const CLEAN = { new: 0, edited: 0, left: 0, notUnderstood: 0, notArchived: 0 };

test('postings that share a file are read again', async () => {
  const store = temporaryFolder();
  serve({
    '/list': list(),
    '/files/7.pdf': [0, 1].map((at) => `<h1>${TITLES[at]}</h1><p>Категория: D-O-4</p>${text(at)}`).join(''),
  });
  for (const at of [0, 1])
    serve({
      [`/vacancy/${10 + at}`]: `${head(at)}<p>Оклад по штатному расписанию.</p><p><a href="/files/7.pdf">Объявление</a></p>`,
    });
  await scrape(store);
  const { counts } = await reparse(store);
  expect(counts).toMatchObject({ ...CLEAN, unchanged: 2 });
});

test('an error page in place of a page with a supplement is not what a posting is read from', async () => {
  const store = temporaryFolder();
  serve({
    '/list': list(),
    '/vacancy/11': `${head(1)}${text(1)}`,
    '/vacancy/10': `${head(0)}<p>Регион: Астана</p><p><a href="/text?n=0">Полный текст объявления</a></p>`,
    '/text?n=0': `<h1>${TITLES[0]}</h1>${text(0)}`,
  });
  await scrape(store);
  serve({ '/vacancy/10': '<h1>Сайт на обслуживании</h1><p>Зайдите позже</p>' });
  await scrape(store);
  const { counts } = await reparse(store);
  expect(counts).toMatchObject({ ...CLEAN, unchanged: 2 });
});

test('a page that holds its text itself now is not joined with its former supplement', async () => {
  const store = temporaryFolder();
  const page = (more: string) => `${head(0)}${more}`;
  serve({ '/list': list(), '/vacancy/11': `${head(1)}${text(1)}` });
  portal.routes.set(
    '/text?n=0',
    withEtag([0, 2].map((at) => `<h1>${TITLES[at]}</h1><p>Категория: D-O-4</p>${text(at)}`).join('')),
  );
  serve({
    '/vacancy/10': page(
      '<p>Оклад по штатному расписанию.</p><p><a href="/text?n=0">Полный текст объявления</a></p>',
    ),
  });
  await scrape(store);
  serve({ '/vacancy/10': page(text('00')) });
  portal.routes.set(
    '/text?n=0',
    withEtag(
      [0, 2].map((at) => `<h1>${TITLES[at]}</h1><p>Категория: D-O-4</p>${text(`${at}b`)}`).join(''),
      '"v2"',
    ),
  );
  await scrape(store);
  const { counts } = await reparse(store);
  expect(counts).toMatchObject({ ...CLEAN, unchanged: 2 });
});

test('a supplement of what is no version after all', async () => {
  const store = temporaryFolder();
  // The language switch leads to a home page, which announces another posting in a file.
  const sw = (n: number) => `<a href="/kk/${n === 0 ? 'home' : 'start'}">Қазақша</a>`;
  serve({
    '/list': list(),
    '/vacancy/11': `${head(1)}${text(1)}`,
    '/vacancy/10': `${sw(0)}${head(0)}<p>Срок приема документов: 05.12.2026</p>${text(0)}`,
    '/kk/home': `<h1>Басты бет</h1><p><a href="/files/9.pdf">Хабарландыру</a></p>`,
    '/files/9.pdf': `<h1>Кадрлар бөлімінің бас маманы</h1><p>Санаты: D-O-4</p><p>Құжаттарды қабылдау мерзімі: 09.12.2026</p><h3>Функционалдық міндеттері</h3><p>хаттарды тіркейді</p>`,
  });
  await scrape(store);
  const { counts } = await reparse(store);
  expect(counts).toMatchObject({ ...CLEAN, unchanged: 2 });
});

test('listed fields survive a reparse of a posting that shares nothing', async () => {
  const store = temporaryFolder();
  serve({
    '/list': `<table><tr><th>Должность</th><th>Срок приема документов</th></tr>${[0, 1].map((at) => `<tr><td><a href="/vacancy/${10 + at}">${TITLES[at]}</a></td><td>0${at + 1}.12.2026</td></tr>`).join('')}</table>`,
  });
  for (const at of [0, 1]) serve({ [`/vacancy/${10 + at}`]: `${head(at)}${text(at)}` });
  await scrape(store);
  const { counts } = await reparse(store);
  expect(counts).toMatchObject({ ...CLEAN, unchanged: 2 });
});
