import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { extractJson } from '../../src/extraction/extractJson.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();

function kindsOf(...lines: string[]): string[] {
  const html = `<h1>Бас маман</h1>${lines.map((line) => `<div>${line}</div>`).join('')}`;
  return extractHtml(html, headings).postings.flatMap(({ sections }) =>
    sections.flatMap(({ kind, text }) => (text.includes('мәтін') ? [kind] : [])),
  );
}

describe('a heading of unlisted words is known by its noun', () => {
  test.each([
    ['Основные задачи должности', 'duties'],
    ['Ключевые функции:', 'duties'],
    ['Основные и дополнительные обязанности по данной должности:', 'duties'],
    ['Лауазымның басты міндеттері', 'duties'],
    ['Лауазымдық функционал', 'duties'],
    ['Осы лауазым бойынша атқарылатын функциялар:', 'duties'],
    ['Минимальные требования к претенденту на должность', 'requirements'],
    ['Формальные требования:', 'requirements'],
    ['Біз іздейтін маман', 'requirements'],
    ['Вам предстоит:', 'duties'],
    ['Қызметтік міндеттерін сипаттау:', 'duties'],
    ['Негізгі міндеттердің тізбесі:', 'duties'],
    ['Лауазымдық міндеттеріне мыналар кіреді:', 'duties'],
    ['Үміткерге қойылатын талаптардың тізбесі:', 'requirements'],
    ['Описание должностных обязанностей:', 'duties'],
    ['Лауазымға үміткерге қойылатын негізгі талаптар', 'requirements'],
  ])('«%s» opens %s', (heading, kind) => {
    expect(kindsOf(heading, 'мәтін текст')).toEqual([kind]);
  });

  test.each([
    ['a sentence with the noun', 'Контролирует требования пожарной безопасности и охраны труда объекта'],
    ['a longer item without a colon', 'Требования пожарной безопасности к складам и архивам'],
    ['a noun in another case', 'Выполнению функций'],
    ['a Kazakh item with the noun inside', 'Талаптары бұзылған жағдайда шара қолданады'],
  ])('%s opens nothing', (_, line) => {
    expect(kindsOf('Функциональные обязанности:', line, 'мәтін текст')).toEqual(['duties']);
  });

  test.each([
    'Общие требования ко всем участникам:',
    'Барлық үміткерлерге қойылатын жалпы біліктілік талаптары',
    'Единые требования для всех участников',
    'Требования, предъявляемые ко всем участникам конкурса:',
    'Барлығына ортақ талаптар',
    'Бірыңғай талаптар',
  ])('what «%s» opens holds for every position, and is no requirement of this one', (heading) => {
    expect(kindsOf('Міндеттері:', 'Хат жазады', heading, 'мәтін')).toEqual(['general']);
  });

  test.each(['Не істеу керек: лауазымдық міндеттер', 'Чем предстоит заниматься: должностные обязанности'])(
    'a heading that says twice what it opens is no word of the text: «%s»',
    (heading) => {
      const html = `<h1>Бас маман</h1><h3>${heading}</h3><p>мәтін</p>`;
      expect(extractHtml(html, headings).postings[0]?.sections.map(({ text }) => text)).toEqual(['мәтін']);
    },
  );

  test('and what is offered under «Условия» is no requirement', () => {
    expect(kindsOf('Требования:', 'Стаж', 'Условия:', 'мәтін')).toEqual(['other']);
  });
});

describe('a label may go on after its known words where the value has a known shape', () => {
  test.each([
    ['Последний день приёма заявок', '20.03.2026', { closesOn: '2026-03-20' }],
    ['Наименование суда / органа', 'Тестовский районный суд', { body: 'Тестовский районный суд' }],
    ['Органның атауы / соттың атауы', 'Тест аудандық соты', { body: 'Тест аудандық соты' }],
    ['Жалақы / Оклад, тг', '130 000 – 188 000', { salary: { min: 130000, max: 188000 } }],
    ['Категория должности (код)', 'E-3', { categoryCode: 'E-3' }],
    ['Өтініштер қабылданатын соңғы күн', '2026 жылғы 20 наурыз', { closesOn: '2026-03-20' }],
    ['Айлық жалақы мөлшері', '130 000 теңге', { salary: { min: 130000, max: 130000 } }],
    ['Государственное учреждение', 'Аппарат акима', { body: 'Аппарат акима' }],
    ['Орналасқан өңірі', 'Абай облысы', { region: 'Абай облысы' }],
  ])('%s', (label, value, expected) => {
    const html = `<h1>Бас маман</h1><table><tr><td>${label}</td><td>${value}</td></tr><tr><td>Міндеттері</td><td>Хат жазады</td></tr></table>`;
    expect(extractHtml(html, headings).postings[0]).toMatchObject(expected);
  });
});

test('fields that only the text of a description states are read, and its keys are believed first', () => {
  const description =
    '<p>Категория: D-O-3</p><p>Регион: Абайская область</p><p>Обязанности:</p><p>Ведёт учёт</p>';
  const read = (more: object) =>
    extractJson({ '@type': 'JobPosting', title: 'Главный бухгалтер', description, ...more }, headings)
      .postings[0];
  expect(read({})).toMatchObject({ categoryCode: 'D-O-3', region: 'Абайская область' });
  expect(read({ category: 'D-O-4' })).toMatchObject({ categoryCode: 'D-O-4' });
});

test('two long cells side by side are two texts, not a label and its value', () => {
  const column = (duties: string, requirements: string, more: string) =>
    `<td><p><b>${duties}</b></p><p>${more.repeat(12)}</p><p><b>${requirements}</b></p><p>${more}</p></td>`;
  const html = `<h1>Бас маман</h1><table><tr>${column('Міндеттері', 'Талаптар', 'Құжаттарды тіркеп, есеп әзірлейді. ')}${column('Обязанности', 'Требования', 'Готовит отчёты, пишет письма. ')}</tr></table>`;
  const [posting] = extractHtml(html, headings).postings;
  expect(posting?.language).toBe('both');
  expect(posting?.sections.filter(({ kind }) => kind === 'duties').map(({ language }) => language)).toEqual([
    'kk',
    'ru',
  ]);
});

test('microdata states fields that no label does', () => {
  const html = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Ведущий специалист</h1>
    <p itemprop="hiringOrganization" itemscope><span itemprop="name">Отдел занятости</span></p>
    <meta itemprop="datePosted" content="2026-03-04T09:00:00+05:00"><span itemprop="baseSalary">от 96 400 до 141 000 ₸</span>
    <div itemprop="description"><b>Обязанности</b><ul><li>Принимает заявления</li></ul></div></div>`;
  expect(extractHtml(html, headings).postings).toMatchObject([
    {
      title: 'Ведущий специалист',
      body: 'Отдел занятости',
      publishedOn: '2026-03-04',
      salary: { min: 96400, max: 141000 },
      sections: [{ kind: 'duties', text: 'Принимает заявления' }],
    },
  ]);
});

test.each([
  ['Должностные обязанности. Ведёт приём граждан.', 'Квалификационные требования. Стаж не требуется.'],
  ['Лауазымдық міндеттері. Азаматтарды қабылдайды.', 'Біліктілік талаптары. Өтіл талап етілмейді.'],
])('a heading may end like a sentence: %s', (duties, requirements) => {
  const [posting] = extractHtml(
    `<h1>Бас маман</h1><p>${duties}</p><p>${requirements}</p>`,
    headings,
  ).postings;
  expect(posting?.sections.map(({ kind }) => kind)).toEqual(['duties', 'requirements']);
});

test.each([
  ['Кто нам подойдёт', 'Высшее юридическое образование', 'requirements'],
  ['Кімді жұмысқа аламыз', 'Жоғары заңгерлік білім', 'requirements'],
  ['Бізге кім керек', 'Заң саласындағы орта білімнен кейінгі білім', 'requirements'],
  ['О нас', 'Управление образования работает с 1992 года', 'other'],
])('under «%s», «%s» is taken for %s where nothing else is', (heading, text, kind) => {
  const html = `<h1>Бас маман</h1><h3>Міндеттері</h3><p>Хат жазады</p><h3>${heading}</h3><p>${text}</p>`;
  const [posting] = extractHtml(html, headings).postings;
  expect(posting?.sections.find((section) => section.text === text)?.kind).toBe(kind);
});

test.each([
  ['Чем вы займётесь', 'Ведёт приём граждан', 'Подготовка отчётов для акимата', 'ru'],
  ['Күнделікті жұмыс', 'Азаматтарды қабылдайды', 'Есептерді дайындау', 'kk'],
])(
  'on a page called like a position, what reads like duties under «%s» is them',
  (heading, first, second) => {
    const html = `<h1>Бас маман</h1><p>Санаты: D-O-4</p><h3>${heading}</h3><ul><li>${first}</li><li>${second}</li></ul>
    <h3>Біз туралы</h3><p>Басқарма 1992 жылы құрылған</p><p>Алматы қаласында орналасқан</p>`;
    const [posting] = extractHtml(html, headings).postings;
    expect(posting?.sections.filter(({ kind }) => kind === 'duties')).toMatchObject([
      { text: `${first}\n${second}` },
    ]);
  },
);

test('a page called like a position with nothing else of a posting is none', () => {
  expect(
    extractHtml('<h1>Бас маман</h1><h3>Жаңалық</h3><p>Бас маман сыйлық алды.</p>', headings).postings,
  ).toEqual([]);
});
