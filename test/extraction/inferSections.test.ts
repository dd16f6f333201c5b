import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const stated = (html: string) =>
  extractHtml(html, headings).postings.map(({ sections }) =>
    sections.map(({ kind, text }) => `${kind}: ${text}`),
  );

describe('a duty to announce or publish is a duty', () => {
  test('kk', () => {
    const html = `<h1>Кадрлар бөлімінің бас маманы</h1><p>Санаты: D-O-4</p><h3>Күнделікті жұмысыңыз</h3><ul><li>хаттарды тіркейді;</li><li>мемлекеттік сатып алу туралы ақпаратты сайтта жариялайды;</li><li>есептер дайындайды;</li><li>құжаттарды сақтауды қамтамасыз етеді</li></ul>`;
    expect(stated(html)[0]?.join()).toMatch(/duties: хат/u);
  });
  test('ru', () => {
    const html = `<h1>Главный специалист отдела кадров</h1><p>Категория: D-O-4</p><h3>Ваши будни</h3><ul><li>Ведёт учёт писем;</li><li>Объявляет конкурсы на вакантные должности;</li><li>Готовит отчёты;</li><li>Обеспечивает хранение документов</li></ul>`;
    expect(stated(html)[0]?.join()).toMatch(/duties: Ведёт/u);
  });
});
