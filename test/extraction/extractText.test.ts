import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../../src/extraction/Extraction.js';
import { extractText } from '../../src/extraction/extractText.js';
import { NOTICE_SETS } from '../notices.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();
const read = (text: string): Extraction => extractText(text, headings);
const textOf = (extraction: Extraction, index: number, kind: string): string | undefined =>
  extraction.postings[index]?.sections.find((section) => section.kind === kind)?.text;

const RUSSIAN = `Управление примеров города  Тестова  объявляет общий
конкурс на занятие вакантной административной государственной должности корпуса «Б»

Общие

квалификационные

требования

к участникам конкурса:\u00a0
для категории D-О-4 устанавливаются следующие требования:

Должностные  оклады  административных государственных служащих
Категория | в зависимости от выслуги лет |  | D-O-3 | min 90 000 | max 120 000 | | D-O-4 | min   83 282 | max  112 431 |
Справки: 12-34 \u0013 HYPERLINK "mailto:a@example.kz" \u0014a@example.kz\u0015.
1. Главный специалист отдела по подготовке архитектурно-
планировочных   заданий,  категория D-О-4, (2 единицы).
Функциональные обязанности: ведёт учёт объектов; готовит
отчёты в установленный срок.
Требования к участникам конкурса: Высшее образование.Опыт не требуется.
1. Главный специалист отдела Дорожных сетей категория D-О-4, (1 единица).
Функциональные
обязанности: принимает проекты.
Требования к участникам конкурса: Высшее техническое.

Необходимые для участия в конкурсе документы:
1) заявление по форме;
2) копии документов.
1
\f1. Фамилия
`;

const KAZAKH = `Тест қаласы Мысалдар басқармасы «Б» корпусының бос
мемлекеттік əкімшілік лауазымына орналасуға жалпы конкурс жариялайды.

Барлық конкурс қатысушыларына арналған ортақ біліктілік талаптар,  D-О-4 санаттарына талаптар белгіленеді
Мемлекеттік əкімшілік қызметшілердің лауазымдық жалақысы
Санаты | D-О-4 | min 83 282 | max 112 431
 1.Жобаларды келісу бөлімінің бас

маманы (D-О-4 санаты), 2 бірлік.
Қызметтiк мiндеттерi: жобаларды келісу; есеп дайындау.
Конкурсқа қатысушыларға қойылатын талаптар: білімі - жоғары.
2. Желілер бөлімінің бас маманы (D-O-4) санаты 1 бірлік.
Қызметтік міндеттері: құжаттарды қабылдау.
Конкурсқа қатысушыларға қойылатын талаптар: Жоғарғы білім.
Жалпы конкурсқа қатысу үшін қажетті құжаттар:
1) өтініш;
`;

describe('a notice with numbered positions', () => {
  test.each([
    [
      'Russian',
      RUSSIAN,
      [
        'Главный специалист отдела по подготовке архитектурно-планировочных заданий',
        'Главный специалист отдела Дорожных сетей',
      ],
      ['D-О-4', 'D-О-4'],
      'Управление примеров города Тестова',
    ],
    [
      'Kazakh',
      KAZAKH,
      ['Жобаларды келісу бөлімінің бас маманы', 'Желілер бөлімінің бас маманы'],
      ['D-О-4', 'D-O-4'],
      'Тест қаласы Мысалдар басқармасы',
    ],
  ])('becomes one posting for each position, with clean titles (%s)', (_, text, titles, codes, body) => {
    const { postings, problems } = read(text);
    expect(problems).toEqual([]);
    expect(postings.map(({ title }) => title)).toEqual(titles);
    expect(postings.map(({ categoryCode }) => categoryCode)).toEqual(codes);
    expect(postings.map(({ key }) => key)).toEqual(['position-1', 'position-2']);
    expect(postings.map((posting) => posting.body)).toEqual([body, body]);
    expect(postings.map(({ salary }) => salary)).toEqual([
      { min: 83282, max: 112431 },
      { min: 83282, max: 112431 },
    ]);
  });

  test('ends duties and requirements where the next heading or position begins', () => {
    const russian = read(RUSSIAN);
    expect(textOf(russian, 0, 'duties')).toBe('ведёт учёт объектов; готовит отчёты в установленный срок.');
    expect(textOf(russian, 0, 'requirements')).toBe('Высшее образование.Опыт не требуется.');
    expect(textOf(russian, 1, 'duties')).toBe('принимает проекты.');
    expect(textOf(russian, 1, 'requirements')).toBe('Высшее техническое.');
    const kazakh = read(KAZAKH);
    expect(textOf(kazakh, 0, 'duties')).toBe('жобаларды келісу; есеп дайындау.');
    expect(textOf(kazakh, 1, 'requirements')).toBe('Жоғарғы білім.');
  });

  test('gives what stands before and after the positions to each of them, without the codes of links', () => {
    const { postings } = read(RUSSIAN);
    for (const { sections } of postings) {
      expect(sections.map(({ kind }) => kind)).toEqual([
        'other',
        'general',
        'salary',
        'duties',
        'requirements',
        'documents',
      ]);
      expect(JSON.stringify(sections)).not.toMatch(/HYPERLINK|u0013/u);
    }
    expect(textOf(read(RUSSIAN), 1, 'salary')).toContain('a@example.kz');
  });

  test('keeps the language of each section', () => {
    expect(new Set(read(KAZAKH).postings[0]?.sections.map(({ language }) => language))).toEqual(
      new Set(['kk']),
    );
    expect(read(KAZAKH).postings[0]?.language).toBe('kk');
    expect(read(RUSSIAN).postings[0]?.language).toBe('ru');
  });

  test('takes no sentence with a number of an act for a position', () => {
    const text = `Конкурс проводится по Приказу № 40. Зарегистрирован 27 марта 2017 года № 14939.
Категория D-O-4
1. Ведущий специалист отдела кадров (Е-3), 1 единица
Должностные обязанности: ведёт дела.`;
    expect(read(text).postings.map(({ title, categoryCode }) => [title, categoryCode])).toEqual([
      ['Ведущий специалист отдела кадров', 'Е-3'],
    ]);
  });
});

describe('a notice without numbered positions', () => {
  test.each([
    [
      'Должность: Главный эксперт\nФункциональные обязанности:\nведёт базу данных',
      'Главный эксперт',
      'duties',
    ],
    ['Лауазымы: Бас сарапшы\nҚойылатын талаптар:\nкомпьютерді меңгеру', 'Бас сарапшы', 'requirements'],
    [
      'Управление примеров объявляет конкурс на занятие должности ведущего специалиста\nТребования: опыт',
      'ведущего специалиста',
      'requirements',
    ],
    [
      'Басқарма «Б» корпусының лауазымына конкурс жариялайды\nТалаптар: тәжірибе',
      'Басқарма «Б» корпусының лауазымына конкурс жариялайды',
      'requirements',
    ],
  ])('is one posting: %j', (text, title, kind) => {
    const { postings } = read(text);
    expect(postings.map((posting) => posting.title)).toEqual([title]);
    expect(postings[0]?.sections.map((section) => section.kind)).toContain(kind);
  });
});

describe('labels in plain text', () => {
  test.each([
    [
      'Категория: C-4 Регион: город Астана Опубликовано: 08.03.2026\nТребования: опыт',
      { categoryCode: 'C-4', region: 'город Астана', publishedOn: '2026-03-08' },
    ],
    [
      'Срок приема заявок: 12.03.2026 - 19.03.2026 (Осталось 8 дн.)\nТребования: опыт',
      { closesOn: '2026-03-19' },
    ],
    ['Құжаттарды қабылдау мерзімі: 2026 жылғы 12 наурыз\nТалаптар: тәжірибе', { closesOn: '2026-03-12' }],
    ['Средний оклад 450 000 тг.\nТребования: опыт', { salary: { min: 450000, max: 450000 } }],
    ['Жалақысы: 200 000 – 300 000 теңге\nТалаптар: тәжірибе', { salary: { min: 200000, max: 300000 } }],
    ['Өңір: Абай облысы\nТалаптар: тәжірибе', { region: 'Абай облысы' }],
  ])('are read as fields: %j', (text, fields) => {
    expect(read(text).postings[0]).toMatchObject(fields);
  });
});

describe('hostile text', () => {
  test.each([
    ['nothing', '', /no text/u],
    ['only blanks', ' \n\u00a0\t'.repeat(1000), /no text/u],
    ['another text', 'Рецепт хлеба: мука, вода.', /«Функциональные обязанности»/u],
  ])('without a posting is one clear problem (%s)', (_, text, message) => {
    const { postings, problems } = read(text);
    expect(postings).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  test.each(['А', '\n', 'Город: ', 'Требования К ', '1.\n', 'Функциональные обязанности: учёт. '])(
    'of 10 MB is read to its end: %j repeated',
    (piece) => {
      const { postings, problems } = read(piece.repeat(Math.ceil(10_000_000 / piece.length)));
      expect(postings.length + problems.length).toBeGreaterThan(0);
    },
    60_000,
  );

  test('names like __proto__ and constructor are words like others', () => {
    expect(
      read('__proto__: x\nconstructor: y\nТребования: toString').postings[0]?.sections.at(-1)?.text,
    ).toBe('toString');
  });
});

describe.each(NOTICE_SETS)('$name', (set) => {
  test('hold their positions, each with duties and requirements', () => {
    const files = readdirSync(set.folder).filter((name) => name.endsWith('.txt'));
    const postings = files.flatMap((name) => read(readFileSync(join(set.folder, name), 'utf8')).postings);
    expect(postings).toHaveLength(set.positions);
    for (const { title, categoryCode, sections } of postings) {
      expect(title).toMatch(set.title);
      expect(title).not.toMatch(/\d|единиц|бірлік|категория|санат/u);
      expect(categoryCode).toMatch(set.categoryCode);
      expect(sections.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...set.kinds]));
    }
  });
});
