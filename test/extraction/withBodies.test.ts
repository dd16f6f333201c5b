import { expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const KAZAKH = '<h1>Бас маман</h1><h3>Қызметтік міндеттері</h3><p>есеп жүргізеді</p>';
const RUSSIAN = '<h1>Эксперт</h1><h3>Функциональные обязанности</h3><p>ведёт учёт</p>';
const page = (head: string, posting: string): string =>
  `<html><head><title>Вакансии</title></head><body>${head}<main>${posting}</main><footer>Управление образования</footer></body></html>`;

test.each([
  ['Департамент юстиции области Абай', RUSSIAN, 'Департамент юстиции области Абай'],
  ['Сайрам ауданы әкімінің аппараты', KAZAKH, 'Сайрам ауданы әкімінің аппараты'],
  ['Әділет департаменті / Департамент юстиции', KAZAKH, 'Әділет департаменті'],
  ['Әділет департаменті / Департамент юстиции', RUSSIAN, 'Департамент юстиции'],
  ['Департамент юстиции | Управление финансов', RUSSIAN, undefined],
  ['Портал вакансий', RUSSIAN, undefined],
])('the name of the site «%s» is the body of a posting that states none', (site, posting, body) => {
  const html = page(`<div class="site-title">${site}</div>`, posting);
  expect(extractHtml(html, headings).postings[0]?.body).toBe(body);
});

test.each([
  [RUSSIAN, '<p>Гос. орган: Отдел спорта</p>', 'Отдел спорта'],
  [KAZAKH, '<p>Мемлекеттік орган: Спорт бөлімі</p>', 'Спорт бөлімі'],
])('but not of one that does', (posting, label, body) => {
  const html = page('<header>Департамент юстиции</header>', posting.replace('<h3>', `${label}<h3>`));
  expect(extractHtml(html, headings).postings[0]?.body).toBe(body);
});
