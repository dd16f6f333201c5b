import { describe, expect, test } from 'vitest';
import { extractJson } from '../../../src/extraction/extractJson.js';
import { shippedHeadings } from '../shippedHeadings.js';

const headings = shippedHeadings();
const RU = {
  title: 'Главный архитектор',
  duties: 'согласует эскизы зданий',
  requirements: 'высшее образование',
};
const KK = {
  title: 'Бас сәулетші',
  duties: 'ғимарат эскиздерін келіседі',
  requirements: 'жоғары білімі бар',
};
const OTHER = { title: 'Инспектор', duties: 'проверяет стройки района', requirements: 'среднее образование' };

/** How a Russian object 21 and a Kazakh object 22 name each other. */
const PAIRS: [string, object, object][] = [
  [
    'translations by language',
    { id: 21, translations: { ru: 21, kk: 22 } },
    { id: 22, translations: { ru: 21, kk: 22 } },
  ],
  ['ids as text', { id: '21', translations: { kz: '22' } }, { id: '22', translations: { ru: '21' } }],
  [
    'localizations as a list',
    { id: 21, locale: 'ru', localizations: [{ id: 22, locale: 'kk' }] },
    { id: 22, locale: 'kk', localizations: [{ id: 21, locale: 'ru' }] },
  ],
  [
    'WPML',
    {
      id: 21,
      wpml_current_locale: 'ru_RU',
      wpml_translations: [{ locale: 'kk_KZ', id: 22, href: '/kk/22' }],
    },
    { id: 22, wpml_current_locale: 'kk_KZ', wpml_translations: [{ locale: 'ru_RU', id: 21, href: '/21' }] },
  ],
  ['one side only', { id: 21, lang: 'ru' }, { id: 22, lang: 'kk', translationOf: 21 }],
  ['the id of the original', { id: 21, original_id: null }, { id: 22, original_id: 21 }],
];

describe.each(PAIRS)('objects that name each other are one posting: %s', (_name, russian, kazakh) => {
  const records = [
    { ...russian, ...RU },
    { ...kazakh, ...KK },
  ];
  const joined = {
    id: '21',
    language: 'both',
    titles: { ru: RU.title, kk: KK.title },
  };

  test('in a list, whatever its order, among others', () => {
    const list = [...records, { id: 23, ...OTHER }];
    for (const items of [list, list.toReversed()]) {
      const { postings } = extractJson({ items }, headings);
      expect(postings).toHaveLength(2);
      expect(postings).toContainEqual(expect.objectContaining(joined));
      expect(postings.find(({ id }) => id === '21')?.sections).toHaveLength(4);
    }
  });

  test('in a list for each language', () => {
    expect(extractJson({ ru: [records[0]], kk: [records[1]] }, headings).postings).toMatchObject([joined]);
  });
});

test('attributes of Strapi 4 name the versions too', () => {
  const record = (id: number, other: number, locale: string, words: typeof RU): object => ({
    id,
    attributes: { ...words, locale, localizations: { data: [{ id: other, attributes: { locale } }] } },
  });
  expect(
    extractJson({ data: [record(5, 6, 'ru', RU), record(6, 5, 'kk', KK)] }, headings).postings,
  ).toMatchObject([{ id: '5', language: 'both' }]);
});

test.each<[string, object, object, object?]>([
  ['name ids that are not there', { id: 1, translations: { kk: 8 } }, { id: 2, translations: { ru: 9 } }],
  ['name nobody', { id: 1, lang: 'ru' }, { id: 2, lang: 'kk' }],
  ['name none but themselves', { id: 1, translations: { ru: 1 } }, { id: 2, translations: { kk: 2 } }],
  ['are both named by a third', { id: 1 }, { id: 2 }, { id: 3, translations: [1, 2] }],
])('objects that %s stay apart', (_name, russian, kazakh, third) => {
  const list = [
    { ...russian, ...RU },
    { ...kazakh, ...KK },
    ...(third === undefined ? [] : [{ ...third, ...OTHER }]),
  ];
  expect(extractJson(list, headings).postings).toHaveLength(list.length);
});

test('two objects in one language stay apart, although they name each other', () => {
  const list = [
    { id: 1, translations: { kk: 2 }, ...RU },
    { id: 2, translations: { kk: 1 }, ...OTHER },
  ];
  expect(extractJson(list, headings).postings).toHaveLength(2);
});
