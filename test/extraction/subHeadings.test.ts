import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();

/** Heading and text of what is coded. */
function coded(html: string): [string | undefined, string][] {
  const [posting] = extractHtml(html, headings).postings;
  return (posting?.sections ?? [])
    .filter(({ kind }) => kind === 'duties' || kind === 'requirements')
    .map(({ heading, text }) => [heading, text]);
}

describe('a heading inside a section of its kind is no word of its text', () => {
  test.each([
    [
      'headings of a lower rank',
      '<h3>Требования к кандидатам</h3><h5>Образование</h5><p>юридическое</p><h5>Опыт работы</h5><p>не требуется</p>',
      [
        ['Образование', 'юридическое'],
        ['Опыт работы', 'не требуется'],
      ],
    ],
    [
      'bold lines',
      '<p><b>Талаптар</b></p><p><b>Білімі</b></p><p>заң саласында жоғары</p><p><b>Жұмыс тәжірибесі</b></p><p>талап етілмейді</p>',
      [
        ['Білімі', 'заң саласында жоғары'],
        ['Жұмыс тәжірибесі', 'талап етілмейді'],
      ],
    ],
    [
      'lines after a text of its own',
      '<h2>Қойылатын талаптар</h2><p>тілдерді меңгеру</p><p>Білімі:</p><p>экономика</p>',
      [
        ['Қойылатын талаптар', 'тілдерді меңгеру'],
        ['Білімі', 'экономика'],
      ],
    ],
    [
      'cards, after which the whole goes on',
      '<div><h2>Требования</h2><div><b>Образование</b><p>высшее</p></div><h4>Прочее умение</h4><p>вождение</p></div><h2>Адрес</h2><p>дом 5</p>',
      [['Образование', 'высшее\nПрочее умение\nвождение']],
    ],
  ])('%s', (_name, html, expected) => {
    expect(coded(`<h1>Бас маман</h1>${html}`)).toEqual(expected);
  });
});

describe('what is required besides is a part of the requirements', () => {
  test.each([
    [
      '<dl><dt>Образование</dt><dd>высшее</dd><dt>Опыт работы</dt><dd>год</dd><dt>Прочее</dt><dd>знание Кодекса</dd></dl>',
      ['Прочее', 'знание Кодекса'],
    ],
    [
      '<table><tr><td>Білімі</td><td>жоғары</td></tr><tr><td>Жұмыс тәжірибесі</td><td>бір жыл</td></tr><tr><td>Өзге</td><td>Кодексті білуі</td></tr><tr><td>Мекенжайы</td><td>Абай көшесі</td></tr></table>',
      ['Өзге', 'Кодексті білуі'],
    ],
  ])('%s', (rows, more) => {
    expect(coded(`<h1>Бас маман</h1>${rows}`).at(-1)).toEqual(more);
  });

  test('but not of the duties', () => {
    const html = '<dl><dt>Обязанности</dt><dd>Ведёт учёт</dd><dt>Прочее</dt><dd>Звоните нам</dd></dl>';
    expect(coded(`<h1>Эксперт</h1>${html}`)).toEqual([['Обязанности', 'Ведёт учёт']]);
  });
});

test.each([
  [
    '<h3>Требования</h3><p>Образование: высшее</p><p>Опыт работы: год</p>',
    'Образование: высшее\nОпыт работы: год',
  ],
  [
    '<h3>Талаптар</h3><p>Білімі: жоғары</p><p>Жұмыс тәжірибесі: бір жыл</p>',
    'Білімі: жоғары\nЖұмыс тәжірибесі: бір жыл',
  ],
])('a label before text on its line stays with it: %s', (html, text) => {
  expect(coded(`<h1>Бас маман</h1>${html}`).map(([, found]) => found)).toEqual([text]);
});

describe('a heading that only its letters or its class set off ends a section that is headed alike', () => {
  const tilda = (text: string): string => `<div class="t-rec"><div class="t-container">${text}</div></div>`;
  test.each([
    [
      'records of a page builder',
      tilda('<div class="t-section__title">Обязанности</div>') +
        tilda('<div class="t-text">ведение реестра</div>') +
        tilda('<div class="t-section__title">Наши ценности</div>') +
        tilda('<div class="t-text">честность</div>'),
      [['Обязанности', 'ведение реестра']],
    ],
    [
      'parts that can be folded',
      '<details><summary>Чем предстоит заниматься (функциональные обязанности)</summary><p>учёт земель</p></details><details><summary>Бонусы</summary><p>кофе</p></details>',
      [['Чем предстоит заниматься (функциональные обязанности)', 'учёт земель']],
    ],
    [
      'bold paragraphs',
      '<p><strong>Атқаратын жұмысы</strong></p><p>тізілім жүргізу</p><p><strong>Керекті құжаттар</strong></p><p>өтініш</p>',
      [['Атқаратын жұмысы', 'тізілім жүргізу']],
    ],
    [
      'bold lines',
      '<b>Требования:</b><br>высшее образование<br><b>Где мы находимся</b><br>дом 5',
      [['Требования', 'высшее образование']],
    ],
    [
      'a style',
      '<p style="font-weight: 700">Талаптар</p><p>жоғары білім</p><p style="font-weight: 700">Біз туралы</p><p>2001 жылдан</p>',
      [['Талаптар', 'жоғары білім']],
    ],
  ])('%s', (_name, html, expected) => {
    expect(coded(`<h1>Бас маман</h1>${html}`)).toEqual(expected);
  });

  test.each([
    ['<h3>Требования</h3><p><b>Обязательно</b></p><p>знание Excel</p>', 'Обязательно\nзнание Excel'],
    [
      '<p><b>Талаптар</b></p><p><b>Excel бағдарламасын білу.</b></p><p>тәжірибе</p>',
      'Excel бағдарламасын білу.\nтәжірибе',
    ],
    ['<p><b>Требования</b></p><ul><li><b>Работа в СЭД</b></li><li>опыт</li></ul>', 'Работа в СЭД\nопыт'],
    ['<p><b>Талаптар</b></p><p>тәжірибе</p><p><b>Порталда жұмыс</b></p>', 'тәжірибе\nПорталда жұмыс'],
  ])('emphasis does not: %s', (html, text) => {
    expect(coded(`<h1>Бас маман</h1>${html}`).map(([, found]) => found)).toEqual([text]);
  });
});
