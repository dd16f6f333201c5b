import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeCorpus } from '../../src/corpus/composeCorpus.js';
import { detailPath, listingPath } from '../../src/corpus/renderFrame.js';
import { LAYOUTS, renderDetail, renderListing } from '../../src/corpus/renderPage.js';
import type { Posting } from '../../src/model/Posting.js';
import { readBank } from './bank.js';

const postings = [...composeCorpus(readBank(), { seed: 7, postings: 60, digitalShare: 0.4 })].map(
  ({ posting }) => posting,
);
const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const textOf = (html: string): string => words(load(html.replaceAll('<', ' <')).text());

function findPosting(language: Posting['language']): Posting {
  const found = postings.find((posting) => posting.language === language);
  if (found === undefined) throw new Error('no such posting');
  return found;
}

describe.each(LAYOUTS)('renderDetail with the layout %s', (layout) => {
  test.each(['kk', 'ru', 'both'] as const)('shows every section and field of a posting in %s', (language) => {
    const posting = findPosting(language);
    const text = textOf(renderDetail(posting, layout));
    for (const section of posting.sections) {
      for (const line of section.text.split('\n')) expect(text).toContain(words(line));
      expect(text).toContain(section.heading);
    }
    expect(text).toContain(words(posting.body ?? 'no body'));
    expect(text).toContain(posting.categoryCode);
    expect(text).toContain(posting.publishedOn?.split('-').reverse().join('.'));
  });

  test('puts both versions of a bilingual posting one after the other, each with its title', () => {
    const page = load(renderDetail(findPosting('both'), layout));
    expect(page('article.posting')).toHaveLength(2);
    const titles = page('h1')
      .toArray()
      .map((title) => page(title).text());
    expect(new Set(titles)).toEqual(new Set(Object.values(findPosting('both').titles ?? {})));
  });

  test('escapes whatever a posting says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'ә', 'script', ' ') }),
        (evil) => {
          const posting: Posting = {
            id: evil,
            title: evil,
            body: evil,
            sections: [{ kind: 'duties', heading: evil, text: evil }],
          };
          const page = load(renderDetail(posting, layout));
          expect(page('script')).toHaveLength(0);
          expect(page('h1').text()).toBe(evil);
          expect(page('title').text()).toContain(evil);
        },
      ),
    );
  });
});

describe('renderListing', () => {
  test('links every posting and the next page', () => {
    const page = load(renderListing(postings.slice(0, 20), 2, 3));
    const links = page('a.title')
      .toArray()
      .map((link) => page(link).attr('href'));
    expect(links).toEqual(postings.slice(0, 20).map(({ id }) => detailPath(id)));
    expect(page('a[rel=next]').attr('href')).toBe(listingPath(3));
    expect(page('.pager-current').text()).toBe('2');
  });

  test('has no next page after the last', () => {
    expect(load(renderListing([], 3, 3))('a[rel=next]')).toHaveLength(0);
  });

  test.each([
    [
      'ru',
      [
        'Общий конкурс',
        'Категория',
        'Опубликовано:',
        'Статус: Вакантна',
        'Средний оклад',
        'Срок приема заявок:',
        'Подробнее',
      ],
    ],
    [
      'kk',
      [
        'Жалпы конкурс',
        'Санаты',
        'Жарияланған күні:',
        'Мәртебесі: Бос',
        'Орташа жалақы',
        'Құжаттарды қабылдау мерзімі:',
        'Толығырақ',
      ],
    ],
  ] as const)('labels a card in %s', (language, labels) => {
    const text = textOf(renderListing([findPosting(language)], 1, 1));
    for (const label of labels) expect(text).toContain(label);
  });
});

test('every page says in its header that the portal is synthetic', () => {
  const pages = [
    renderListing(postings, 1, 1),
    ...LAYOUTS.map((layout) => renderDetail(findPosting('kk'), layout)),
  ];
  for (const html of pages) {
    expect(load(html)('header').text()).toContain('Синтетический портал / Синтетикалық портал');
  }
});
