import { describe, expect, test } from 'vitest';
import { explainExtraction } from '../../src/extraction/explainExtraction.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();

describe('the explanation of what was recognised', () => {
  test.each([
    [
      'ru',
      '<h1>Главный эксперт</h1><p>Категория: C-4</p><h3>Требования</h3><p>опыт</p>',
      'Категория',
      'Требования',
    ],
    ['kk', '<h1>Бас сарапшы</h1><p>Санаты: C-4</p><h3>Талаптар</h3><p>тәжірибе</p>', 'Санаты', 'Талаптар'],
  ])('names headings and labels with their lines, and what is missing (%s)', (_, html, label, heading) => {
    const { recognised, missing } = explainExtraction(html, 'html', headings);
    expect(recognised).toContainEqual({
      place: 'line 2',
      kind: 'field',
      words: label,
      means: 'categoryCode',
      value: 'C-4',
    });
    expect(recognised).toContainEqual({
      place: 'line 3',
      kind: 'heading',
      words: heading,
      means: 'requirements',
    });
    expect(missing[0]?.parts).toEqual(['body', 'region', 'publishedOn', 'closesOn', 'salary', 'duties']);
  });

  test.each([
    ['<p>Гос. орган: Департамент по Мангистауской области</p>', 'Мангистауская область'],
    ['<p>Мемлекеттік орган: Абай облысының басқармасы</p>', 'Абай облысы'],
  ])('says of a region that no label states it: %s', (html, region) => {
    const page = `<h1>Эксперт</h1>${html}<h3>Требования</h3><p>опыт</p>`;
    expect(explainExtraction(page, 'html', headings).concluded).toEqual([
      { title: 'Эксперт', field: 'region', value: region },
    ]);
    const labelled = page.replace('<h3>', '<p>Регион: Актюбинская область</p><h3>');
    expect(explainExtraction(labelled, 'html', headings).concluded).toEqual([]);
  });

  test.each([
    ['Департамент юстиции', '<header>Департамент юстиции</header>'],
    ['Әділет департаменті', '<p class="site-title">Әділет департаменті</p>'],
  ])('says of a body that only the site names it: %s', (body, head) => {
    const page = `${head}<h1>Эксперт</h1><h3>Требования</h3><p>опыт</p>`;
    expect(explainExtraction(page, 'html', headings).concluded).toEqual([
      { title: 'Эксперт', field: 'body', value: body },
    ]);
  });

  test('names the keys of JSON with their paths', () => {
    const json = JSON.stringify({
      data: [{ titleRu: 'Эксперт', dutiesRu: 'ведение учёта', requirementsRu: 'опыт работы' }],
    });
    expect(explainExtraction(json, 'json', headings).recognised).toContainEqual({
      place: 'posting 1: dutiesRu',
      words: 'dutiesRu',
      kind: 'key',
      means: 'duties',
      value: 'ведение учёта',
    });
  });

  test('reads plain text line by line', () => {
    expect(
      explainExtraction('Должность: Эксперт\nТребования: опыт', 'text', headings).recognised.map(
        ({ place, means }) => [place, means],
      ),
    ).toEqual([
      ['line 1', 'title'],
      ['line 2', 'requirements'],
    ]);
  });
});
