import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutListNumbers } from '../../src/extraction/withoutListNumbers.js';

test.each([
  ['1) ведёт учёт;\n2) готовит отчёты.', 'ведёт учёт;\nготовит отчёты.'],
  ['1)есеп жүргізу;\n2)хат тіркеу; 3)есеп беру', 'есеп жүргізу;\nхат тіркеу; есеп беру'],
  ['1. Высшее образование.\n2. Опыт работы.', 'Высшее образование.\nОпыт работы.'],
  [
    'Образование:\n1) высшее;\n2) послесреднее.\nНавыки:\n1) Excel',
    'Образование:\nвысшее;\nпослесреднее.\nНавыки:\nExcel',
  ],
  ['опыт не менее\n3. лет', 'опыт не менее\n3. лет'],
  ['стаж 2) и выше', 'стаж 2) и выше'],
  ['1С: Предприятие\n1.С нуля', '1С: Предприятие\n1.С нуля'],
  ['в 2026. Работа', 'в 2026. Работа'],
  ['2) готовит отчёты', '2) готовит отчёты'],
])('%j', (text, plain) => {
  expect(withoutListNumbers(text)).toBe(plain);
});

test('a text without numbers stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/\d/u.test(text)),
      (text) => {
        expect(withoutListNumbers(text)).toBe(text);
      },
    ),
  );
});

test('numbered items are the items', () => {
  const item = fc.stringMatching(/^[а-яәі]{3,12}( [а-яәі]{3,12}){0,3}$/u);
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(') ', ')', '. '),
      (items, sign) => {
        const numbered = items.map((text, at) => `${at + 1}${sign}${text}`).join('\n');
        expect(withoutListNumbers(numbered)).toBe(items.join('\n'));
      },
    ),
  );
});
