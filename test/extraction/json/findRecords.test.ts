import { expect, test } from 'vitest';
import { extractJson } from '../../../src/extraction/extractJson.js';
import { createJsonReader } from '../../../src/extraction/json/createJsonReader.js';
import { findRecords } from '../../../src/extraction/json/findRecords.js';
import { shippedHeadings } from '../shippedHeadings.js';

const headings = shippedHeadings();

/** How often labels are looked up while a value is read. */
function lookUps(value: unknown): number {
  const reader = createJsonReader(headings);
  let count = 0;
  findRecords(value, {
    ...reader,
    roleOfLabel: (label) => {
      count += 1;
      return reader.roleOfLabel(label);
    },
  });
  return count;
}

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

test.each<[string, (size: number) => unknown]>([
  ['lists of one object', (size) => Object.fromEntries(range(size).map((at) => [`тізім ${at}`, [{ at }]]))],
  [
    'records of one list',
    (size) => range(size).map((id) => ({ id, Должность: 'Инспектор', Регион: 'Абай' })),
  ],
  [
    'lists within lists',
    (size) => range(size).reduce<unknown>((inner) => ({ Өңір: 'Абай', тізім: [inner] }), 1),
  ],
])('twice as many %s take about twice as many steps', (_name, make) => {
  const [once, twice] = [lookUps(make(200)), lookUps(make(400))];
  expect(once).toBeGreaterThan(0);
  expect(twice).toBeLessThan(once * 2.5);
});

test.each([
  ['kk', 'Бас маман', 'шарттарды тексереді'],
  ['ru', 'Главный специалист', 'проверяет договоры'],
])(
  'JSON of 100,000 levels is one clear line, and what lies above is read: %s',
  (_language, title, duties) => {
    const deep: unknown = range(100_000).reduce<unknown>(
      (inner, at) => (at % 2 === 0 ? [inner] : { a: inner }),
      1,
    );
    const { postings, problems } = extractJson({ deep, page: { title, duties } }, headings);
    expect(postings).toMatchObject([{ title, sections: [{ kind: 'duties', text: duties }] }]);
    expect(problems).toEqual(['The JSON is nested deeper than 500 levels; what lies deeper was not read.']);
  },
);

test('that a value is too wide to be read whole is said', () => {
  expect(extractJson({ many: Array.from({ length: 600_000 }, () => 0) }, headings).problems.join()).toContain(
    'Only the first 500000 values were looked at.',
  );
});
