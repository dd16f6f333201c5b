import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { extractJson } from '../../src/extraction/extractJson.js';
import { namedRegions, onlyRegion } from '../../src/extraction/namedRegions.js';
import { shippedHeadings } from './shippedHeadings.js';

describe('a region is named in any case', () => {
  test.each([
    ['Департамент доходов по Мангистауской области', 'Мангистауская область'],
    ['Администратор судов Северо-Казахстанской области', 'Северо-Казахстанская область'],
    ['Акмолинский областной суд', 'Акмолинская область'],
    ['Алматинская областная инспекция', 'Алматинская область'],
    ['Инспекция области Жетісу', 'область Жетісу'],
    ['Управление культуры города Алматы', 'город Алматы'],
    ['Управление спорта по городу Шымкенту', 'город Шымкент'],
    ['г. Астана, ул. Мира', 'город Астана'],
    ['ГУ «Отдел финансов», ЗКО', 'Западно-Казахстанская область'],
    ['Маңғыстау облысы бойынша департамент', 'Маңғыстау облысы'],
    ['Батыс Қазақстан облысының басқармасы', 'Батыс Қазақстан облысы'],
    ['Ақмола облыстық соты', 'Ақмола облысы'],
    ['Шымкент қаласының басқармасы', 'Шымкент қаласы'],
    ['БҚО, Орал қаласы', 'Батыс Қазақстан облысы'],
  ])('%s', (text, name) => {
    expect(namedRegions(text).map((region) => region.name)).toEqual([name]);
  });

  test.each([
    'высшее образование в области права',
    'Областной центр',
    'облыс бойынша',
    'Алматы тауы',
    'в городской области знаний',
    'Карагандинской и Улытауской областям',
  ])('but not in «%s»', (text) => {
    expect(namedRegions(text)).toEqual([]);
  });
});

test.each([
  [['Ақмола облысы', 'Акмолинской области'], 'Акмолинская область'],
  [['Абайская область', 'Костанайской области'], undefined],
  [['Абай облысы', 'Абай облысының'], 'Абай облысы'],
  [['', 'отдел'], undefined],
])('texts name one region or none: %j', (texts, region) => {
  expect(onlyRegion(texts)).toBe(region);
});

test.each([
  ['Акмолинская область / Ақмола облысы', 'Регион: Акмолинская область', 'Акмолинская область'],
  ['Ақмола облысы', 'Өңір: Ақмола облысы', 'Ақмола облысы'],
])('a heading that names a region is no label: %s', (heading, label, region) => {
  const html = `<h1>${heading}</h1><p>Текст төменде</p><p>${label}</p><h2>Бас маман</h2><h3>Функционалдық міндеттері</h3><p>есеп жүргізеді</p>`;
  expect(extractHtml(html, shippedHeadings()).postings).toMatchObject([{ region }]);
});

describe('a posting without a label for it', () => {
  const headings = shippedHeadings();
  const page = (head: string, text: string): string =>
    `<html><body><header><p class="site-title">${head}</p></header><main><h1>Бас маман</h1>${text}<h3>Функционалдық міндеттері</h3><p>есеп жүргізеді, Абай облысына барады</p></main><footer>г. Астана, пр. Мәңгілік Ел, 8</footer></body></html>`;

  test.each([
    [
      'by its body',
      page('', '<p>Мемлекеттік орган: Маңғыстау облысы бойынша департамент</p>'),
      'Маңғыстау облысы',
    ],
    [
      'by the trail that leads to it',
      page('', '').replace(
        '<main>',
        '<nav><a href="/">Анықтамалық</a> / Жетісу облысы / Инспекция</nav><main>',
      ),
      'Жетісу облысы',
    ],
    [
      'by a trail of another kind',
      page('', '').replace(
        '<main>',
        '<div class="breadcrumbs"><a href="/">Главная</a> › Акмолинская область</div><main>',
      ),
      'Акмолинская область',
    ],
    [
      'by its body in Russian',
      page('', '<p>Гос. орган: Департамент по Мангистауской области</p>'),
      'Мангистауская область',
    ],
    [
      'by the name of the site',
      page('Акимат Сайрамского района Туркестанской области', ''),
      'Туркестанская область',
    ],
    [
      'by an address of the announcement',
      page('', '<p>Адрес: Костанайская область, г. Рудный, ул. Мира, 5</p>'),
      'Костанайская область',
    ],
    [
      'by its label before all else',
      page('Абайская область', '<p>Өңірі: Ұлытау облысы</p>'),
      'Ұлытау облысы',
    ],
    [
      'not by the header of another card',
      page('Портал', '').replace(
        '</main>',
        '<aside><div class="card-header">Филиал Костанайской области</div></aside></main>',
      ),
      undefined,
    ],
    [
      'not by what stands below it',
      page('Портал', '').replace('</main>', '<p>Тел. 2-00</p></main><div>Новости Костанайской области</div>'),
      undefined,
    ],
    [
      'by none where two are named',
      page('Абайская область', '<p>Филиал Костанайской области</p>'),
      undefined,
    ],
    ['not by its duties, nor by the footer of a national portal', page('Портал', ''), undefined],
  ])('%s', (_name, html, region) => {
    expect(extractHtml(html, headings).postings[0]?.region).toBe(region);
  });

  test('in JSON by its body', () => {
    const value = {
      id: 1,
      title: 'Главный специалист',
      organization: 'Суд города Алматы',
      duties: 'ведёт учёт',
    };
    expect(extractJson(value, headings).postings[0]?.region).toBe('город Алматы');
  });
});
