import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Posting } from '../../src/model/Posting.js';
import { TestCrawl, withEtag } from './TestCrawl.js';

let crawl: TestCrawl;
beforeEach(async () => {
  crawl = await TestCrawl.start();
});
afterEach(() => crawl.close());

const WORDS = {
  ru: {
    titles: ['Главный специалист отдела кадров', 'Ведущий специалист отдела архива'],
    category: 'Категория',
    duties: 'Функциональные обязанности',
    requirements: 'Требования к участникам',
    whole: 'Полный текст объявления',
    notice: 'Подробнее о конкурсе',
    does: 'регистрирует письма',
    needs: 'высшее образование',
  },
  kk: {
    titles: ['Кадрлар бөлімінің бас маманы', 'Мұрағат бөлімінің жетекші маманы'],
    category: 'Санаты',
    duties: 'Функционалдық міндеттері',
    requirements: 'Қойылатын талаптар',
    whole: 'Хабарландырудың толық мәтіні',
    notice: 'Толығырақ',
    does: 'хаттарды тіркейді',
    needs: 'жоғары білім',
  },
} as const;
type Words = (typeof WORDS)['ru' | 'kk'];

const head = (words: Words, at: number): string =>
  `<h1>${words.titles[at]}</h1><p>${words.category}: D-O-4</p>`;
const text = (words: Words, at: number): string =>
  `<h3>${words.duties}</h3><p>${words.does} ${at}</p><h3>${words.requirements}</h3><p>${words.needs} ${at}</p>`;
const list = (words: Words): string =>
  `<ul>${words.titles.map((title, at) => `<li><a href="/vacancy/${10 + at}">${title}</a></li>`).join('')}</ul>`;

const texts = (): string[][] =>
  [...crawl.sink.postings.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((posting) => statedBy(posting));
const statedBy = ({ sections }: Posting): string[] =>
  sections.flatMap((section) =>
    ['duties', 'requirements'].includes(section.kind) ? [`${section.kind}: ${section.text}`] : [],
  );
const whole = (words: Words): string[][] =>
  [0, 1].map((at) => [`duties: ${words.does} ${at}`, `requirements: ${words.needs} ${at}`]);

/** Serves a list of two postings whose pages lead on by a link. */
function serve(
  words: Words,
  link: (at: number) => string,
  pages: (at: number) => Record<string, string>,
): void {
  crawl.serve({ '/list': list(words) });
  for (const at of [0, 1])
    crawl.serve({ [`/vacancy/${10 + at}`]: `${head(words, at)}<p>${link(at)}</p>`, ...pages(at) });
}

describe.each(['ru', 'kk'] as const)('a posting of which its page (%s) says little', (language) => {
  const words = WORDS[language];

  test.each(['whole', 'notice'] as const)('is read where its whole text stands (%s)', async (name) => {
    serve(
      words,
      (at) => `<a href="/text?n=${at}">${words[name]}</a>`,
      (at) => ({ [`/text?n=${at}`]: `<h1>${words.titles[at]}</h1>${text(words, at)}` }),
    );
    expect(await crawl.explore('/list')).toMatchObject({
      kind: 'complete',
      problems: [],
      counts: { new: 2 },
    });
    expect(texts()).toEqual(whole(words));
    expect([...crawl.sink.postings.values()].map(({ categoryCode, url }) => [categoryCode, url])).toEqual([
      ['D-O-4', `${crawl.portal.base}/vacancy/10`],
      ['D-O-4', `${crawl.portal.base}/vacancy/11`],
    ]);
  });

  test.each([
    [
      'marked as open',
      (words: Words, open: 'duties' | 'requirements', other: string) =>
        `<ul><li class="${open === 'duties' ? 'active' : ''}"><a href="duties">${words.duties}</a></li><li class="${open === 'duties' ? '' : 'active'}"><a href="${other}">${words.requirements}</a></li></ul>`,
    ],
    [
      'alone without a link',
      (words: Words, open: 'duties' | 'requirements', other: string) =>
        open === 'duties'
          ? `<div><span>${words.duties}</span> <a href="${other}">${words.requirements}</a></div>`
          : `<div><a href="${other}">${words.duties}</a> <b>${words.requirements}</b></div>`,
    ],
  ])('is put together from tabs that are pages of their own, the open one %s', async (_name, tabs) => {
    serve(
      words,
      (at) =>
        `<a href="/vacancy/${10 + at}/duties">${words.duties}</a> <a href="/vacancy/${10 + at}/req">${words.requirements}</a>`,
      (at) => ({
        [`/vacancy/${10 + at}/duties`]: `<h1>${words.titles[at]}</h1>${tabs(words, 'duties', 'req')}<p>${words.does} ${at}</p>`,
        [`/vacancy/${10 + at}/req`]: `<h1>${words.titles[at]}</h1>${tabs(words, 'requirements', 'duties')}<p>${words.needs} ${at}</p>`,
      }),
    );
    expect(await crawl.explore('/list')).toMatchObject({
      kind: 'complete',
      problems: [],
      counts: { new: 2 },
    });
    expect(texts()).toEqual(whole(words));
  });

  test('is completed by the one section that its page leads to', async () => {
    crawl.serve({ '/list': list(words) });
    for (const at of [0, 1])
      crawl.serve({
        [`/vacancy/${10 + at}`]: `${head(words, at)}<h3>${words.duties}</h3><p>${words.does} ${at}</p><p><a href="/vacancy/${10 + at}/t">${words.requirements}</a></p>`,
        [`/vacancy/${10 + at}/t`]: `<h1>${words.titles[at]}</h1><h3>${words.requirements}</h3><p>${words.needs} ${at}</p>`,
      });
    await crawl.explore('/list');
    expect(texts()).toEqual(whole(words));
  });

  test('is looked after by later runs where its text stands', async () => {
    const page = (at: number, does: string): string =>
      `<h1>${words.titles[at]}</h1>${text(words, at).replace(words.does, does)}`;
    serve(
      words,
      (at) => `<a href="/text?n=${at}">${words.whole}</a>`,
      (at) => ({ [`/text?n=${at}`]: page(at, words.does) }),
    );
    for (const at of [0, 1]) {
      crawl.portal.routes.set(
        `/vacancy/${10 + at}`,
        withEtag(`${head(words, at)}<p><a href="/text?n=${at}">${words.whole}</a></p>`),
      );
      crawl.portal.routes.set(`/text?n=${at}`, withEtag(page(at, words.does)));
    }
    await crawl.explore('/list');
    crawl.sink.seen.clear();
    expect(await crawl.explore('/list')).toMatchObject({ kind: 'complete', counts: { unchanged: 2 } });
    expect(texts()).toEqual(whole(words));
    crawl.sink.seen.clear();
    crawl.portal.routes.set('/text?n=1', withEtag(page(1, `${words.does},`), '"v2"'));
    expect(await crawl.explore('/list')).toMatchObject({
      kind: 'complete',
      counts: { unchanged: 1, edited: 1 },
    });
    expect(texts()[1]?.[0]).toBe(`duties: ${words.does}, 1`);
  });

  test('is stored as before where its text cannot be had', async () => {
    serve(
      words,
      (at) => `<a href="/text?n=${at}">${words.whole}</a>`,
      (at) => ({ [`/text?n=${at}`]: `<h1>${words.titles[at]}</h1>${text(words, at)}` }),
    );
    await crawl.explore('/list');
    crawl.portal.routes.set('/text?n=1', (_request, response) => response.writeHead(500).end());
    crawl.sink.seen.clear();
    expect((await crawl.explore('/list')).kind).not.toBe('complete');
    expect(texts()).toEqual(whole(words));
  });
});

describe('what stands behind a link is not taken for a posting’s text', () => {
  const words = WORDS.ru;

  test.each([
    ['of another category', '/text', words.whole, `<h1>Эксперт</h1><p>Категория: C-O-3</p>${text(words, 7)}`],
    [
      'that holds several positions without this one',
      '/text',
      words.whole,
      `<h1>Эксперт отдела надзора</h1>${text(words, 7)}<h1>Старший юрист отдела</h1>${text(words, 8)}`,
    ],
    ['that no one of its words names', '/about', 'О портале', `<h1>Эксперт</h1>${text(words, 7)}`],
    [
      'that is common to all',
      '/requirements',
      words.requirements,
      `<h1>Требования</h1><h3>${words.requirements}</h3><p>гражданство</p>`,
    ],
    ['that is a form', '/files/anketa.pdf', 'Анкета', `<h1>Эксперт</h1>${text(words, 7)}`],
  ])('%s', async (_name, path, name, page) => {
    crawl.serve({
      '/list': list(words),
      '/vacancy/10': `${head(words, 0)}<h3>${words.duties}</h3><p>${words.does}</p>`,
      '/vacancy/11': `${head(words, 1)}<p>Оклад по штатному расписанию.</p><p><a href="${path}">${name}</a></p>`,
      [path]: page,
    });
    await crawl.explore('/list');
    expect(texts()).toEqual([[`duties: ${words.does}`], []]);
  });
});
