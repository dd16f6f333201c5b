import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const sectionsOf = (html: string): readonly (readonly [string, string])[] =>
  (extractHtml(html, headings).postings[0]?.sections ?? []).map(({ kind, text }) => [kind, text]);

interface Words {
  readonly title: string;
  readonly tabs: readonly [string, string, string];
  readonly texts: readonly [string, string, string];
}
const KAZAKH: Words = {
  title: 'Салық бөлімінің бас маманы',
  tabs: ['Міндеттері', 'Талаптар', 'Байланыс'],
  texts: ['Есептілікті тексереді', 'Жоғары білім', 'Бөлме 12'],
};
const RUSSIAN: Words = {
  title: 'Главный специалист отдела налогов',
  tabs: ['Обязанности', 'Требования', 'Контакты'],
  texts: ['Проверяет отчётность', 'Высшее образование', 'Кабинет 12'],
};

const bootstrap = ({ title, tabs, texts }: Words): string =>
  `<h1>${title}</h1><ul class="nav nav-tabs" role="tablist">${tabs.map((tab, at) => `<li class="nav-item"><a id="t${at}" href="#p${at}" role="tab" aria-controls="p${at}">${tab}</a></li>`).join('')}</ul><div class="tab-content">${texts.map((text, at) => `<div class="tab-pane" id="p${at}" role="tabpanel"><ul><li>${text}</li></ul></div>`).join('')}</div>`;
const buttons = ({ title, tabs, texts }: Words): string =>
  `<h1>${title}</h1><div class="tabs">${tabs.map((tab, at) => `<button data-bs-target="#x${at}">${tab}</button>`).join('')}</div>${texts.map((text, at) => `<section id="x${at}"><p>${text}</p></section>`).join('')}`;
const items = ({ title, tabs, texts }: Words): string =>
  `<h1>${title}</h1><ul>${tabs.map((tab, at) => `<li data-tab="y${at}">${tab}</li>`).join('')}</ul>${texts.map((text, at) => `<div id="y${at}">${text}</div>`).join('')}`;

describe('a panel is headed by its tab', () => {
  test.each([
    ['links, as in Bootstrap', bootstrap],
    ['buttons', buttons],
    ['items of a list', items],
  ])('%s', (_name, markup) => {
    for (const words of [KAZAKH, RUSSIAN])
      expect(sectionsOf(markup(words))).toEqual([
        ['duties', words.texts[0]],
        ['requirements', words.texts[1]],
        ['other', words.texts[2]],
      ]);
  });

  test('but not one that has a heading of the same words', () => {
    const html = bootstrap(KAZAKH).replaceAll(
      /(role="tabpanel">)/gu,
      (panel: string) => `${panel}<h3>Міндеттері</h3>`,
    );
    expect(sectionsOf(html)[0]).toEqual(['duties', KAZAKH.texts[0]]);
  });

  test('and a list of contents, which leads to headings, heads nothing', () => {
    const html = `<h1>${RUSSIAN.title}</h1><ul><li><a href="#d">Обязанности</a></li><li><a href="#r">Требования</a></li></ul><h3 id="d">Обязанности</h3><p>Ведёт учёт</p><h3 id="r">Требования</h3><p>Высшее образование</p>`;
    expect(sectionsOf(html)).toEqual([
      ['duties', 'Ведёт учёт'],
      ['requirements', 'Высшее образование'],
    ]);
  });
});

test('tabs that only name languages head nothing', () => {
  const html = `<ul><li><a href="#kk">Қазақша</a></li><li><a href="#ru">Русский</a></li></ul>
    <div id="kk"><h2>${KAZAKH.title}</h2><h3>Міндеттері</h3><p>${KAZAKH.texts[0]}</p></div>
    <div id="ru"><h2>${RUSSIAN.title}</h2><h3>Обязанности</h3><p>${RUSSIAN.texts[0]}</p></div>`;
  expect(sectionsOf(html).filter(([kind]) => kind === 'duties')).toEqual([
    ['duties', KAZAKH.texts[0]],
    ['duties', RUSSIAN.texts[0]],
  ]);
});

describe('tabs that stand beside what they open are left where they are', () => {
  const pair = (id: string, label: string, text: string, tag: string): string =>
    `<${tag} ${tag === 'a' ? `href="#${id}"` : `aria-controls="${id}"`}>${label}</${tag}><div id="${id}">${tag === 'a' ? `<h3>${label}</h3>` : ''}<p>${text}</p></div>`;
  test.each([
    ['an accordion', 'button', KAZAKH],
    ['an accordion', 'button', RUSSIAN],
    ['a list of contents', 'a', KAZAKH],
    ['a list of contents', 'a', RUSSIAN],
  ])('%s of %s', (_name, tag, { title, tabs, texts }) => {
    const html = `<h1>${title}</h1><div class="content">${pair('a', tabs[0], texts[0], tag)}${pair('b', tabs[1], texts[1], tag)}</div>`;
    expect(sectionsOf(html)).toEqual([
      ['duties', texts[0]],
      ['requirements', texts[1]],
    ]);
  });
});

describe('of tabs that are pages of their own', () => {
  const lists = {
    marked: ({ tabs }: Words, open: number): string =>
      `<ul class="tabs">${tabs.map((tab, at) => `<li${at === open ? ' class="active"' : ''}><a href="/v/${at}">${tab}</a></li>`).join('')}</ul>`,
    'told to screen readers': ({ tabs }: Words, open: number): string =>
      `<div>${tabs.map((tab, at) => `<a href="?t=${at}"${at === open ? ' aria-current="page"' : ''}>${tab}</a>`).join(' | ')}</div>`,
    'without a link': ({ tabs }: Words, open: number): string =>
      `<ul>${tabs.map((tab, at) => (at === open ? `<li><b>${tab}</b></li>` : `<li><a href="/v/${at}">${tab}</a></li>`)).join('')}</ul>`,
  };
  test.each(Object.keys(lists) as (keyof typeof lists)[])(
    'the open one heads what stands below: %s',
    (kind) => {
      for (const words of [KAZAKH, RUSSIAN])
        for (const [open, section] of (['duties', 'requirements'] as const).entries()) {
          const html = `<h1>${words.title}</h1>${lists[kind](words, open)}<p>${words.texts[open]}</p>`;
          expect(sectionsOf(html)).toEqual([[section, words.texts[open]]]);
        }
    },
  );

  test('none heads anything if none is open', () => {
    const html = `<h1>${KAZAKH.title}</h1><p>Санаты: D-O-4</p>${lists.marked(KAZAKH, -1)}<p>Екі бірлік.</p>`;
    expect(sectionsOf(html)).toEqual([['other', 'Екі бірлік.']]);
  });
});
