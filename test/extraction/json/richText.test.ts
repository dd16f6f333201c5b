import { describe, expect, test } from 'vitest';
import { extractJson } from '../../../src/extraction/extractJson.js';
import { shippedHeadings } from '../shippedHeadings.js';
import { RICH_SHAPES } from './richShapes.js';

const headings = shippedHeadings();

const WORDS = {
  ru: { title: 'Ведущий специалист', first: 'сверяет остатки', bold: 'по складу', item: 'готовит акты' },
  kk: { title: 'Жетекші маман', first: 'қалдықтарды', bold: 'салыстырады', item: 'актілер дайындайды' },
};

describe.each(RICH_SHAPES)('rich text as %s keeps its lines and their order', (_name, shape) => {
  const duties = {
    ru: shape(WORDS.ru.first, WORDS.ru.bold, WORDS.ru.item),
    kk: shape(WORDS.kk.first, WORDS.kk.bold, WORDS.kk.item),
  };
  const texts = (value: unknown): (readonly (string | undefined)[])[] =>
    extractJson(value, headings).postings.flatMap(({ sections }) =>
      sections.map(({ kind, language, text }) => [kind, language, text]),
    );
  const read = {
    ru: ['duties', 'ru', 'сверяет остатки по складу\nготовит акты'],
    kk: ['duties', 'kk', 'қалдықтарды салыстырады\nактілер дайындайды'],
  };

  test.each(['ru', 'kk'] as const)('in one language: %s', (language) => {
    const vacancy = { id: 4, title: WORDS[language].title, duties: duties[language] };
    expect(texts({ vacancy })).toEqual([read[language]]);
  });

  test('in both languages under one key', () => {
    const vacancy = { id: 4, title: { ru: WORDS.ru.title, kk: WORDS.kk.title }, duties };
    expect(texts({ items: [vacancy] })).toEqual([read.ru, read.kk]);
  });

  test('as JSON in a string', () => {
    const vacancy = { title: WORDS.kk.title, duties: JSON.stringify(duties.kk) };
    expect(texts({ vacancy })).toEqual([read.kk]);
  });
});

test.each([
  [
    'ru',
    'Главный бухгалтер',
    'Должностные обязанности',
    'ведёт учёт',
    'Требования к участникам конкурса',
    'знание 1С',
  ],
  [
    'kk',
    'Бас бухгалтер',
    'Қызметтік міндеттері',
    'есеп жүргізеді',
    'Қатысушыларға қойылатын талаптар',
    '1С білуі',
  ],
])(
  'headings inside the rich text of a whole page divide it: %s',
  (language, title, first, duty, second, skill) => {
    const block = (type: string, text: string): object => ({ type, data: { text, level: 2 } });
    const body = {
      blocks: [
        block('header', first),
        block('paragraph', duty),
        block('header', second),
        block('paragraph', skill),
      ],
    };
    for (const key of ['body', 'content', 'description'])
      expect(extractJson({ id: 9, title, [key]: body }, headings).postings).toMatchObject([
        {
          title,
          language,
          sections: [
            { kind: 'duties', text: duty },
            { kind: 'requirements', text: skill },
          ],
        },
      ]);
  },
);

test('words of rich text are words, whatever signs of markup they hold', () => {
  const duties = [{ type: 'paragraph', children: [{ text: 'норма a<b & <i>тег</i>' }] }];
  expect(extractJson({ title: 'Бас маман', duties }, headings).postings[0]?.sections[0]?.text).toBe(
    'норма a<b & <i>тег</i>',
  );
});

test.each([
  ['kk', 'Бас маман', 'тұрғын үйлерді тексереді'],
  ['ru', 'Главный специалист', 'осматривает жилые дома'],
])('words that lie deeper than any editor nests them are not lost: %s', (_language, title, words) => {
  let node: unknown = { type: 'paragraph', children: [{ text: words }] };
  for (let depth = 0; depth < 5_000; depth += 1) node = { type: 'quote', children: [node] };
  expect(extractJson({ vacancy: { title, duties: [node] } }, headings).postings).toMatchObject([
    { title, sections: [{ kind: 'duties', text: words }] },
  ]);
});
