import { describe, expect, test } from 'vitest';
import { canHoldPostings, nameColumns } from '../../../src/extraction/table/nameColumns.js';
import { readRow } from '../../../src/extraction/table/readRow.js';
import { shippedHeadings } from '../shippedHeadings.js';

const HEADINGS = shippedHeadings();

function read(cells: Readonly<Record<string, string>>): ReturnType<typeof readRow> {
  const columns = nameColumns(Object.keys(cells), HEADINGS);
  return readRow(columns, Object.values(cells), (text) => [{ kind: 'duties', text }]);
}

describe('Columns are known by the names of the format and by the words of notices', () => {
  test.each([
    ['title', 'field', undefined],
    ['category_code', 'field', undefined],
    ['Category code', 'field', undefined],
    ['Категория', 'field', undefined],
    ['Лауазым атауы', 'field', undefined],
    ['titleKz', 'field', 'kk'],
    ['Название должности (рус)', 'field', 'ru'],
    ['duties_kk', 'section', 'kk'],
    ['requirements ru', 'section', 'ru'],
    ['ҚЫЗМЕТТІК МІНДЕТТЕРІ', 'section', undefined],
    ['salary_min', 'salaryMin', undefined],
    ['id', 'id', undefined],
    ['Цена', 'unknown', undefined],
    ['', 'unknown', undefined],
  ])('“%s”', (name, kind, language) => {
    const [column] = nameColumns([name], HEADINGS);
    expect(column?.role.kind).toBe(kind);
    expect(column?.language).toBe(language);
  });

  test.each([
    [['title', 'duties'], true],
    [['Должность', 'Требования'], true],
    [['мәтін'], true],
    [['title', 'region'], false],
    [['duties'], false],
    [['товар', 'цена'], false],
  ])('%s can hold postings: %s', (names, expected) => {
    expect(canHoldPostings(nameColumns(names, HEADINGS))).toBe(expected);
  });
});

describe('A row is one posting', () => {
  test('with its fields, dates, pay and both languages', () => {
    expect(
      read({
        id: 'x:1',
        title_ru: '1. Главный специалист, категория D-O-4',
        title_kk: 'Бас маман',
        body: 'Әкімдік',
        publishedOn: '08.03.2025',
        closesOn: '2025-03-19',
        salaryMin: '120 000',
        salaryMax: '180000',
        duties_ru: 'Ведёт учёт',
        duties_kk: 'Есеп жүргізеді',
      }),
    ).toEqual({
      id: 'x:1',
      title: 'Главный специалист',
      titles: { kk: 'Бас маман', ru: 'Главный специалист' },
      categoryCode: 'D-O-4',
      body: 'Әкімдік',
      publishedOn: '2025-03-08',
      closesOn: '2025-03-19',
      salary: { min: 120_000, max: 180_000 },
      language: 'both',
      sections: [
        { kind: 'duties', heading: 'duties', text: 'Ведёт учёт', language: 'ru' },
        { kind: 'duties', heading: 'duties', text: 'Есеп жүргізеді', language: 'kk' },
      ],
    });
  });

  test('whose text is a whole notice is read as one', () => {
    expect(read({ title: 'Бас маман', text: 'Есеп жүргізеді' })).toMatchObject({ title: 'Бас маман' });
  });

  test.each([
    ['without a text', { title: 'Бас маман', duties: ' ' }],
    ['without anything', { title: '', duties: '' }],
  ])('%s is none', (_, cells) => {
    expect(read(cells)).toBeUndefined();
  });
});
