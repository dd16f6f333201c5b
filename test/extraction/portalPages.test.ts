import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import type { Draft } from '../../src/extraction/Extraction.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const read = (html: string): readonly Draft[] => extractHtml(html, headings).postings;
const textOf = (draft: Draft | undefined, kind: string): string | undefined =>
  draft?.sections.find((section) => section.kind === kind)?.text;

const RUSSIAN = {
  duties: '<h4>Должностные обязанности</h4><p>ведёт архив</p>',
  requirements: '<h4>Требования</h4><p>высшее образование</p>',
};
const KAZAKH = {
  duties: '<h4>Қызметтік міндеттері</h4><p>мұрағатты жүргізу</p>',
  requirements: '<h4>Талаптар</h4><p>жоғары білім</p>',
};

describe('a label that is set off ends the text before it', () => {
  test.each([
    ['<p><b>Требования:</b><br>опыт<br><b>Оклад:</b> от 90 000 тенге<br>Звоните нам</p>', 'опыт'],
    ['<dl><dt>Требования</dt><dd>опыт</dd><dt>Оклад</dt><dd>90 000 тенге</dd></dl>', 'опыт'],
    ['<p><b>Талаптар:</b><br>тәжірибе<br><b>Жалақысы:</b> 90 000 теңге<br>Хабарласыңыз</p>', 'тәжірибе'],
    ['<dl><dt>Талаптар</dt><dd>тәжірибе</dd><dt>Айлықақысы</dt><dd>90 000 теңге</dd></dl>', 'тәжірибе'],
  ])('%s', (html, requirements) => {
    const [posting] = read(`<h1>Бас маман</h1>${html}`);
    expect(textOf(posting, 'requirements')).toBe(requirements);
    expect(posting?.salary?.min).toBe(90_000);
  });
});

test.each([
  ['<p>Требования: опыт</p><p>Оклад: 90 000 тенге</p>', 'опыт'],
  ['<p>Талаптар: білімі</p><p>Жалақысы: 90 000 теңге</p>', 'білімі'],
  ['<p>Талаптар: біліктілік талаптары</p><p>Жоғары білім</p><p>Жалақысы: 90 000 теңге</p>', 'Жоғары білім'],
])('a word that may be a heading is the text where no other is: %s', (html, requirements) => {
  expect(textOf(read(`<h1>Маман</h1>${html}`)[0], 'requirements')).toBe(requirements);
});

describe('a page of one name for all its postings', () => {
  const page = (between: string): string =>
    `<h1>Вакансия / Бос орын</h1>${between}<ul class="tabs"><li><a href="#kz">Қазақша</a></li><li><a href="#ru">Русский</a></li></ul>
    <div><h3>Туризм бөлімінің бас маманы</h3>Мемлекеттік орган: Туризм басқармасы<br>Міндеттері:<br>1) тізілім жүргізу;<br>Талаптары:<br>- жоғары білім.</div>
    <div><h3>Главный специалист отдела туризма</h3>Государственный орган: Управление туризма<br>Обязанности:<br>1) ведение реестра;<br>Требования:<br>- высшее образование.</div>`;
  test.each([
    ['a date below it', '<span>24.11.2026</span>'],
    ['nothing below it', ''],
    ['a label and a date below it', '<p>Опубликовано: 24.11.2026</p>'],
  ])('and %s says the title in neither language', (_name, between) => {
    expect(read(page(between)).map(({ titles }) => titles)).toEqual([
      { kk: 'Туризм бөлімінің бас маманы', ru: 'Главный специалист отдела туризма' },
    ]);
  });
});

describe('a category that is stated once for the whole notice', () => {
  test.each([
    [
      '<p>ГУ «Управление архитектуры» объявляет общий конкурс на занятие вакантной должности корпуса «Б» (категория D-O-4).</p>',
      RUSSIAN,
    ],
    [
      '<p>Сәулет басқармасы «Б» корпусының бос лауазымына (D-O-4 санаты) жалпы конкурс жариялайды.</p>',
      KAZAKH,
    ],
    [
      '<table><tr><td>Категория</td><td colspan=2>Оклад</td></tr><tr><td>D-O-4</td><td>от 231 900</td><td>до 313 065</td></tr></table>',
      RUSSIAN,
    ],
  ])('%s', (html, { duties, requirements }) => {
    expect(
      read(`<h1>Бас маман / Главный специалист</h1>${html}${duties}${requirements}`)[0]?.categoryCode,
    ).toBe('D-O-4');
  });

  test('but none of several codes is taken', () => {
    const pay = '<h4>Должностные оклады</h4><p>D-O-4: 231 900 тенге, D-O-5: 200 000 тенге</p>';
    const [posting] = read(`<h1>Главный специалист</h1>${RUSSIAN.duties}${RUSSIAN.requirements}${pay}`);
    expect(posting?.categoryCode).toBeUndefined();
  });
});

describe('a label of a day ends the text before it, also where no date follows', () => {
  test.each([
    ['Требования: опыт\nСрок приема документов: 7 рабочих дней со дня публикации', 'опыт'],
    [
      'Талаптар: тәжірибе\nҚұжаттарды қабылдау мерзімі: жарияланған күннен бастап 7 жұмыс күні ішінде',
      'тәжірибе',
    ],
  ])('%j', (text, requirements) => {
    const html = `<h1>Главный специалист / Бас маман</h1>${text.replaceAll(/[^\n]+/gu, '<p>$&</p>')}`;
    const [posting] = read(html);
    expect(textOf(posting, 'requirements')).toBe(requirements);
    expect(posting?.sections.map(({ text: words }) => words).join()).toMatch(/7 (?:рабочих|жұмыс)/u);
  });

  test('but the same words without a colon are part of the text', () => {
    const [posting] = read('<h1>Маман</h1><p>Міндеттері: хат жазады</p><p>Құжаттарды қабылдау, сұрыптау</p>');
    expect(textOf(posting, 'duties')).toContain('Құжаттарды қабылдау');
  });
});

test.each([
  ['Өтінімдерді қабылдаудың аяқталу күні: 2026 жылғы 4 желтоқсан'],
  ['<b>Құжаттарды қабылдаудың аяқталу күні</b><br>04.12.2026'],
])('the last day in %s', (line) => {
  expect(read(`<h1>Бас маман</h1><p>Талаптар: тәжірибе</p><p>${line}</p>`)[0]?.closesOn).toBe('2026-12-04');
});

describe('what is stated after the last position holds for all', () => {
  test.each([
    [
      '1. Главный специалист, категория D-O-4 (1 единица)',
      '2. Ведущий специалист, категория D-O-5 (1 единица)',
      RUSSIAN,
      'СРОК ПРИЕМА ДОКУМЕНТОВ С 02.03.2026 ПО 11.03.2026',
    ],
    [
      '1. Бас маман, D-O-4 санаты, 1 бірлік',
      '2. Жетекші маман, D-O-5 санаты, 1 бірлік',
      KAZAKH,
      'Құжаттарды қабылдау мерзімі: 02.03.2026 - 11.03.2026',
    ],
  ])('%s', (first, second, { duties, requirements }, deadline) => {
    const one = (line: string): string => `<p><b>${line}</b></p>${duties}${requirements}`;
    const postings = read(`${one(first)}${one(second)}<h4>Документы</h4><p>${deadline}</p>`);
    expect(postings.map(({ closesOn }) => closesOn)).toEqual(['2026-03-11', '2026-03-11']);
  });
});

describe('preformatted text keeps its lines', () => {
  test.each([
    ['Обязанности:\n  - ведёт архив\n\nТребования:\n  - опыт\n\nСрок приема документов: до 11.03.2026\n'],
    [
      'Міндеттері:\n  - мұрағатты жүргізу\n\nТалаптар:\n  - опыт\n\nҚұжаттарды қабылдау мерзімі: 11.03.2026\n',
    ],
  ])('%s', (text) => {
    const [posting] = read(`<h1>Бас маман</h1><pre>${text}</pre>`);
    expect(textOf(posting, 'requirements')).toBe('опыт');
    expect(posting?.closesOn).toBe('2026-03-11');
  });
});

describe('an accordion whose buttons name the positions gives each of them', () => {
  const item = (title: string, body: string): string =>
    `<h2><button aria-expanded="false" aria-controls="x">${title}</button></h2><div role="region">${body}</div>`;
  test.each([
    ['Главный инспектор отдела', 'Методист отдела', RUSSIAN],
    ['Бөлімнің бас инспекторы', 'Бөлім әдіскері', KAZAKH],
  ])('%s', (first, second, { duties, requirements }) => {
    const postings = read(
      `<button aria-controls="menu">Меню</button><h1>Вакансии</h1>${item(first, duties + requirements)}${item(second, requirements + duties)}`,
    );
    expect(postings.map(({ title }) => title)).toEqual([first, second]);
    expect(postings.map((posting) => textOf(posting, 'duties'))).toHaveLength(2);
  });
});

describe('similar postings inside the main part of a page', () => {
  test.each([
    ['Агроном хозяйства', 'Главный специалист отдела кадров', RUSSIAN],
    ['Шаруашылық агрономы', 'Кадр бөлімінің бас маманы', KAZAKH],
  ])('do not name the posting: %s', (title, other, { duties, requirements }) => {
    const similar = `<section class="related"><article><h5><a>${other}</a></h5>${requirements}</article></section>`;
    const long = `<p>${title}. </p>`.repeat(20);
    const postings = read(`<main><h1>${title}</h1>${long}${duties}${requirements}${similar}</main>`);
    expect(postings.map((posting) => posting.title)).toEqual([title]);
  });
});

describe('the day of publication without a label', () => {
  test.each([
    ['<div class="date">5 марта 2026</div>', RUSSIAN, '2026-03-05'],
    ['<time datetime="2026-03-05T10:00">05.03.2026 10:00</time>', RUSSIAN, '2026-03-05'],
    ['<span class="news-date-time">05.03.2026</span>', KAZAKH, '2026-03-05'],
    ['<time datetime="2026-03-05">5 наурыз 2026 жыл</time>', KAZAKH, '2026-03-05'],
    ['<time>05.03.2026</time><time>06.03.2026</time>', RUSSIAN, undefined],
    ['<p>05.03.2026</p>', KAZAKH, undefined],
  ])('%s', (date, { duties, requirements }, publishedOn) => {
    const news = '<ul><li><span class="date">01.03.2026</span> Новость</li></ul>';
    const [posting] = read(`<h1>Бас маман</h1>${date}${duties}${requirements}<h4>Новости</h4>${news}`);
    expect(posting?.publishedOn).toBe(publishedOn);
  });
});

describe('a table of pay headed min and max', () => {
  test.each([
    ['Должностные оклады', 'Категория', RUSSIAN],
    ['Лауазымдық жалақысы', 'Санаты', KAZAKH],
  ])('%s', (heading, category, { duties, requirements }) => {
    const table = `<table><tr><td>${category}</td><td>min</td><td>max</td></tr><tr><td>D-O-3</td><td>200 100</td><td>300 200</td></tr><tr><td>D-О-4</td><td>100 100</td><td>150 200</td></tr></table>`;
    const [posting] = read(
      `<p><b>${heading}</b></p>${table}<p>1. Бас маман, D-O-4, 1 бірлік</p>${duties}${requirements}`,
    );
    expect(posting?.salary).toEqual({ min: 100_100, max: 150_200 });
  });
});

describe('the body named in the heading of the page', () => {
  test.each([
    ['Вакансии КГУ «Центр занятости «Отан»»', RUSSIAN, 'КГУ «Центр занятости «Отан»»'],
    ['«Отан» жұмыспен қамту орталығы» КММ бос орындары', KAZAKH, '«Отан» жұмыспен қамту орталығы» КММ'],
    ['Вакансии нашего города', RUSSIAN, undefined],
  ])('%s', (heading, { duties, requirements }, body) => {
    const [posting] = read(`<h2>${heading}</h2><h3>Бас маман</h3>${duties}${requirements}`);
    expect(posting?.body).toBe(body);
  });
});

describe('two labels on one line', () => {
  test.each([
    ['Дата публикации: 01.09.2026. Заявки принимаются до 10.09.2026', RUSSIAN],
    ['Жарияланған күні: 01.09.2026. Өтінімдер қабылданады: 10.09.2026', KAZAKH],
  ])('%s', (line, { duties, requirements }) => {
    const [posting] = read(`<h1>Бас маман</h1><p>${line}</p>${duties}${requirements}`);
    expect(posting).toMatchObject({ publishedOn: '2026-09-01', closesOn: '2026-09-10' });
  });
});

describe('a table with one position a column', () => {
  test.each([
    ['Должность', 'Категория', 'Обязанности', 'Требования', ['Бухгалтер', 'Юрист']],
    ['Лауазымы', 'Санаты', 'Міндеттері', 'Талаптар', ['Бас бухгалтер', 'Заңгер']],
  ])('%s', (title, category, duties, requirements, [first, second]) => {
    const postings = read(
      `<table><tr><td>${title}</td><td>${first}</td><td>${second}</td></tr><tr><td>${category}</td><td colspan="2">D-O-4</td></tr>
      <tr><td>${duties}</td><td>есеп</td><td>сот</td></tr><tr><td>${requirements}</td><td>Excel</td><td>Word</td></tr></table>`,
    );
    expect(
      postings.map((posting) => [posting.title, posting.categoryCode, textOf(posting, 'duties')]),
    ).toEqual([
      [first, 'D-O-4', 'есеп'],
      [second, 'D-O-4', 'сот'],
    ]);
    expect(postings.map((posting) => textOf(posting, 'requirements'))).toEqual(['Excel', 'Word']);
  });
});

test.each([
  ['Требования к кандидатам', 'Образование', 'Прочее', ['Бухгалтер', 'Юрист']],
  ['Үміткерлерге қойылатын талаптар', 'Білімі', 'Басқа', ['Бас бухгалтер', 'Заңгер']],
])('a row alone heads the rows below it: %s', (group, education, more, [first, second]) => {
  const isKazakh = group.startsWith('Ү');
  const postings = read(
    `<table><thead><tr><th>№</th><th>1</th><th>2</th></tr></thead><tr><th>${isKazakh ? 'Лауазымы' : 'Должность'}</th><td>${first}</td><td>${second}</td></tr>
    <tr><th>${isKazakh ? 'Міндеттері' : 'Обязанности'}</th><td>есеп жүргізу</td><td>сотқа қатысу</td></tr><tr><th colspan="3">${group}</th></tr>
    <tr><th>${education}</th><td>экономика</td><td>право</td></tr><tr><th>${more}</th><td>Excel</td><td>Word</td></tr></table>`,
  );
  expect(postings.map(({ title }) => title)).toEqual([first, second]);
  expect(
    postings.map(({ sections }) =>
      sections.filter(({ kind }) => kind === 'requirements').map(({ text }) => text),
    ),
  ).toEqual([
    ['экономика', 'Excel'],
    ['право', 'Word'],
  ]);
});

describe('a table with one position a row', () => {
  const head = (...labels: readonly string[]): string =>
    `<tr>${labels.map((label) => `<td><b>${label}</b></td>`).join('')}</tr>`;
  const russian = head('№', 'Наименование гос. органа', 'Должность', 'Обязанности');
  const kazakh = head('№', 'Мемлекеттік органның атауы', 'Лауазымы', 'Міндеттері');

  test.each([
    [russian, ['ГУ «Отдел спорта»', 'ГУ «Отдел культуры»'], ['Бухгалтер', 'Юрист', 'Методист']],
    [kazakh, ['«Спорт бөлімі» ММ', '«Мәдениет бөлімі» ММ'], ['Бас бухгалтер', 'Заңгер', 'Әдіскер']],
  ])('a cell of several rows is read in each of them', (labels, [one, other], titles) => {
    const postings = read(
      `<table>${labels}<tr><td>1</td><td rowspan="2">${one}</td><td>${titles[0]}</td><td>есеп</td></tr><tr><td>2</td><td>${titles[1]}</td><td>сот</td></tr><tr><td>3</td><td>${other}</td><td>${titles[2]}</td><td>оқу</td></tr></table>`,
    );
    expect(postings.map(({ title, body }) => [title, body])).toEqual([
      [titles[0], one],
      [titles[1], one],
      [titles[2], other],
    ]);
  });

  test.each([
    [
      ['Наименование должности', 'Обязанности', 'Квалификационные требования', 'Образование', 'Опыт, знания'],
      ['Бухгалтер', 'Юрист'],
      'Срок приема документов',
    ],
    [
      ['Лауазымның атауы', 'Міндеттері', 'Біліктілік талаптары', 'Білімі', 'Тәжірибесі, білгені'],
      ['Бас бухгалтер', 'Заңгер'],
      'Құжаттарды қабылдау мерзімі',
    ],
  ])(
    'heads of two rows, and a cell of all rows: %j',
    ([title, duties, group, education, more], [first, second], term) => {
      const postings = read(
        `<table><thead><tr><th rowspan="2">№</th><th rowspan="2">${title}</th><th rowspan="2">${duties}</th><th colspan="2">${group}</th><th rowspan="2">${term}</th></tr><tr><th>${education}</th><th>${more}</th></tr></thead>
      <tbody><tr><td>1</td><td>${first}</td><td>есеп</td><td>экономика</td><td>Excel</td><td rowspan="2">27.11.2026</td></tr><tr><td>2</td><td>${second}</td><td>сот</td><td>право</td><td>Word</td></tr></tbody></table>`,
      );
      expect(
        postings.map((posting) => [
          posting.title,
          posting.closesOn,
          textOf(posting, 'duties'),
          posting.sections.filter(({ kind }) => kind === 'requirements').map(({ text }) => text),
        ]),
      ).toEqual([
        [first, '2026-11-27', 'есеп', ['экономика', 'Excel']],
        [second, '2026-11-27', 'сот', ['право', 'Word']],
      ]);
    },
  );

  test.each([
    [
      head(
        '№ п/п',
        'Вакантная должность (категория)',
        'Должностные обязанности',
        'Требования к участникам',
        'Срок',
      ),
      ['Бухгалтер (D-О-4)', 'Юрист (D-О-4)'],
    ],
    [
      head('№', 'Бос лауазым (санаты)', 'Лауазымдық міндеттері', 'Қатысушыларға талаптар', 'Мерзімі'),
      ['Бас бухгалтер (D-О-4)', 'Заңгер (D-О-4)'],
    ],
  ])('heads of more words than labels have', (labels, [first = '', second = '']) => {
    const postings = read(
      `<table>${labels}<tr><td>1</td><td>${first}</td><td>есеп</td><td rowspan="2">Excel</td><td rowspan="2">до 04.12.2026 г.</td></tr><tr><td>2</td><td>${second}</td><td>сот</td></tr></table>`,
    );
    expect(
      postings.map((posting) => [
        posting.title,
        posting.closesOn,
        textOf(posting, 'duties'),
        textOf(posting, 'requirements'),
      ]),
    ).toEqual([
      [first.replace(' (D-О-4)', ''), '2026-12-04', 'есеп', 'Excel'],
      [second.replace(' (D-О-4)', ''), '2026-12-04', 'сот', 'Excel'],
    ]);
  });

  test.each([
    [russian, 'Бухгалтер', 'Юрист'],
    [kazakh, 'Бас бухгалтер', 'Заңгер'],
  ])('a name of two rows is one position', (labels, first, second) => {
    const postings = read(
      `<table>${labels}<tr><td rowspan="2">1</td><td rowspan="2">X</td><td rowspan="2">${first}</td><td>есеп</td></tr><tr><td>тексеру</td></tr><tr><td>2</td><td>Y</td><td>${second}</td><td>сот</td></tr></table>`,
    );
    expect(postings.map((posting) => posting.title)).toEqual([first, second]);
    expect(postings[0]?.sections.map(({ text }) => text)).toEqual(['есеп', 'тексеру']);
  });

  test.each([
    [russian, 'ГУ «Отдел спорта города Актобе»', ['Бухгалтер', 'Юрист']],
    [kazakh, '«Ақтөбе қаласының спорт бөлімі» ММ', ['Бас бухгалтер', 'Заңгер']],
  ])('a row that one cell fills heads those below it', (labels, body, [first, second]) => {
    const postings = read(
      `<table>${labels}<tr><td colspan="4">${body}</td></tr><tr><td>1</td><td></td><td>${first}</td><td>есеп</td></tr><tr><td>2</td><td></td><td>${second}</td><td>сот</td></tr></table>`,
    );
    expect(postings.map((posting) => [posting.title, posting.body, textOf(posting, 'duties')])).toEqual([
      [first, body, 'есеп'],
      [second, body, 'сот'],
    ]);
  });
});

test.each([
  ['Оплата труда: 210 000 тенге', RUSSIAN],
  ['Еңбекақысы: 210 000 теңге', KAZAKH],
])('a heading of pay with one amount states the pay: %s', (line, { duties, requirements }) => {
  const [posting] = read(`<h1>Бас маман</h1>${duties}${requirements}<p>${line}</p>`);
  expect(posting?.salary).toEqual({ min: 210_000, max: 210_000 });
});

test.each([
  ['Управление лесов объявляет общий конкурс на вакантную должность', KAZAKH, RUSSIAN],
  ['Орман басқармасы бос лауазымға жалпы конкурс жариялайды', RUSSIAN, KAZAKH],
])('the announcement in the other language ends the requirements: %s', (line, first, second) => {
  const postings = read(
    `<h2>Главный специалист, D-O-4</h2>${first.duties}<p>Талаптар: опыт</p><p>${line}</p><h2>Бас маман, D-O-4</h2>${second.duties}${second.requirements}`,
  );
  expect(
    JSON.stringify(postings.map(({ sections }) => sections.filter(({ kind }) => kind === 'requirements'))),
  ).not.toContain(line);
});

describe('a label in both languages', () => {
  test.each([
    ['Категория / Санаты', 'Дата публикации/Жарияланған күні', 'Обязанности / Міндеттері'],
    ['Санаты/Категория', 'Жарияланған күні / Дата публикации', 'Міндеттері | Обязанности'],
  ])('is one label: %s', (category, published, duties) => {
    const [posting] = read(
      `<h1>Бас маман</h1><p>${category}: D-O-4</p><table><tr><td>${published}</td><td>05.03.2026</td></tr></table><h3>${duties}</h3><p>есеп</p>`,
    );
    expect(posting).toMatchObject({ categoryCode: 'D-O-4', publishedOn: '2026-03-05' });
    expect(posting?.sections.map(({ kind, text }) => [kind, text])).toEqual([['duties', 'есеп']]);
  });
});

describe('a line that is a known heading with more words', () => {
  test.each([
    ['Обязанности для должности', 'Требования к сотруднику отдела'],
    ['Маманның негізгі міндеттері', 'Қызметшіге қойылатын талаптар'],
  ])('is a heading: %s', (duties, requirements) => {
    const [posting] = read(
      `<h1>Бас маман</h1><div><p>${duties}</p><p>есеп</p></div><div><p>${requirements}</p><p>Excel</p></div>`,
    );
    expect([textOf(posting, 'duties'), textOf(posting, 'requirements')]).toEqual(['есеп', 'Excel']);
  });

  test.each([
    ['Обязанности', 'Требования к архиву соблюдает.'],
    ['Міндеттері', 'Мұрағатқа қойылатын талаптарды сақтау'],
    ['Міндеттері', 'Мұрағатқа сақтайды, қойылатын талаптар.'],
  ])('is none where a sentence goes on: %s, %s', (duties, sentence) => {
    const [posting] = read(`<h1>Бас маман</h1><p>${duties}</p><p>${sentence}</p>`);
    expect(textOf(posting, 'duties')).toBe(sentence);
  });
});

test.each([
  ['Должностной оклад', 'от 214 350 до 289 372 тенге', RUSSIAN],
  ['Жалақысы', '214 350 – 289 372 теңге', KAZAKH],
])(
  'a line that is nothing but a label of pay ends the requirements: %s',
  (label, pay, { duties, requirements }) => {
    const [posting] = read(`<h1>Бас маман</h1>${duties}${requirements}<p>${label}</p><p>${pay}</p>`);
    expect(posting?.salary).toEqual({ min: 214_350, max: 289_372 });
    expect(textOf(posting, 'requirements')).not.toContain(label);
  },
);

describe('a deadline in a sentence under no label', () => {
  test.each([
    ['Құжаттар қабылдау 2026 жылғы 19 наурызда аяқталады.', '2026-03-19'],
    ['Құжаттар 2026 жылғы 19 наурызға дейін қабылданады.', '2026-03-19'],
    ['Өтінімдерді қабылдау 2026 жылғы 4 сәуір күні аяқталады', '2026-04-04'],
    ['Приём документов осуществляется с 12 по 19 марта 2026 года.', '2026-03-19'],
    ['Заявления можно подать до 18:30 04.04.2026', '2026-04-04'],
    ['Резюме направлять на почту отдела не позднее 19 марта 2026 г.', '2026-03-19'],
  ])('%s', (sentence, closesOn) => {
    const [posting] = read(`<h1>Бас маман</h1>${KAZAKH.duties}<p>${sentence}</p>${KAZAKH.requirements}`);
    expect(posting?.closesOn).toBe(closesOn);
    expect(textOf(posting, 'requirements')).toBe('жоғары білім');
  });

  test.each([
    ['Заявления подать до 19.03.2026.</p><p>Анкеты направлять до 20.03.2026'],
    ['Ведёт приём граждан до конца 2026 года'],
    ['Есепті 2026 жылғы 19 наурызға дейін дайындайды'],
    ['Заявления подаются до 31 апреля 2026 года'],
  ])('is not guessed: %s', (sentence) => {
    expect(read(`<h1>Бас маман</h1>${RUSSIAN.duties}<p>${sentence}</p>`)[0]?.closesOn).toBeUndefined();
  });
});

test.each([
  [
    'Эксперт управления анализа - Вакансии',
    '<h3>Эксперт управления анализа</h3>',
    'Эксперт управления анализа',
  ],
  ['Бас сарапшы - Жұмыс', '<div class="title">Бас сарапшы</div>', 'Бас сарапшы'],
  ['Главный специалист - юрисконсульт', '', 'Главный специалист - юрисконсульт'],
])('the title «%s» of a page ends where a line of it does', (title, line, expected) => {
  const html = `<title>${title}</title>${line}${KAZAKH.duties}${KAZAKH.requirements}`;
  expect(read(html)[0]?.title).toBe(expected);
});

describe('the region of a posting that names none', () => {
  test.each([
    ['<p><b>Мекенжайы:</b> Батыс Тест облысы, Тест ауданы, Абай көшесі, 7</p>', 'Батыс Тест облысы'],
    ['<p><b>Адрес:</b> 010000, г. Астана, ул. Примерная, 7</p>', 'г. Астана'],
    ['<p>Адрес: Тестовская область, Примерный район</p>', 'Тестовская область'],
    ['<p><b>Адрес:</b> ул. Примерная, 7</p>', undefined],
    ['<p><b>Өңірі:</b> Тест облысы</p><p><b>Мекенжайы:</b> Басқа облысы</p>', 'Тест облысы'],
  ])('is that of its address: %s', (line, region) => {
    const page = `<h1>Бас маман</h1>${line}<h3>Функциональные обязанности</h3><p>ведёт реестр</p>`;
    expect(read(page)[0]?.region).toBe(region);
  });
});

describe('a sentence on handing in papers', () => {
  test.each([
    'Құжаттар хабарландыру жарияланған күннен бастап 7 жұмыс күні ішінде тапсырылуы тиіс.',
    'Құжаттарды тапсыру мерзімі – хабарландыру шыққан күннен кейін 5 жұмыс күні ішінде.',
    'Өтініштер мен құжаттар 3 жұмыс күнінің ішінде қабылданады.',
    'Документы принимаются в течение 7 рабочих дней со дня опубликования объявления.',
    'Приём документов осуществляется в течение 5 рабочих дней.',
    'Заявления и документы представляются в течение 3 рабочих дней по адресу: ул. Примерная, 7.',
  ])('ends the requirements before it: %s', (sentence) => {
    for (const heading of [
      'Конкурсқа қатысушыларға қойылатын талаптар',
      'Требования к участникам конкурса',
    ]) {
      const page = `<h1>Бас маман</h1><h3>${heading}</h3><p>Құқық білімі</p><p>${sentence}</p>`;
      const sections = read(page)[0]?.sections ?? [];
      expect(sections.map(({ kind, text }) => [kind, text])).toEqual([
        ['requirements', 'Құқық білімі'],
        ['documents', sentence],
      ]);
    }
  });

  test.each([
    'Құжаттарды 3 жұмыс күні ішінде тіркей білу керек',
    'Документы умеет оформлять в течение 2 рабочих дней',
  ])('is none where it states a requirement: %s', (sentence) => {
    const page = `<h1>Бас маман</h1><h3>Талаптар</h3><p>Құқық білімі</p><p>${sentence}</p>`;
    expect(read(page)[0]?.sections).toMatchObject([{ text: `Құқық білімі\n${sentence}` }]);
  });
});

describe('positions in groups under the names of their bodies', () => {
  const kazakh = (title: string): string => `<h3>${title}</h3>${KAZAKH.duties}${KAZAKH.requirements}`;
  const russian = (title: string): string => `<h3>${title}</h3>${RUSSIAN.duties}${RUSSIAN.requirements}`;

  test.each([
    [
      `<h1>Вакансии города</h1><h2>Управление культуры города Тест</h2>${russian('Главный специалист отдела театров')}${russian('Ведущий инспектор')}<h2>Аппарат акима Тестовского района</h2>${russian('Бухгалтер')}`,
      [
        'Управление культуры города Тест',
        'Управление культуры города Тест',
        'Аппарат акима Тестовского района',
      ],
    ],
    [
      `<h1>Бос орындар</h1><h2>Тест қаласының мәдениет басқармасы</h2>${kazakh('Театр бөлімінің бас маманы')}<h2>Тест ауданы әкімінің аппараты</h2>${kazakh('Жетекші маман')}`,
      ['Тест қаласының мәдениет басқармасы', 'Тест ауданы әкімінің аппараты'],
    ],
    [
      `<h1>Вакансии</h1><h2>Как подать документы</h2>${russian('Руководитель управления культуры')}${russian('Эксперт')}`,
      [undefined, undefined],
    ],
  ])('have those: %s', (page, bodies) => {
    expect(read(page).map(({ body }) => body)).toEqual(bodies);
  });
});

describe('a page with several announcements', () => {
  const kk = (body: string, place: string, day: string, title: string): string =>
    `<details><summary>02.12.2026 — «${body}» ММ «Б» корпусының бос мемлекеттік әкімшілік лауазымына орналасуға жалпы конкурс жариялайды</summary>
     <p>Мемлекеттік орган: «${body}» мемлекеттік мекемесі. ${place}, Абай көшесі, 7.</p><h4>1. ${title} (E-4 санаты), 1 бірлік.</h4>
     ${KAZAKH.duties}${KAZAKH.requirements}<p><b>Құжаттарды қабылдау мерзімі:</b> ${day}</p></details>`;
  const ru = (body: string, place: string, day: string, title: string): string =>
    `<p><b>ГУ «${body}» объявляет общий конкурс на занятие вакантной административной государственной должности корпуса «Б»</b></p>
     <p>${place}, улица Мира, 7</p><p><b>1. ${title}, категория E-4 (1 единица).</b></p>
     ${RUSSIAN.duties}${RUSSIAN.requirements}<p><b>Срок приема документов:</b> ${day}</p>`;

  test('states body, region and deadline of each apart', () => {
    const page =
      kk('Білім бөлімі', 'Тест облысы', '2026 жылғы 17 желтоқсан', 'Бас маман') +
      kk('Ауыл әкімінің аппараты', 'Басқа облысы', '2026 жылғы 10 желтоқсан', 'Жетекші маман');
    expect(read(`<h2>Тест ауданының әкімдігі</h2>${page}`)).toMatchObject([
      { key: 'position-1', title: 'Бас маман', region: 'Тест облысы', closesOn: '2026-12-17' },
      { key: 'position-2', title: 'Жетекші маман', region: 'Басқа облысы', closesOn: '2026-12-10' },
    ]);
    expect(read(page).map(({ body }) => body)).toEqual([
      '«Білім бөлімі» мемлекеттік мекемесі',
      '«Ауыл әкімінің аппараты» мемлекеттік мекемесі',
    ]);
    const russian =
      ru('Отдел образования', 'Тестовская область', '17.12.2026', 'Главный специалист') +
      ru('Отдел спорта', 'Другая область', '10.12.2026', 'Ведущий специалист');
    expect(read(russian)).toMatchObject([
      { body: 'ГУ «Отдел образования»', region: 'Тестовская область', closesOn: '2026-12-17' },
      { body: 'ГУ «Отдел спорта»', region: 'Другая область', closesOn: '2026-12-10' },
    ]);
  });

  test('in two languages joins the versions of each', () => {
    const page =
      kk('Білім бөлімі', 'Тест облысы', '2026 жылғы 17 желтоқсан', 'Бас маман') +
      ru('Отдел образования', 'Тестовская область', '17.12.2026', 'Главный специалист') +
      kk('Спорт бөлімі', 'Басқа облысы', '2026 жылғы 10 желтоқсан', 'Жетекші маман') +
      ru('Отдел спорта', 'Другая область', '10.12.2026', 'Ведущий специалист');
    expect(read(page).map(({ language, titles }) => [language, titles?.ru])).toEqual([
      ['both', 'Главный специалист'],
      ['both', 'Ведущий специалист'],
    ]);
  });

  test('is one where the title repeats what the notice opens with', () => {
    const notice = ru('Отдел спорта', 'Другая область', '10.12.2026', 'Ведущий специалист');
    expect(
      read(`<h1>ГУ «Отдел спорта» объявляет общий конкурс на занятие должности</h1>${notice}`),
    ).toMatchObject([{ key: 'position-1', region: 'Другая область' }]);
  });
});

describe('labels as officials word them', () => {
  test.each([
    ['Суд (подразделение)', 'body', 'Тестовский районный суд'],
    ['Кем объявлен конкурс', 'body', 'Управление спорта'],
    ['Конкурсты жариялаған орган', 'body', 'Спорт басқармасы'],
    ['Соттың атауы', 'body', 'Тест аудандық соты'],
    ['Где', 'region', 'город Тестов'],
    ['Территория', 'region', 'Тестовская область'],
    ['Қайда', 'region', 'Тест облысы'],
    ['Аумағы', 'region', 'Тест облысы'],
  ])('%s', (label, field, value) => {
    for (const line of [
      `<p><b>${label}:</b> ${value}</p>`,
      `<div><span>${label}:</span><br/><span>${value}</span></div>`,
      `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
    ]) {
      const [posting] = read(`<h2>Бас маман</h2>${line}${KAZAKH.duties}`);
      expect(posting).toMatchObject({ title: 'Бас маман', [field]: value });
    }
  });

  test.each([
    ['Завершение приема заявок', '05.12.2026 18:30'],
    ['Подать документы до', '5 декабря 2026 года'],
    ['Құжаттар қабылданатын мерзім', '2026 жылғы 27 қарашадан 2026 жылғы 5 желтоқсанға дейін'],
    ['Өтінім берудің соңғы күні', '2026 жылғы 5 желтоқсан'],
  ])('%s', (label, value) => {
    const [posting] = read(
      `<h2>Бас маман</h2>${KAZAKH.duties}<p><b>${label}:</b> ${value}. Тел. 2-16-70</p>`,
    );
    expect(posting?.closesOn).toBe('2026-12-05');
  });

  test.each([
    ['Какие задачи предстоит решать', 'Кого мы ищем'],
    ['Қандай жұмыс атқарасыз', 'Үміткерден не күтеміз'],
  ])('%s, %s', (duties, requirements) => {
    const [posting] = read(`<h2>Бас маман</h2><h4>${duties}</h4><p>a</p><h4>${requirements}</h4><p>b</p>`);
    expect([textOf(posting, 'duties'), textOf(posting, 'requirements')]).toEqual(['a', 'b']);
  });
});

test.each(['Администратор судов по Тестовской области', 'Администраторы судов'])(
  'a body that is called after its head is no position: %s',
  (body) => {
    const [posting] = read(
      `<h2>Пристав</h2><p>Наименование суда:<br>${body}</p><p>Категория: C-O-6</p>${RUSSIAN.duties}`,
    );
    expect(posting).toMatchObject({ body, title: 'Пристав' });
  },
);

test('a text under an unknown heading that each position has stays with its own', () => {
  const one = (title: string, text: string): string =>
    `<h2>${title}</h2>${KAZAKH.duties}<h4>Біздің қалауымыз</h4><p>${text}</p>`;
  const other = (draft: Draft | undefined): unknown => textOf(draft, 'other');
  const [first, second] = read(
    `${one('Бас маман', 'бірінші мәтін')}${one('Сарапшы', 'екінші мәтін')}<h4>Байланыс</h4><p>2-16-70</p>`,
  );
  expect([other(first), other(second)]).toEqual(['бірінші мәтін', 'екінші мәтін']);
  expect(first?.sections.at(-1)?.text).toBe('2-16-70');
});

test.each([
  ['Функциональные обязанности', ['ведёт переписку', 'Организация визитов делегаций', 'Подготовка отчётов']],
  ['Функциональные обязанности', ['Организация приёма граждан', 'Подготовка отчётов']],
  ['Функционалдық міндеттері', ['Хат алмасу', 'Делегациялар келетін мекеме', 'Есептер дайындау']],
])('an item of a list is no label of the last one: %s, %j', (heading, items) => {
  const list = items.map((item) => `<li>${item}</li>`).join('');
  for (const page of [
    `<h3>${heading}</h3><ul>${list}</ul>`,
    `<h3>${heading}</h3><div>${list.replaceAll('li>', 'p>')}</div>`,
  ]) {
    const [posting] = read(`<h1>Бас маман</h1>${page}${RUSSIAN.requirements}`);
    expect(textOf(posting, 'duties')).toBe(items.join('\n'));
    expect(posting?.body).toBeUndefined();
  }
});

describe('in a bulletin of several bodies', () => {
  const KAZAKH_GROUPS = [
    [
      'Түркістан облысы Сайрам ауданының жер қатынастары бөлімі',
      'Өңір: Түркістан облысы',
      '1. Бас маман (E-R-4 санаты), 1 бірлік.',
    ],
    ['Шымкент қаласының тексеру комиссиясы', 'Өңір: Шымкент қаласы', '2. Аудитор (D-O-3 санаты), 1 бірлік.'],
  ];
  const RUSSIAN_GROUPS = [
    [
      'Управление земельных отношений Сайрамского района',
      'Регион: Туркестанская область',
      '1. Главный специалист (категория E-R-4), 1 единица.',
    ],
    [
      'Ревизионная комиссия города Шымкента',
      'Регион: город Шымкент',
      '2. Аудитор (категория D-O-3), 1 единица.',
    ],
  ];
  test.each([
    ['Kazakh', KAZAKH_GROUPS, KAZAKH],
    ['Russian', RUSSIAN_GROUPS, RUSSIAN],
  ])(
    'what stands between a body and its position is said of that position (%s)',
    (_language, groups, sections) => {
      const html = groups.map(
        ([body, region, position]) =>
          `<h3>${body}</h3><p>${region}</p><p><b>${position}</b></p>${sections.duties}${sections.requirements}`,
      );
      const found = read(`<h2>№ 47</h2>${html.join('')}`);
      expect(found.map(({ body, region }) => [body, region])).toEqual(
        groups.map(([body, region]) => [body, region?.split(': ')[1]]),
      );
    },
  );
});

test.each([
  [
    'ru',
    'Главный специалист отдела семян',
    'Документы принимаются до 1 декабря 2026 года.',
    'Подробно: в файле.',
  ],
  [
    'kk',
    'Тұқым бөлімінің бас маманы',
    'Құжаттар 2026 жылғы 1 желтоқсанға дейін қабылданады.',
    'Толығы файлда.',
  ],
])(
  'a page called like a position that says until when to apply is its posting (%s)',
  (_language, title, deadline, more) => {
    expect(
      read(`<title>${title} | Әкімдік</title><h2>${title}</h2><p>${deadline}</p><p>${more}</p>`),
    ).toMatchObject([{ title, closesOn: '2026-12-01' }]);
  },
);

test.each([
  ['-', 'Срок приема заявок'],
  ['–', 'Өтінімдерді қабылдау мерзімі'],
  ['по', 'Срок приема документов'],
])('two dates that their markup calls so are one period: %s', (between, label) => {
  const dates = `<time datetime="2026-12-02T12:00:00Z">02.12.2026</time> ${between} <time datetime="2026-12-09T12:00:00Z">09.12.2026</time>`;
  const [posting] = read(
    `<h1>Бас маман</h1>${RUSSIAN.duties}<div><div>${label}</div><div>${dates}</div></div>`,
  );
  expect(posting?.closesOn).toBe('2026-12-09');
});

test.each([
  ['К списку', RUSSIAN],
  ['Тізімге', KAZAKH],
  ['Ко всем конкурсам', RUSSIAN],
  ['Басты бетке', KAZAKH],
])('a link below the text is none of it, even in a cell of the layout: %s', (link, sections) => {
  const html = `<table><tr><td><a href="/">1</a></td><td><h3>Бас маман</h3>${sections.duties}${sections.requirements}<p><a href="list.asp">${link}</a></p></td></tr></table>`;
  expect(read(html)[0]?.sections.map(({ text }) => text)).not.toContain(expect.stringContaining(link));
  expect(textOf(read(html)[0], 'requirements')).toBe(
    sections === RUSSIAN ? 'высшее образование' : 'жоғары білім',
  );
});

test.each([
  ['<p>Управление занятости объявляет конкурс на занятие должности.</p><p>Содержание</p>'],
  ['<p>Жұмыспен қамту басқармасы конкурс жариялайды</p><p>Мазмұны</p>'],
])('an announcement is no duty: %s', (announcement) => {
  const [posting] = read(
    `<h1>Бас маман</h1><h2>Бас маман</h2>${announcement}<p>Категория: D-O-4</p>${RUSSIAN.requirements}`,
  );
  expect(textOf(posting, 'duties')).toBeUndefined();
});
