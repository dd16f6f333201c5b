import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { extractText } from '../../src/extraction/extractText.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();

describe('one document with both languages', () => {
  test('has one posting for the tabs of one position', () => {
    const { postings } = extractHtml(
      `<div id="ru"><h2>Главный специалист отдела учёта</h2><p>Общий конкурс</p><h3>Обязанности</h3><p>ведёт дела</p><h3>Требования</h3><p>опыт</p></div>
      <div id="kk"><h2>Есеп бөлімінің бас маманы</h2><p>Жалпы конкурс</p><h3>Міндеттері</h3><p>істерді жүргізу</p><h3>Талаптар</h3><p>өтіл</p></div>`,
      headings,
    );
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({
      language: 'both',
      titles: { ru: 'Главный специалист отдела учёта', kk: 'Есеп бөлімінің бас маманы' },
    });
    expect(postings[0]?.sections.filter(({ kind }) => kind === 'duties').map(({ text }) => text)).toEqual([
      'ведёт дела',
      'істерді жүргізу',
    ]);
  });

  test('has one posting for each number that stands in both', () => {
    const { postings } = extractText(
      `1. Главный специалист отдела учёта, категория D-O-4 (1 единица).\nФункциональные обязанности: ведёт дела.
2. Ведущий специалист отдела кадров, категория D-O-5 (1 единица).\nФункциональные обязанности: ведёт кадры.
1. Есеп бөлімінің бас маманы (D-O-4 санаты), 1 бірлік.\nҚызметтік міндеттері: істерді жүргізу.
2. Кадр бөлімінің жетекші маманы (D-O-5 санаты), 1 бірлік.\nҚызметтік міндеттері: кадрларды есепке алу.`,
      headings,
    );
    expect(postings.map(({ language, categoryCode }) => [language, categoryCode])).toEqual([
      ['both', 'D-O-4'],
      ['both', 'D-O-5'],
    ]);
  });

  test('keeps positions apart whose categories differ', () => {
    const { postings } = extractText(
      `1. Главный специалист отдела учёта, категория D-O-4 (1 единица).\nФункциональные обязанности: ведёт дела.
1. Есеп бөлімінің бас маманы (E-3 санаты), 1 бірлік.\nҚызметтік міндеттері: істерді жүргізу.`,
      headings,
    );
    expect(postings).toHaveLength(2);
  });
});
