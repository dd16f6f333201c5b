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
    ['Др. треб-я', 'requirements'],
    ['Док-ты', 'documents'],
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

describe('a heading with a slip of spelling', () => {
  const meaningOf = (text: string): string | undefined => {
    const target = matchPhrases(text, 0, phrases)[0]?.phrase.target;
    return target?.kind === 'field' ? target.field : target?.section;
  };

  test.each([
    ['a letter is missing', 'Функциональные обязаности:', 'duties'],
    ['a letter is missing', 'Функционалды міндеттері:', 'duties'],
    ['in its first word', 'Фукциональные обязанности:', 'duties'],
    ['in its first word', 'Фунцкионалдық міндеттері:', 'duties'],
    ['a letter is wrong', 'Требовпния к участникам конкурса', 'requirements'],
    ['a letter is too many', 'Конкурсқа қатысушыларрға қойылатын талаптар', 'requirements'],
    ['two letters have changed places', 'Необхоидмые для участия в конкурсе документы', 'documents'],
    ['a blank is missing', 'Функциональныеобязанности :', 'duties'],
    ['a blank is missing', 'Конкурсқа қатысушыларғақойылатын талаптар:', 'requirements'],
    ['a blank is missing', 'Қызметтікміндеттері:', 'duties'],
    ['a letter is missing', 'Необходимые для участия в конкурсе докуметы', 'documents'],
  ])('is known where %s: %s', (_name, text, meaning) => {
    expect(meaningOf(text)).toBe(meaning);
  });

  test.each([
    ['another ending', 'Организации:'],
    ['another word', 'Обязательно:'],
    ['two slips', 'Фкциональне обязанности:'],
    ['a short word', 'Сташ:'],
    ['a sentence', 'Требует внимания'],
    ['a Kazakh word of the same stem', 'Талапкерлер'],
    ['a word that is one itself', 'Контракты:'],
    ['a word that is one itself', 'Тараптар:'],
  ])('but not %s: %s', (_name, text) => {
    expect(meaningOf(text)).toBeUndefined();
  });
});

test.each([
  ['Требования к участикам конкурса- высшее образование', 'высшее образование'],
  ['Конкурсқа қатысушыларға қойылатын талаптар– жоғары білім', 'жоғары білім'],
])('a dash right behind a heading stands for a colon: %s', (line, text) => {
  const [posting] = extractHtml(`<h1>Бас маман</h1><p>${line}</p>`, headings).postings;
  expect(posting?.sections.map((section) => [section.kind, section.text])).toEqual([['requirements', text]]);
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
