import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { compileHeadings } from '../../src/extraction/compileHeadings.js';
import { matchPhrases } from '../../src/extraction/matchPhrase.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const { phrases } = compileHeadings(headings);

describe('labels cut short', () => {
  test.each([
    ['Функц. обязанности', 'duties'],
    ['Должн. обязанности', 'duties'],
    ['Квалиф. требования', 'requirements'],
    ['Треб.', 'requirements'],
    ['Гос. орган', 'body'],
    ['Мем. орган', 'body'],
    ['Кат.', 'categoryCode'],
    ['Функц. міндеттері', 'duties'],
    ['Должностные обяз-ти', 'duties'],
    ['Прием док-тов', 'closesOn'],
  ])('%s', (label, meaning) => {
    const [match] = matchPhrases(label, 0, phrases);
    const target = match?.phrase.target;
    expect(target?.kind === 'field' ? target.field : target?.section).toBe(meaning);
    expect(match?.end).toBe(label.length);
  });

  test.each([
    'г. Астана',
    'ул. Абая',
    'Об. органы',
    'Требования. Высшее образование',
    'Тел. 31-12-40',
    'С-О-5',
  ])('but not «%s»', (text) => {
    expect(matchPhrases(text, 0, phrases).filter(({ end }) => text.charAt(end - 1) === '.')).toEqual([]);
  });

  test.each([
    [
      'ru',
      '<tr><td>Должность</td><td>Главный бухгалтер</td></tr><tr><td>Гос. орган</td><td>ГУ «Отдел финансов»</td></tr><tr><td>Функц. обязанности</td><td>Ведение учёта. Начисление налогов.</td></tr><tr><td>Квалиф. требования</td><td>Высшее образование</td></tr><tr><td>Адрес, тел.</td><td>г. Павлодар, ул. Торайгырова, 70<br>приём с 9 до 18<br>направление писем</td></tr>',
      { body: 'ГУ «Отдел финансов»', duties: 'Ведение учёта. Начисление налогов.' },
    ],
    [
      'kk',
      '<tr><td>Лауазымы</td><td>Бас бухгалтер</td></tr><tr><td>Мем. орган</td><td>«Қаржы бөлімі» ММ</td></tr><tr><td>Функц. міндеттері</td><td>Есеп жүргізу.</td></tr><tr><td>Талаптар</td><td>Жоғары білім</td></tr><tr><td>Мекенжайы</td><td>Абай көшесі, 7<br>хат жіберу<br>келіп кету</td></tr>',
      { body: '«Қаржы бөлімі» ММ', duties: 'Есеп жүргізу.' },
    ],
  ])('are labels of a table: %s', (_language, rows, { body, duties }) => {
    const page = `<h2>Вакансия</h2><table>${rows}</table>`;
    const [draft] = extractHtml(page, headings).postings;
    expect(draft?.body).toBe(body);
    expect(draft?.sections.filter(({ kind }) => kind === 'duties').map(({ text }) => text)).toEqual([duties]);
  });
});

describe('an address is no list of duties, whatever its lines end in', () => {
  test.each([
    [
      'Адрес, тел.',
      'г. Павлодар, ул. Торайгырова, 70\nТребуется предварительное согласование\nОтправление почтой',
    ],
    ['Байланыс', 'Абай көшесі, 7\nхат жіберу\nалдын ала қоңырау шалу'],
  ])('%s', (label, text) => {
    const page = `<h1>Главный специалист</h1><p>Категория: D-O-4</p><h3>Требования</h3><p>опыт работы</p><h3>${label}</h3>${text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}`;
    const [draft] = extractHtml(page, headings).postings;
    expect(draft?.sections.filter(({ kind }) => kind === 'duties')).toEqual([]);
  });
});
