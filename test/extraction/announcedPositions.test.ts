import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { readAnnouncement } from '../../src/extraction/readAnnouncement.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const drafts = (html: string) => extractHtml(html, headings).postings;
const titles = (html: string): string[] => drafts(html).map(({ title }) => title);

const DUTIES = '<p><b>Функциональные обязанности:</b> ведёт учёт.</p><p><b>Требования:</b> опыт.</p>';
const MINDET = '<p><b>Функционалдық міндеттері:</b> есеп жүргізеді.</p><p><b>Талаптар:</b> тәжірибе.</p>';

describe('the sentence that announces a position', () => {
  const announced =
    'Департамент спорта объявляет внутренний конкурс на занятие вакантной административной государственной должности корпуса «Б» главного специалиста отдела кадров, категория С-О-5, 1 единица.';

  test('is no position beside the line that names it', () => {
    const html = `<h1>Конкурс</h1><p>${announced}</p><p><b>1. Главный специалист отдела кадров (категория С-О-5, 1 ед.)</b></p>${DUTIES}`;
    expect(titles(html)).toEqual(['Главный специалист отдела кадров']);
  });

  test('names the position where nothing else does', () => {
    const html = `<h1>Конкурс на занятие должности главного специалиста отдела кадров</h1><p>${announced}</p>${DUTIES}`;
    expect(titles(html)).toEqual(['главного специалиста отдела кадров']);
    expect(drafts(html)[0]).toMatchObject({ body: 'Департамент спорта', categoryCode: 'С-О-5' });
  });

  test('in Kazakh is no part of the position on the next line', () => {
    const html = `<h1>Спорт бөлімі конкурс жариялайды</h1><p>30.11.2026</p><p><b>«Аудандық спорт бөлімі» мемлекеттік мекемесі, Батыс Тест облысы, Тест ауданы, Юбилейная көшесі, 24 ішкі конкурс жариялайды</b></p><p><b>Спорт бөлімінің бас маманы, Е-R-4 санаты, 1 бірлік</b></p>${MINDET}`;
    expect(titles(html)).toEqual(['Спорт бөлімінің бас маманы']);
    expect(drafts(html)[0]).toMatchObject({
      body: '«Аудандық спорт бөлімі» мемлекеттік мекемесі',
      region: 'Батыс Тест облысы',
      categoryCode: 'Е-R-4',
    });
  });
});

describe('a line below the announcement that names its position, category and number', () => {
  test.each([
    ['главного специалиста отдела кадров (1 единица, категория E-G-3)', 'главного специалиста отдела кадров'],
    ['Главного специалиста отдела кадров (1 единица, категория E-G-3)', 'Главного специалиста отдела кадров'],
    [
      'ведущего специалиста аппарата акима, категория E-G-4, 1 единица',
      'ведущего специалиста аппарата акима',
    ],
  ])('%s', (line, title) => {
    const html = `<h1>Объявление о конкурсе</h1><p>ГУ «Отдел», 021800, Тестовская область, село Тест, объявляет общий конкурс на занятие вакантной административной государственной должности корпуса «Б»:</p><p><b>${line}</b></p>${DUTIES}`;
    expect(titles(html)).toEqual([title]);
  });

  test('кадр бөлімінің бас маманы (1 бірлік, E-G-3 санаты)', () => {
    const html = `<h1>Хабарландыру</h1><p>«Бөлім» ММ «Б» корпусының бос лауазымына жалпы конкурс жариялайды:</p><p>кадр бөлімінің бас маманы (1 бірлік, E-G-3 санаты)</p>${MINDET}`;
    expect(titles(html)).toEqual(['кадр бөлімінің бас маманы']);
  });
});

describe('a position with its body behind a dash', () => {
  test.each([
    [
      '1. Главный специалист отдела НДС – Управление доходов по городу Тест, категория C-R-4, 1 единица',
      DUTIES,
      { title: 'Главный специалист отдела НДС', body: 'Управление доходов по городу Тест' },
    ],
    [
      '1. ҚҚС бөлімінің бас маманы – Тест қаласы бойынша кірістер басқармасы, C-R-4 санаты, 1 бірлік',
      MINDET,
      { title: 'ҚҚС бөлімінің бас маманы', body: 'Тест қаласы бойынша кірістер басқармасы' },
    ],
    [
      '1. Главный специалист – секретарь судебного заседания, категория C-R-4, 1 единица',
      DUTIES,
      { title: 'Главный специалист – секретарь судебного заседания', body: 'Департамент' },
    ],
  ])('%s', (line, text, stated) => {
    const html = `<h1>Объявление</h1><p>Департамент объявляет общий конкурс на занятие вакантных должностей.</p><p><b>${line}</b></p>${text}`;
    expect(drafts(html)).toMatchObject([stated]);
  });
});

describe('the body of an announcement', () => {
  test.each([
    [
      'Департамент доходов (130000, г. Тест, 17 мкр., д. 80) проводит внутренний конкурс:',
      'Департамент доходов',
    ],
    ['Департамент доходов информирует о наличии вакантной должности:', 'Департамент доходов'],
    ['Управление спорта сообщает о проведении общего конкурса на занятие должности', 'Управление спорта'],
    [
      'КГУ «Аппарат акима района», пр. Достык, 85, объявляет внутренний конкурс.',
      'КГУ «Аппарат акима района»',
    ],
    [
      '«Қаржы бөлімі» ММ (Ақсу а., Жібек жолы к-сі, 95) «Б» корпусының бос лауазымына конкурс жариялайды:',
      '«Қаржы бөлімі» ММ',
    ],
    [
      '«Аудан әкімінің аппараты» мемлекеттік мекемесі жалпы конкурс жариялайды',
      '«Аудан әкімінің аппараты» мемлекеттік мекемесі',
    ],
    ['Кірістер департаменті бос лауазымға ішкі конкурс өткізеді', 'Кірістер департаменті'],
    ['Кірістер департаменті бос лауазым бар екенін хабарлайды', 'Кірістер департаменті'],
  ])('%s', (line, body) => {
    expect(readAnnouncement(line)?.body).toBe(body);
  });

  test.each([
    'Отдел кадров сообщает о приёме граждан по четвергам',
    'Департамент проводит семинары о конкурсе рисунков',
    'Кадр бөлімі азаматтарды қабылдау туралы хабарлайды',
  ])('but not: %s', (line) => {
    expect(readAnnouncement(line)).toBeUndefined();
  });
});

test.each([
  [
    'ru',
    'Конкурс проводится на основании приказа Председателя Агентства от 21 февраля 2017 года № 40.',
    DUTIES,
    'опыт.',
  ],
  [
    'kk',
    'Конкурс Агенттік төрағасының 2017 жылғы 21 ақпандағы № 40 бұйрығы негізінде өткізіледі.',
    MINDET,
    'тәжірибе.',
  ],
])(
  'the order that a competition follows is no requirement: %s',
  (_language, sentence, text, requirements) => {
    const html = `<h1>Хабарландыру</h1><p>Лауазымы: Бас маман</p>${text}<p>${sentence}</p><p>1) өтініш</p>`;
    const coded = drafts(html)[0]?.sections.filter(({ kind }) => kind === 'requirements');
    expect(coded?.map((section) => section.text)).toEqual([requirements]);
  },
);

test.each([
  [
    'В функциональные обязанности входит: ведение учёта; сверка. Квалификационные требования: высшее образование.',
    'ведение учёта; сверка.',
  ],
  ['В должностные обязанности входят: ведение учёта. Требования: опыт.', 'ведение учёта.'],
  ['Функционалдық міндеттеріне кіреді: есеп жүргізу. Талаптар: тәжірибе.', 'есеп жүргізу.'],
])('duties that a sentence opens: %s', (line, duties) => {
  const html = `<h1>Главный специалист</h1><p>Категория: D-O-4</p><p>${line}</p>`;
  expect(
    drafts(html)[0]
      ?.sections.filter(({ kind }) => kind === 'duties')
      .map(({ text }) => text),
  ).toEqual([duties]);
});

describe('positions of several bodies', () => {
  test('stand below the name and address of each', () => {
    const html = `<h1>Конкурс в судах области</h1><p>Темировский городской суд, 101400, Карагандинская область, г. Темир, пр. Мира, 26</p><p><b>1. Главный специалист – секретарь суда, категория С-R-5 (2 единицы).</b></p>${DUTIES}<p>Тестовский районный суд, 100101, Карагандинская область, г. Тест, ул. Мира, 30</p><p><b>2. Заведующий канцелярией, категория С-R-4 (1 единица).</b></p>${DUTIES}`;
    expect(drafts(html).map(({ body }) => body)).toEqual([
      'Темировский городской суд',
      'Тестовский районный суд',
    ]);
    expect(drafts(html)[0]?.sections.filter(({ kind }) => kind === 'requirements')).toMatchObject([
      { text: 'опыт.' },
    ]);
  });

  test('in Kazakh', () => {
    const html = `<h1>Конкурс</h1><p>Темір қалалық соты, 101400, Қарағанды облысы, Бейбіт к., 26</p><p>1. Бас маман, С-R-5 санаты (2 бірлік).</p>${MINDET}<p>Тест аудандық соты, 100101, Қарағанды облысы, Абай к., 30</p><p>2. Кеңсе меңгерушісі, С-R-4 санаты (1 бірлік).</p>${MINDET}`;
    expect(drafts(html).map(({ body }) => body)).toEqual(['Темір қалалық соты', 'Тест аудандық соты']);
  });
});

test.each([
  [
    'ru',
    'Требования ко всем участникам конкурса',
    'Обязанности',
    'высшее образование в области права;',
    'Главный специалист – 1 единица',
    'Эксперт – 1 единица',
  ],
  [
    'kk',
    'Барлық қатысушыларға қойылатын талаптар',
    'Міндеттері',
    'жоғары заңгерлік білім;',
    'Бас маман – 1 бірлік',
    'Сарапшы – 1 бірлік',
  ],
])(
  'requirements for all are those of positions without their own: %s',
  (_language, all, duties, text, one, two) => {
    const html = `<h1>Конкурс</h1><h3>1) ${one}</h3><p><i>${duties}:</i></p><ul><li>ведение учёта</li></ul><h3>2) ${two}</h3><p><i>${duties}:</i></p><ul><li>хат жіберу</li></ul><h3>${all}</h3><ul><li>${text}</li></ul>`;
    expect(
      drafts(html).map(({ sections }) =>
        sections.filter(({ kind }) => kind === 'requirements').map((section) => section.text),
      ),
    ).toEqual([[text], [text]]);
  },
);

test('the end of a name before its category is no position', () => {
  const html = `<h1>Конкурс на занятие должности эксперта района Самар</h1><p>Департамент объявляет внутренний конкурс на занятие должности эксперта района Самар, категория С-R-4, 1 единица.</p>${DUTIES}`;
  expect(titles(html)).toEqual(['эксперта района Самар']);
});

test('a label that its markup cuts in two is one label', () => {
  const html = `<h1>Эксперт</h1><p>Категория: D-O-4</p><p><b><span>Должн</span></b><b>остные обязанности</b></p><p>- ведёт учёт;</p><p><b>Лауаз</b><b>ымдық міндеттер</b></p><p>есеп жүргізеді</p>`;
  expect(drafts(html)[0]?.sections.filter(({ kind }) => kind === 'duties')).toHaveLength(2);
});

test.each([
  ['Құжаттарды қабылдау: «7» желтоқсан 2026 жылға дейін', '2026-12-07'],
  ['Срок приема документов: до «09» декабря 2026 года', '2026-12-09'],
  ['Құжат қабылдаудың аяқталуы: 9 желтоқсан 2026 жыл', '2026-12-09'],
])('the deadline: %s', (line, day) => {
  expect(drafts(`<h1>Бас маман</h1><p>${line}</p>${MINDET}`)[0]?.closesOn).toBe(day);
});

test('short headings in both languages have the text of each below them', () => {
  const html = `<h1>Бас маман / Главный специалист</h1><p>Категория: D-O-4</p><h3>Талаптар / Требования</h3><p>персоналды басқару саласындағы жоғары білім.</p><p>высшее образование в области управления персоналом.</p>`;
  expect(drafts(html)[0]?.sections.filter(({ kind }) => kind === 'requirements')).toMatchObject([
    { language: 'kk', text: 'персоналды басқару саласындағы жоғары білім.' },
    { language: 'ru', text: 'высшее образование в области управления персоналом.' },
  ]);
});

describe('a page that is called an announcement', () => {
  test.each([
    [
      'Объявление',
      'судебного пристава городского суда',
      'Департамент объявляет общий конкурс на занятие вакантной должности <b>судебного пристава городского суда</b> (категория С-R-5).',
      DUTIES,
    ],
    [
      'Объявление о проведении общего конкурса',
      'главного специалиста отдела',
      'Департамент объявляет общий конкурс на занятие вакантной должности главного специалиста отдела (категория С-R-5).',
      DUTIES,
    ],
  ])('«%s» holds the position that its sentence names', (name, title, sentence, text) => {
    expect(
      titles(`<html><head><title>${name}</title></head><body><p>${sentence}</p>${text}</body></html>`),
    ).toEqual([title]);
  });
});

test('requirements that are made to candidates', () => {
  const html = `<h1>Пристав</h1><p>Категория: С-R-5</p><p><b>К кандидатам предъявляются следующие требования:</b><br>– образование юридическое;<br>– служба в армии.</p><p><b>В обязанности входит:</b><br>– охрана суда.</p>`;
  expect(drafts(html)[0]?.sections.filter(({ kind }) => kind === 'requirements')).toMatchObject([
    { text: 'образование юридическое;\n– служба в армии.' },
  ]);
});

describe('a unit that is a body where no other is named', () => {
  test.each([
    ['Структурное подразделение', 'Департамент доходов по области Жетісу', DUTIES],
    ['Подразделение', 'НАО «Медицинский университет»', DUTIES],
    ['Құрылымдық бөлімше', 'Жетісу облысының кірістер департаменті', MINDET],
  ])('%s: %s', (label, value, text) => {
    expect(drafts(`<h1>Эксперт</h1><p>${label}: ${value}</p>${text}`)[0]?.body).toBe(value);
  });

  test.each([
    ['Подразделение', 'Отдел кадров', undefined],
    ['Подразделение', 'Управление кадров', 'Министерство спорта'],
  ])('but not «%s: %s»', (label, value, body) => {
    const named = body === undefined ? '' : `<p>Государственный орган: ${body}</p>`;
    expect(drafts(`<h1>Эксперт</h1>${named}<p>${label}: ${value}</p>${DUTIES}`)[0]?.body).toBe(body);
  });
});

test.each([
  ['Прием заявок: 14 дек. 2026 г.', '2026-12-14'],
  ['Өтініштерді қабылдау: 2026 жылғы 26 қараша мен 3 желтоқсан аралығында.', '2026-12-03'],
  ['Құжат қабылдау мерзімі: 2026 ж. 10 желтоқсан, сағат 18:00-ге дейін.', '2026-12-10'],
  ['Құжаттар 2026 жылдың 14 желтоқсанына дейін қабылданады.', '2026-12-14'],
  ['Құжаттар мына мерзімге дейін қабылданады: 07.12.2026 ж. (қоса алғанда).', '2026-12-07'],
])('the deadline at the end of a paragraph that holds everything: %s', (sentence, day) => {
  const html = `<h1>Бас маман</h1><p><b>Санаты:</b> E-R-4. <b>Міндеттері:</b> Есеп жүргізу; Хат тіркеу. <b>Талаптар:</b> Жоғары білім; Тәжірибе. <b>${sentence}</b></p>`;
  const [draft] = drafts(html);
  expect(draft?.closesOn).toBe(day);
  expect(draft?.sections.filter(({ kind }) => kind === 'requirements')).toMatchObject([
    { text: 'Жоғары білім; Тәжірибе.' },
  ]);
});

test('the body of a single position in a table is the heading above it', () => {
  const html = `<h3>Инспекция контроля по Туркестанской области</h3><table><tr><th>№</th><th>Наименование должности</th><th>Категория</th><th>Функциональные обязанности</th><th>Требования к кандидатам</th></tr><tr><td>1</td><td>Главный специалист поста</td><td>C-O-5</td><td>Контроль проезда; Взимание сбора</td><td>Высшее образование</td></tr></table>`;
  expect(drafts(html)).toMatchObject([
    { title: 'Главный специалист поста', body: 'Инспекция контроля по Туркестанской области' },
  ]);
});

test.each([
  [
    'главного специалиста отдела анализа, категория D-4, одна единица',
    DUTIES,
    'главного специалиста отдела анализа',
  ],
  ['талдау бөлімінің бас маманы, D-4 санаты, бір бірлік', MINDET, 'талдау бөлімінің бас маманы'],
])('the number of vacancies in words is no part of the title: %s', (line, text, title) => {
  expect(titles(`<h1>Конкурс</h1><p>${line}</p>${text}`)).toEqual([title]);
});

test.each([
  [
    'К кандидатам предъявляются следующие требования: опыт.',
    'Для участия представляются: заявление, копии документов.',
    'опыт.',
  ],
  ['Қойылатын талаптар: тәжірибе.', 'Қатысу үшін тапсырылады: өтініш, құжаттардың көшірмелері.', 'тәжірибе.'],
])('papers to hand in are no requirements: %s', (line, papers, requirements) => {
  const html = `<h1>Бас маман</h1><p>Санаты: D-4</p><div>${line}<br><br>${papers}</div>`;
  const coded = drafts(html)[0]?.sections.filter(({ kind }) => kind === 'requirements');
  expect(coded?.map(({ text }) => text)).toEqual([requirements]);
});
