import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const stated = (html: string) =>
  extractHtml(html, headings).postings.map(({ title, categoryCode, closesOn, body, sections }) => ({
    title,
    categoryCode,
    closesOn,
    body,
    kinds: sections.map(({ kind, text }) => `${kind}: ${text}`),
  }));

describe('a block with the posting and two links called like headings is no list of tabs', () => {
  test('text of the block itself, ru', () => {
    const html = `<div>Главный специалист отдела кадров<br>Категория: D-O-4<br>Функциональные обязанности: регистрирует письма и ведёт архив<br>Требования: высшее образование<br><a href="/print/10">Версия для печати</a> <a href="/list">Назад к списку</a></div>`;
    expect(stated(html)[0]?.kinds.join()).toContain('регистрирует письма');
  });
  test('text of the block itself, kk', () => {
    const html = `<div>Кадрлар бөлімінің бас маманы<br>Санаты: D-O-4<br>Функционалдық міндеттері: хаттарды тіркейді<br>Қойылатын талаптар: жоғары білім<br><a href="/print/10">Басып шығару нұсқасы</a> <a href="/list">Тізімге оралу</a></div>`;
    expect(stated(html)[0]?.kinds.join()).toContain('хаттарды тіркейді');
  });
  test('short paragraphs beside the links', () => {
    const html = `<h1>Главный специалист отдела кадров</h1><div><p>Категория: D-O-4</p><p>Функциональные обязанности: регистрирует письма</p><p>Требования: высшее образование</p><a href="/docs">Необходимые документы</a> <a href="/contacts">Контакты</a></div>`;
    expect(stated(html)[0]?.kinds.join()).toContain('регистрирует письма');
  });
});

describe('a body named below the title of its position', () => {
  test.each(['h4'])('%s', (tag) => {
    const one = (title: string, body: string, closes: string, cat: string) =>
      `<h3>${title}</h3><${tag === 'b' ? 'p><b' : tag}>${body}</${tag === 'b' ? 'b></p' : tag}><p>Срок приема документов: ${closes}</p><p>Категория: ${cat}</p><p>Функциональные обязанности: ведёт учёт ${cat}</p>`;
    const html =
      `<h1>Вакансии</h1>` +
      one('Главный специалист отдела цен', 'Управление цен Павлодарской области', '05.12.2026', 'D-O-4') +
      one('Эксперт отдела реестров', 'Управление реестров Павлодарской области', '07.12.2026', 'C-O-5') +
      one('Эксперт отдела надзора', 'Управление надзора Павлодарской области', '09.12.2026', 'C-O-5');
    expect(stated(html).map(({ closesOn, body }) => [closesOn, body])).toEqual([
      ['2026-12-05', 'Управление цен Павлодарской области'],
      ['2026-12-07', 'Управление реестров Павлодарской области'],
      ['2026-12-09', 'Управление надзора Павлодарской области'],
    ]);
  });
});
