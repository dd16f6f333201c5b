import { describe, expect, test } from 'vitest';
import { extractJson } from '../../../src/extraction/extractJson.js';
import { shippedHeadings } from '../shippedHeadings.js';

const headings = shippedHeadings();

interface Words {
  readonly title: string;
  readonly duties: string;
  readonly requirements: string;
}

const WORDS: Record<'kk' | 'ru', readonly [Words, Words]> = {
  ru: [
    {
      title: 'Главный инспектор',
      duties: 'проверяет сметы ремонта',
      requirements: 'высшее техническое образование',
    },
    { title: 'Ведущий юрист', duties: 'готовит иски в суд', requirements: 'высшее юридическое образование' },
  ],
  kk: [
    { title: 'Бас инспектор', duties: 'жөндеу сметасын тексереді', requirements: 'жоғары техникалық білім' },
    {
      title: 'Жетекші заңгер',
      duties: 'сотқа талап арыз дайындайды',
      requirements: 'жоғары заңгерлік білім',
    },
  ],
};

type Render = (words: Words, id: number, language: 'kk' | 'ru') => unknown;

/** Each list states the language beside the words of every record, which once made versions of one posting of them. */
const LISTS: [string, string, Render, (number: number) => string][] = [
  [
    'Drupal JSON:API',
    'data',
    ({ title, duties, requirements }, id, langcode) => ({
      type: 'node--vacancy',
      id: `uuid-${id}`,
      attributes: {
        drupal_internal__vid: id,
        langcode,
        title,
        field_duties: { value: duties, format: 'basic_html', processed: `<p>${duties}</p>` },
        field_requirements: { value: requirements, processed: `<p>${requirements}</p>` },
      },
    }),
    (number) => `uuid-${number}`,
  ],
  [
    'Strapi',
    'data',
    (words, id, locale) => ({ id, attributes: { ...words, locale, localizations: { data: [] } } }),
    String,
  ],
  ['a plain API', 'results', (words, id, lang) => ({ id, lang, ...words }), String],
  [
    'Contentful',
    'items',
    (words, id, language) => ({ sys: { id: `e${id}`, locale: language }, fields: { ...words } }),
    (number) => `e${number}`,
  ],
  [
    'Airtable',
    'records',
    (words, id, language) => ({ id: `rec${id}`, fields: { ...words, language } }),
    (number) => `rec${number}`,
  ],
];

describe.each(LISTS)('each object of %s is a posting of its own', (_name, key, render, idOf) => {
  test.each(['ru', 'kk'] as const)('in a list of one language: %s', (language) => {
    const list = WORDS[language].map((words, index) => render(words, index + 1, language));
    expect(extractJson({ [key]: list, total: 2 }, headings).postings).toMatchObject(
      WORDS[language].map(({ title, duties }, index) => ({
        id: idOf(index + 1),
        title,
        language,
        sections: [{ kind: 'duties', text: duties }, { kind: 'requirements' }],
      })),
    );
  });

  test('where two positions are stated each in another language', () => {
    const list = [render(WORDS.ru[0], 1, 'ru'), render(WORDS.kk[1], 2, 'kk')];
    expect(extractJson({ [key]: list }, headings).postings).toMatchObject([
      { id: idOf(1), language: 'ru' },
      { id: idOf(2), language: 'kk' },
    ]);
  });
});

test.each(['translations', 'localizations', 'locales'])('members of “%s” remain versions of one', (key) => {
  const versions = [
    { id: 71, lang: 'ru', ...WORDS.ru[0] },
    { id: 72, lang: 'kk', ...WORDS.kk[0] },
  ];
  expect(extractJson({ id: 7, [key]: versions }, headings).postings).toHaveLength(1);
});

test.each([
  ['nid', (nid: number, id: number) => ({ nid, uuid: `u${id}` })],
  ['nid of Drupal core', (nid: number, id: number) => ({ nid: [{ value: nid }], vid: [{ value: id }] })],
  ['documentId', (nid: number, id: number) => ({ documentId: `d${nid}`, id })],
])('records that share a %s are versions of one posting', (_name, ids) => {
  const list = [0, 1].flatMap((at) => [
    { ...ids(at, 1 + 2 * at), langcode: 'ru', ...WORDS.ru[at] },
    { ...ids(at, 2 + 2 * at), langcode: 'kk', ...WORDS.kk[at] },
  ]);
  expect(extractJson(list, headings).postings).toMatchObject(
    [0, 1].map((at) => ({ language: 'both', titles: { ru: WORDS.ru[at]?.title, kk: WORDS.kk[at]?.title } })),
  );
});

test.each([
  ['ru', WORDS.ru[0], 'Улытауская область'],
  ['kk', WORDS.kk[0], 'Ұлытау облысы'],
] as const)('properties of Bitrix that tell their values are read: %s', (_language, words, region) => {
  const { title, duties, requirements } = words;
  const item = {
    ID: 31,
    NAME: title,
    PROPERTY_DUTIES_VALUE: { TEXT: duties, TYPE: 'HTML' },
    PROPERTY_REQUIREMENTS_VALUE: { TEXT: requirements, TYPE: 'TEXT' },
    PROPERTY_REGION_VALUE: region,
    PROPERTY_REGION_VALUE_ID: 901,
  };
  expect(extractJson({ items: [item] }, headings).postings).toMatchObject([{ id: '31', title, region }]);
});
