import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import type { Draft } from '../../src/extraction/Extraction.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const read = (html: string): readonly Draft[] => extractHtml(html, headings).postings;
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const textsOf = (draft: Draft | undefined, kind: string): [string | undefined, string][] =>
  (draft?.sections ?? [])
    .filter((section) => section.kind === kind)
    .map(({ language, text }) => [language, text]);

describe('a table with a column for each language states one posting', () => {
  test.each([
    [
      'labels in both languages',
      row('Атауы / Наименование', 'Қазақша', 'Русский') +
        row('Лауазымы / Должность', 'Бас маман', 'Главный специалист') +
        row('Міндеттері / Обязанности', 'Есеп дайындау.', 'Подготовка отчётов.') +
        row('Білімі / Образование', 'Жоғары білім', 'Высшее образование'),
    ],
    [
      'labels before each value',
      row('№', 'Атауы', 'Мәні', 'Наименование', 'Значение') +
        row('1', 'Лауазымы', 'Бас маман', 'Должность', 'Главный специалист') +
        row('2', 'Міндеттері', 'Есеп дайындау.', 'Обязанности', 'Подготовка отчётов.') +
        row('3', 'Білімі', 'Жоғары білім', 'Образование', 'Высшее образование'),
    ],
  ])('%s', (_name, rows) => {
    const postings = read(`<h1>Конкурс</h1><table>${rows}</table>`);
    expect(postings.map(({ titles }) => titles)).toEqual([{ kk: 'Бас маман', ru: 'Главный специалист' }]);
    expect(textsOf(postings[0], 'duties')).toEqual([
      ['kk', 'Есеп дайындау.'],
      ['ru', 'Подготовка отчётов.'],
    ]);
    expect(textsOf(postings[0], 'requirements')).toEqual([
      ['kk', 'Жоғары білім'],
      ['ru', 'Высшее образование'],
    ]);
  });
});

test('notices twice, side by side, each in a table of its own, are one posting each', () => {
  const notice = (kk: string, ru: string): string =>
    `<details><summary>${kk} / ${ru}</summary><table>${row('Қазақша', 'Русский')}${row(
      `<p><b>Лауазымы:</b> ${kk}</p><p><b>Санаты:</b> E-3</p><p><b>Міндеттері:</b></p><ul><li>Ұйымдарды тіркеу</li></ul>`,
      `<p><b>Должность:</b> ${ru}</p><p><b>Категория:</b> E-3</p><p><b>Обязанности:</b></p><ul><li>Регистрация организаций</li></ul>`,
    )}</table></details>`;
  const postings = read(
    `<h1>Желтоқсан / Декабрь 2026</h1>${notice('Бөлім басшысы', 'Руководитель отдела')}${notice('Бас маман', 'Главный специалист')}`,
  );
  expect(postings.map(({ titles, language }) => [titles, language])).toEqual([
    [{ kk: 'Бөлім басшысы', ru: 'Руководитель отдела' }, 'both'],
    [{ kk: 'Бас маман', ru: 'Главный специалист' }, 'both'],
  ]);
});

test('a notice twice, side by side under headings in cells, is one posting', () => {
  const list = (...items: readonly string[]): string =>
    `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  const rows =
    row(
      '<h3>Соттың бас маманы – сот отырысының хатшысы</h3>',
      '<h3>Главный специалист – секретарь заседания</h3>',
    ) +
    row('<b>Мемлекеттік орган:</b> Соттар әкімшісі', '<b>Государственный орган:</b> Администратор судов') +
    row('<b>Санаты:</b> C-R-5, 1 бірлік', '<b>Категория:</b> C-R-5, 1 единица') +
    row(
      `<p><b>Лауазымдық міндеттері</b></p>${list('Хаттаманы жүргізу', 'Істерді ресімдеу')}`,
      `<p><b>Должностные обязанности</b></p>${list('Ведение протокола', 'Оформление дел')}`,
    );
  const [posting, more] = read(
    `<title>Соттың бас маманы – сот отырысының хатшысы / Главный специалист – секретарь заседания</title><h2>Жалпы конкурс / Общий конкурс</h2><table>${rows}</table>`,
  );
  expect(more).toBeUndefined();
  expect(posting?.titles).toEqual({
    kk: 'Соттың бас маманы – сот отырысының хатшысы',
    ru: 'Главный специалист – секретарь заседания',
  });
  expect(textsOf(posting, 'duties')).toEqual([
    ['kk', 'Хаттаманы жүргізу\nІстерді ресімдеу'],
    ['ru', 'Ведение протокола\nОформление дел'],
  ]);
});

test('a notice twice, side by side with each label before its value, is one posting', () => {
  const rows =
    row(
      '<b>Заңды тұлғаларды тіркеу бөлімінің бас маманы</b>',
      '<b>Главный специалист отдела регистрации</b>',
    ) +
    row('Мемлекеттік орган: Әділет департаменті', 'Государственный орган: Департамент юстиции') +
    row('Санаты: C-O-5', 'Категория: C-O-5') +
    row(
      '<b>Қызметтік міндеттері:</b><br>Ұйымдарды тіркеу.<br>Жарғыны тексеру.',
      '<b>Обязанности:</b><br>Регистрация организаций.<br>Проверка уставов.',
    ) +
    row('<b>Біліктілік талаптары:</b><br>Жоғары білім.', '<b>Требования:</b><br>Высшее образование.');
  const [posting] = read(`<h2>Хабарландыру / Объявление</h2><table>${rows}</table>`);
  expect(posting).toMatchObject({
    titles: {
      kk: 'Заңды тұлғаларды тіркеу бөлімінің бас маманы',
      ru: 'Главный специалист отдела регистрации',
    },
    categoryCode: 'C-O-5',
  });
  expect(textsOf(posting, 'duties')).toEqual([
    ['kk', 'Ұйымдарды тіркеу.\nЖарғыны тексеру.'],
    ['ru', 'Регистрация организаций.\nПроверка уставов.'],
  ]);
});

test('a table of labels and values is not taken for two languages, whatever its values begin with', () => {
  const rows =
    row('Лауазымы', 'Бас маман') +
    row('Қызметтік міндеттері', 'Міндеттер: есеп дайындау') +
    row('Біліктілік талаптары', 'Білімі: жоғары') +
    row('Категория', 'Санаты: D-O-4');
  expect(read(`<table>${rows}</table>`)[0]).toMatchObject({ title: 'Бас маман', categoryCode: 'D-O-4' });
});

describe('a notice twice, side by side in two languages, is one posting', () => {
  const title = row('Лауазым атауы: Бас маман', 'Наименование должности: Главный специалист');
  const headed = (kk: string, ru: string, texts: readonly [string, string]): string =>
    row(`<b>${kk}:</b>`, `<b>${ru}:</b>`) + row(...texts);
  const parts =
    headed('Функционалдық міндеттері', 'Функциональные обязанности', [
      'Есеп дайындау және оны порталға енгізу.',
      'Подготовка отчётов и их внесение на портал.',
    ]) +
    headed('Біліктілік талаптары', 'Квалификационные требования', ['Жоғары білім.', 'Высшее образование.']);
  test.each([
    ['named', row('Қазақ тілінде', 'На русском языке') + title + parts],
    ['unnamed', title + parts],
  ])('%s', (_name, rows) => {
    const postings = read(`<h1>Конкурс</h1><table>${rows}</table>`);
    expect(postings.map(({ titles }) => titles)).toEqual([{ kk: 'Бас маман', ru: 'Главный специалист' }]);
    expect(textsOf(postings[0], 'duties')).toEqual([
      ['kk', 'Есеп дайындау және оны порталға енгізу.'],
      ['ru', 'Подготовка отчётов и их внесение на портал.'],
    ]);
    expect(textsOf(postings[0], 'requirements')).toEqual([
      ['kk', 'Жоғары білім.'],
      ['ru', 'Высшее образование.'],
    ]);
  });
});

describe('two pairs of label and value in a row are no columns of positions', () => {
  test.each([
    [
      row('Должность', 'Ведущий специалист', 'Категория', 'D-O-5') +
        row('Регион', 'Абайская область', 'Срок приема документов', 'до 19.03.2026') +
        '<tr><td>Обязанности</td><td colspan=3>учёт земель</td></tr>' +
        row('Образование', 'высшее', 'Опыт работы', 'год'),
      { title: 'Ведущий специалист', region: 'Абайская область' },
    ],
    [
      row('Лауазымы', 'Жетекші маман', 'Санаты', 'D-O-5') +
        row('Облыс', 'Абай облысы', 'Құжаттарды қабылдау мерзімі', '19.03.2026 дейін') +
        '<tr><td>Міндеттері</td><td colspan=3>жерді есепке алу</td></tr>' +
        row('Білімі', 'жоғары', 'Еңбек өтілі', 'бір жыл'),
      { title: 'Жетекші маман', region: 'Абай облысы' },
    ],
  ])('%s', (rows, fields) => {
    expect(read(`<h1>Конкурс</h1><table>${rows}</table>`)).toMatchObject([
      { ...fields, categoryCode: 'D-O-5', closesOn: '2026-03-19' },
    ]);
  });
});

test.each([
  ['Тапсыру уақыты / Дата окончания приема документов', { closesOn: '2026-03-19' }, '19.03.2026'],
  ['Место службы и адрес / Өңір', { region: 'Абай облысы' }, 'Абай облысы'],
])('of a label in two languages one is enough: %s', (label, fields, value) => {
  const html = `<h1>Бас маман</h1><table>${row(label, value)}${row('Міндеттері', 'Хат жазады')}</table>`;
  expect(read(html)).toMatchObject([fields]);
});

test.each([
  ['<div>Госорган <b>Отдел архитектуры</b></div>', { body: 'Отдел архитектуры' }],
  ['<div>Өңір <span>Абай облысы</span></div>', { region: 'Абай облысы' }],
  ['<p>Регион – <b>Абайская область</b></p>', { region: 'Абайская область' }],
])('letters of another kind stand for a colon: %s', (line, fields) => {
  expect(read(`<h1>Бас маман</h1>${line}<h3>Міндеттері</h3><p>хат</p>`)).toMatchObject([fields]);
});

describe('what stands in both languages with a slash between is taken apart', () => {
  const two = (kk: string, ru: string): string => `<table>${row(kk, ru)}</table>`;
  const html = `<h1>Ішкі аудит қызметінің басшысы / Руководитель службы внутреннего аудита</h1>
    <dl><dt>Мемлекеттік орган / Государственный орган</dt><dd>Ұлытау облысының комиссиясы / Комиссия области Ұлытау</dd>
    <dt>Санаты / Категория</dt><dd>D-3</dd></dl>
    <h4>Функционалдық міндеттері / Функциональные обязанности</h4>
    ${two('<ul><li>Бағдарламаларға аудит жүргізеді;</li><li>Есептілікті тексереді.</li></ul>', '<ul><li>Проводит аудит программ;</li><li>Проверяет отчётность.</li></ul>')}
    <h4>Біліктілік талаптары / Квалификационные требования</h4>
    ${two('<p>Қаржы саласындағы жоғары білім</p>', '<p>Высшее образование в сфере финансов</p>')}`;

  test('titles, fields and the texts under headings', () => {
    const [posting] = read(html);
    expect(posting).toMatchObject({
      titles: { kk: 'Ішкі аудит қызметінің басшысы', ru: 'Руководитель службы внутреннего аудита' },
      body: 'Ұлытау облысының комиссиясы',
      language: 'both',
    });
    expect(textsOf(posting, 'duties')).toEqual([
      ['kk', 'Бағдарламаларға аудит жүргізеді;\nЕсептілікті тексереді.'],
      ['ru', 'Проводит аудит программ;\nПроверяет отчётность.'],
    ]);
    expect(textsOf(posting, 'requirements').map(([language]) => language)).toEqual(['kk', 'ru']);
  });

  test.each([
    [
      'kk',
      ['Құжаттарды қабылдау', 'Рұқсат беру', 'Талдамалық анықтамалар дайындау', 'Полициямен өзара іс-қимыл'],
    ],
    ['ru', ['Приём документов', 'Выдача разрешений', 'Подготовка справок', 'Взаимодействие с полицией']],
  ])('but not a text that is all in %s', (language, duties) => {
    const [posting] = read(
      `<h1>${language === 'kk' ? 'Бас маман' : 'Эксперт'}</h1><h4>Функционалдық міндеттері / Функциональные обязанности</h4><p>${duties.join('<br>')}</p>`,
    );
    expect(textsOf(posting, 'duties').map(([, text]) => text)).toEqual([duties.join('\n')]);
  });

  test('but not two words of one language', () => {
    const [posting] = read('<h2>Главный специалист / эксперт</h2><h4>Требования</h4><p>опыт / стаж</p>');
    expect(posting?.title).toBe('Главный специалист / эксперт');
  });
});
