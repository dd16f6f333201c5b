import { describe, expect, test } from 'vitest';
import { extractJson } from '../../src/extraction/extractJson.js';
import { JSON_LAYOUTS } from './bench/jsonLayouts.js';
import { SAMPLES } from './bench/samples.js';
import { differences } from './bench/score.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();

describe('the postings of a JSON value are found, with every field and word of theirs and no other', () => {
  test.each(JSON_LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    const extraction = extractJson(layout.render(SAMPLES), headings);
    expect(differences(extraction, { samples: SAMPLES, ...layout })).toEqual([]);
  });
});

test.each([
  [
    'an object of 200,000 keys',
    Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`k${at}`, at])),
  ],
  ['a list of 200,000 members', Array.from({ length: 200_000 }, (_, at) => ({ at }))],
])('%s beside a posting is read', (_name, many) => {
  const posting = { title: 'Бас маман', duties: 'хат жазады', requirements: 'тіл білуі', data: many };
  expect(extractJson({ many, items: [posting] }, headings).postings).toMatchObject([{ title: 'Бас маман' }]);
});

test('an unknown key in a language says nothing of what it stands in', () => {
  const vacancy = {
    titleRu: 'Главный юрист',
    titleKz: 'Бас заңгер',
    dutiesRu: 'готовит договоры',
    dutiesKz: 'шарттарды дайындайды',
    contactsRu: 'Тел. 8 7172 00 00 00',
    contactsKz: 'Тел. 8 7172 00 00 00',
  };
  expect(extractJson({ vacancy }, headings).postings).toMatchObject([
    { titles: { ru: 'Главный юрист', kk: 'Бас заңгер' } },
  ]);
});

test.each([
  ['Жоғары заң білімі', ['Кодексті білу', 'Ағылшын тілін білу'], 'Іссапарға шығу мүмкін'],
  ['Высшее юридическое', ['Знание кодекса', 'Владение английским'], 'Возможны командировки'],
])('text under an unknown key within requirements is a part of them: %s', (education, other, note) => {
  const requirements = { id: 'abc-1', type: 'BASIC', education, other, note };
  const record = { title: 'Бас заңгер / Главный юрист', duties: 'шарт дайындайды', requirements };
  const [posting] = extractJson(record, headings).postings;
  const texts = posting?.sections.filter(({ kind }) => kind === 'requirements').map(({ text }) => text);
  expect(texts?.join('\n')).toBe([education, ...other, note].join('\n'));
});

test.each([
  ['Ru', 'department', 'Департамент юстиции области Абай'],
  ['Kz', 'department', 'Абай облысының әділет департаменті'],
])('a department that is a body of its own is the body (%s)', (language, key, body) => {
  const value = {
    id: 7,
    [`title${language}`]: 'Маман',
    [`${key}${language}`]: body,
    [`duties${language}`]: 'ведёт учёт',
  };
  expect(extractJson(value, headings).postings).toMatchObject([{ body, unit: body }]);
});
