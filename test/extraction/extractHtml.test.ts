import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import type { Extraction } from '../../src/extraction/Extraction.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const read = (html: string): Extraction => extractHtml(html, headings);

const RUSSIAN = {
  title: 'Главный эксперт',
  categoryCode: 'C-4',
  body: 'Министерство примеров',
  region: 'город Астана',
  closesOn: '2026-03-19',
};
const KAZAKH = {
  title: 'Бас сарапшы',
  categoryCode: 'С-4',
  body: 'Мысалдар министрлігі',
  region: 'Астана қаласы',
  closesOn: '2026-03-19',
};

const RUSSIAN_PAIRS: [string, string][] = [
  ['Наименование должности', 'Главный эксперт'],
  ['Категория', 'C-4'],
  ['Государственный орган', 'Министерство примеров'],
  ['Регион', 'город Астана'],
  ['Срок приема заявок', '12.03.2026 - 19.03.2026 (Осталось 8 дн.)'],
  ['Функциональные обязанности', 'ведёт базу данных;<br>готовит отчёты'],
  ['Требования к участникам конкурса', 'высшее образование'],
];
const KAZAKH_PAIRS: [string, string][] = [
  ['Лауазым атауы', 'Бас сарапшы'],
  ['Санаты', 'С-4'],
  ['Мемлекеттік орган', 'Мысалдар министрлігі'],
  ['Өңір', 'Астана қаласы'],
  ['Құжаттарды қабылдау мерзімі', '12.03.2026 - 19.03.2026'],
  ['Қызметтік міндеттері', 'дерекқорды жүргізу;<br>есеп дайындау'],
  ['Конкурсқа қатысушыларға қойылатын талаптар', 'жоғары білім'],
];
const DUTIES = { ru: 'ведёт базу данных;\nготовит отчёты', kk: 'дерекқорды жүргізу;\nесеп дайындау' };

const LAYOUTS: [string, (label: string, value: string) => string, string, string][] = [
  [
    'a table of labels and values',
    (label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`,
    '<table>',
    '</table>',
  ],
  ['a list of definitions', (label, value) => `<dt>${label}:</dt><dd>${value}</dd>`, '<dl>', '</dl>'],
  ['«label: value» lines', (label, value) => `<p><b>${label}:</b> ${value}</p>`, '<div>', '</div>'],
  ['headings and paragraphs', (label, value) => `<h3>${label}</h3><p>${value}</p>`, '<main>', '</main>'],
  [
    'blocks without meaning',
    (label, value) => `<div>${label}</div><div>${value}</div>`,
    '<section>',
    '</section>',
  ],
];

describe.each(LAYOUTS)('a page with %s', (_, pair, open, close) => {
  test.each([
    ['ru', RUSSIAN_PAIRS, RUSSIAN],
    ['kk', KAZAKH_PAIRS, KAZAKH],
  ] as const)('gives its fields and sections (%s)', (language, pairs, fields) => {
    const page = open + pairs.map(([label, value]) => pair(label, value)).join('\n') + close;
    const { postings, problems } = read(
      `<nav>Требования: меню</nav>${page}<footer>Требования: подвал</footer>`,
    );
    expect(problems).toEqual([]);
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({ ...fields, language });
    const sections = postings[0]?.sections ?? [];
    expect(sections.map(({ kind }) => kind)).toEqual(['duties', 'requirements']);
    expect(sections[0]).toMatchObject({ text: DUTIES[language], language });
  });
});

describe('a page', () => {
  test('named by its h1 keeps subheadings of the requirements and ends them at the next heading', () => {
    const { postings } =
      read(`<header>Вход</header><h1>Бас маман (D-O-4)</h1><p>Средний оклад 450&nbsp;000 тг.</p>
      <h2>Требования</h2><h3>Что ценим</h3><ul><li>знание Excel;</li><li>внимание.</li></ul><h2>Как нас найти</h2><p>Улица</p>
      <script>var a = 'Требования';</script>`);
    expect(postings[0]).toMatchObject({
      title: 'Бас маман',
      categoryCode: 'D-O-4',
      salary: { min: 450000, max: 450000 },
    });
    expect(postings[0]?.sections.find(({ kind }) => kind === 'requirements')?.text).toBe(
      'Что ценим\nзнание Excel;\nвнимание.',
    );
  });

  test.each(['<b>а</b>', '<i itemprop="x">б</i>'])(
    'with a cell of 200,000 elements is read: %s',
    (element) => {
      const rows = `<tr><th>Должность</th><th>Обязанности</th></tr><tr><td>Инспектор</td><td>${element.repeat(200_000)}</td></tr>`;
      const html = `<div itemscope itemtype="https://schema.org/JobPosting"><table>${rows}</table></div>`;
      expect(read(html).postings).toMatchObject([{ title: 'Инспектор' }]);
    },
  );

  test('of flowing text with numbered positions is divided like a notice', () => {
    const { postings } =
      read(`<p>1. Главный специалист отдела кадров, категория Е-3 (1 единица). Функциональные обязанности: ведёт дела.</p>
      <p>2. Ведущий специалист отдела кадров, категория Е-4 (2 единицы). Функциональные обязанности: ведёт архив.</p>`);
    expect(postings.map(({ title, categoryCode }) => [title, categoryCode])).toEqual([
      ['Главный специалист отдела кадров', 'Е-3'],
      ['Ведущий специалист отдела кадров', 'Е-4'],
    ]);
  });

  test('with a JSON-LD JobPosting states its fields exactly', () => {
    const job = {
      '@graph': [
        {
          '@type': 'JobPosting',
          title: 'Бас сарапшы',
          identifier: { value: 77 },
          datePosted: '2026-03-08T10:00:00Z',
          validThrough: '2026-03-19',
          hiringOrganization: { name: 'Мысалдар министрлігі' },
          jobLocation: { address: { addressRegion: 'Астана' } },
          baseSalary: { value: { minValue: 200000, maxValue: '300000' } },
          description: '<h3>Қызметтік міндеттері</h3><p>дерекқорды жүргізу</p>',
          qualifications: 'жоғары білім',
        },
      ],
    };
    const { postings } = read(
      `<script type="application/ld+json">${JSON.stringify(job)}</script><p>__proto__: x</p>`,
    );
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({
      id: '77',
      title: 'Бас сарапшы',
      publishedOn: '2026-03-08',
      closesOn: '2026-03-19',
      body: 'Мысалдар министрлігі',
      region: 'Астана',
      salary: { min: 200000, max: 300000 },
      sections: [
        { kind: 'duties', text: 'дерекқорды жүргізу' },
        { kind: 'requirements', text: 'жоғары білім' },
      ],
    });
  });

  test('with broken JSON-LD is read by its words', () => {
    expect(
      read('<script type="application/ld+json">{"@type":</script><p>Требования: опыт</p>').postings,
    ).toHaveLength(1);
  });

  test.each(['', '<html></html>', '<p>Доступ запрещён</p>'])(
    'without a posting is one clear problem: %j',
    (html) => {
      const { postings, problems } = read(html);
      expect(postings).toEqual([]);
      expect(problems).toHaveLength(1);
    },
  );
});

describe('hostile pages', () => {
  test.each([
    ['50,000 nested elements', `${'<div>'.repeat(50_000)}<p>Требования: опыт</p>${'</div>'.repeat(50_000)}`],
    ['50,000 stray end tags', `<p>Требования: опыт</p>${'</i>'.repeat(50_000)}`],
    ['50,000 open scripts', `<p>Требования: опыт</p>${'<script>'.repeat(50_000)}`],
    ['a label named __proto__', '<dl><dt>__proto__</dt><dd>x</dd><dt>Требования</dt><dd>опыт</dd></dl>'],
  ])('are read all the same: %s', (_, html) => {
    const sections = read(html).postings[0]?.sections ?? [];
    expect(sections.find(({ kind }) => kind === 'requirements')?.text).toBe('опыт');
  });
});
