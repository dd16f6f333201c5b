import { describe, expect, test } from 'vitest';
import { extractJson } from '../../../src/extraction/extractJson.js';
import { shippedHeadings } from '../shippedHeadings.js';

const headings = shippedHeadings();
const vacancy = (id: number): object => ({
  id,
  positionNameRu: 'Главный специалист',
  positionNameKz: 'Бас маман',
  functionalDutiesRu: 'Отбор проб воды',
  functionalDutiesKz: 'Су сынамаларын алу',
});
const organisation = { nameRu: 'Департамент экологии', nameKz: 'Экология департаменті' };

describe('postings listed under what they have in common', () => {
  test.each([
    [
      'the body and its region',
      {
        organizations: [
          {
            ...organisation,
            region: { nameRu: 'Мангистауская область', nameKz: 'Маңғыстау облысы' },
            vacancies: [vacancy(1)],
          },
        ],
      },
      { body: 'Департамент экологии', region: 'Мангистауская область' },
    ],
    [
      'the region, and the body in it',
      {
        regions: [{ name: 'Ақмола облысы', organizations: [{ ...organisation, items: [vacancy(1)] }] }],
      },
      { body: 'Департамент экологии', region: 'Ақмола облысы' },
    ],
    [
      'the body in Kazakh keys',
      {
        тізім: [{ 'Мемлекеттік орган': 'Экология департаменті', Өңір: 'Абай облысы', бос: [vacancy(1)] }],
      },
      { body: 'Экология департаменті', region: 'Абай облысы' },
    ],
  ])('%s', (_name, value, stated) => {
    expect(extractJson(value, headings).postings).toMatchObject([{ title: 'Главный специалист', ...stated }]);
  });

  test('but not the name of a list that says of nothing what it is', () => {
    const value = { groups: [{ name: 'Новые вакансии', vacancies: [vacancy(1), vacancy(2)] }] };
    const { postings } = extractJson(value, headings);
    expect(postings).toHaveLength(2);
    expect(postings[0]).not.toHaveProperty('body');
  });

  test('a posting states its own body before that of the list', () => {
    const own = { ...vacancy(1), organization: { nameRu: 'Отдел экологии' } };
    const value = { organizations: [{ ...organisation, vacancies: [own, vacancy(2)] }] };
    expect(extractJson(value, headings).postings.map(({ body }) => body)).toEqual([
      'Отдел экологии',
      'Департамент экологии',
    ]);
  });
});

test('blocks with a label in both languages hold the text of each', () => {
  const value = {
    job: {
      slug: 'ohrana',
      title: { ru: 'Главный специалист', kk: 'Бас маман' },
      blocks: [
        {
          name: { ru: 'Чем предстоит заниматься', kk: 'Атқаратын міндеттері' },
          html: { ru: '<ul><li>учёт животных</li></ul>', kk: '<ul><li>жануарларды есепке алу</li></ul>' },
        },
        {
          name: { ru: 'Требования к образованию и опыту', kk: 'Біліміне қойылатын талаптар' },
          html: { ru: '<p>высшее образование</p>', kk: '<p>жоғары білім</p>' },
        },
      ],
    },
  };
  const { postings } = extractJson(value, headings);
  expect(postings).toHaveLength(1);
  const texts = postings[0]?.sections.map(({ kind, language, text }) => [kind, language, text]);
  expect(texts).toEqual(
    expect.arrayContaining([
      ['duties', 'ru', 'учёт животных'],
      ['duties', 'kk', 'жануарларды есепке алу'],
      ['requirements', 'ru', 'высшее образование'],
      ['requirements', 'kk', 'жоғары білім'],
    ]),
  );
});
