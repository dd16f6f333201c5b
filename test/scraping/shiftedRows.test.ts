import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TestCrawl } from '../scraping/TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());
const TITLES = ['Главный специалист отдела кадров', 'Ведущий специалист отдела архива', 'Эксперт отдела цен'];
const text = (at: number | string) =>
  `<h3>Функциональные обязанности</h3><p>регистрирует письма ${at}</p><h3>Требования к участникам</h3><p>высшее образование ${at}</p>`;

test.each([2, 3])(
  'a page of a month that leads to %i announcements in files is still a list',
  async (many) => {
    const months = ['Вакансии за ноябрь', 'Вакансии за декабрь'];
    crawl.serve({ '/list': months.map((m, at) => `<p><a href="/month/${at + 1}">${m}</a></p>`).join('') });
    for (const m of [0, 1])
      crawl.serve({
        [`/month/${m + 1}`]: `<h1>${months[m]}</h1><ul>${TITLES.slice(0, many)
          .map((t, at) => `<li><a href="/docs/${m}${at}.pdf">${t}</a></li>`)
          .join('')}</ul>`,
      });
    for (const m of [0, 1])
      for (let at = 0; at < many; at += 1)
        crawl.serve({
          [`/docs/${m}${at}.pdf`]: `<h1>${TITLES[at]}</h1><p>Категория: D-O-4</p>${text(`${m}${at}`)}`,
        });
    await crawl.explore('/list');
    expect(crawl.sink.postings.size).toBe(many * 2);
  },
);

describe('cards whose data stand above the title, with a line of duties', () => {
  const ROWS = [
    ['05.12.2026', 'D-O-4'],
    ['07.12.2026', 'C-O-5'],
    ['09.12.2026', 'C-O-4'],
  ] as const;
  const rowAt = (at: number): readonly [string, string] => ROWS[at] ?? ['', ''];
  test.each([
    [
      'h3',
      (at: number) =>
        `<div class="card"><p>Срок приема документов: ${rowAt(at)[0]}</p><p>Категория: ${rowAt(at)[1]}</p><h3><a href="/vacancy/${30 + at}">${TITLES[at]}</a></h3><p>Функциональные обязанности: ведёт учёт</p></div>`,
    ],
    [
      'numbered',
      (at: number) =>
        `<div><p>Срок приема документов: ${rowAt(at)[0]}</p><p>Категория: ${rowAt(at)[1]}</p><p>${at + 1}. <a href="/vacancy/${30 + at}">${TITLES[at]}</a></p><p>Функциональные обязанности: ведёт учёт</p></div>`,
    ],
    [
      'date below too',
      (at: number) =>
        `<div><p>Срок приема документов: ${rowAt(at)[0]}</p><h3><a href="/vacancy/${30 + at}">${TITLES[at]}</a></h3><p>Категория: ${rowAt(at)[1]}</p></div>`,
    ],
    [
      'dl above',
      (at: number) =>
        `<article><dl><dt>Срок приема документов</dt><dd>${rowAt(at)[0]}</dd></dl><h2><a href="/vacancy/${30 + at}">${TITLES[at]}</a></h2><div>Категория: ${rowAt(at)[1]}</div></article>`,
    ],
  ])('%s', async (_n, card) => {
    crawl.serve({ '/list': `<h1>Вакансии</h1>${[0, 1, 2].map(card).join('')}` });
    for (const at of [0, 1, 2])
      crawl.serve({
        [`/vacancy/${30 + at}`]: `<h1>${TITLES[at]}</h1><h3>Функциональные обязанности</h3><p>ведёт учёт ${at}</p>`,
      });
    await crawl.explore('/list');
    const got = [...crawl.sink.postings.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ closesOn, categoryCode }) => [closesOn, categoryCode]);
    for (const [at, [closes, category]] of got.entries()) {
      expect([undefined, rowAt(at)[0].split('.').reverse().join('-')]).toContain(closes);
      expect([undefined, rowAt(at)[1]]).toContain(category);
    }
  });
});
