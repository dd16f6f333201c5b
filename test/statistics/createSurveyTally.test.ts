import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question, Survey } from '../../src/model/Survey.js';
import type { Report } from '../../src/model/Table.js';
import { createSurveyTally } from '../../src/statistics/createSurveyTally.js';

const labels = (kk: string, ru: string) => ({ en: kk, ru, kk });
const option = (id: string, kk: string, ru: string) => ({ id, labels: labels(kk, ru), answers: [] });

const yesNo = [option('yes', 'Иә', 'Да'), option('no', 'Жоқ', 'Нет')];
const question = (id: string, kind: Question['kind']): Question => ({
  ...{ id, kind, column: id, labels: labels(id, id) },
  options:
    kind === 'single' ? yesNo : [option('word', 'Мәтін', 'Текст'), option('sheet', 'Кесте', 'Таблица')],
});
const survey: Survey = {
  title: labels('Сауалнама', 'Анкета'),
  groups: {
    ...question('level', 'single'),
    options: [option('central', 'Орталық', 'Центральный'), option('regional', 'Өңірлік', 'Региональный')],
  },
  questions: [question('trained', 'single'), question('tools', 'multiple')],
};

function reportOn(people: readonly Readonly<Record<string, string>>[]): Report {
  const tally = createSurveyTally(survey);
  for (const person of people) tally.add(new Map(Object.entries(person)));
  return tally.report();
}

test('answers are understood by id, by label in any language, and in any case', () => {
  const [trained] = reportOn([
    { level: 'орталық', trained: ' ДА ' },
    { level: 'central', trained: 'иә' },
    { level: 'Региональный', trained: 'no' },
  ]).tables;
  expect(trained?.rows.map(({ id, base, cells }) => [id, base, cells.map(({ count }) => count)])).toEqual([
    ['central', 2, [2, 0, 0]],
    ['regional', 1, [0, 1, 0]],
  ]);
  expect(trained?.total.base).toBe(3);
});

test('who gave no answer is in no base but that of the last column, and is seen', () => {
  const [trained] = reportOn([
    { level: 'central', trained: 'yes' },
    { level: 'central', trained: '' },
    { level: 'central' },
  ]).tables;
  expect(trained?.total.cells.map(({ count, base }) => [count, base])).toEqual([
    [1, 1],
    [0, 1],
    [2, 3],
  ]);
});

test('an answer that is no option counts as none, and is named', () => {
  const report = reportOn([{ level: 'central', trained: 'может быть' }]);
  expect(report.tables[0]?.total.base).toBe(0);
  expect(report.gaps).toMatchObject([{ id: 'unlisted-trained', count: 1, examples: ['может быть'] }]);
});

test('several answers of one person count once each, and what is asked once is also tested as a whole', () => {
  const [trained, tools] = reportOn([
    { level: 'central', trained: 'yes', tools: 'Мәтін; Таблица; текст' },
    { level: 'regional', trained: 'no', tools: 'sheet' },
  ]).tables;
  expect(tools?.total.cells.map(({ count }) => count)).toEqual([1, 2, 0]);
  expect(tools?.tests?.overall).toBeUndefined();
  expect(trained?.tests?.overall).toMatchObject({ compared: 2, groups: 2 });
});

test('people of no group are counted under their own heading and compared with no one', () => {
  const [trained] = reportOn([{ trained: 'yes' }, { level: 'central', trained: 'no' }]).tables;
  expect(trained?.rows.map(({ id }) => id)).toEqual(['central', 'unknown']);
  expect(trained?.tests?.excluded).toEqual(['unknown']);
});

test('answers and missing answers add up to the people asked', () => {
  const text = fc.constantFrom('yes', 'Нет', '', 'constructor', '__proto__', 'иә');
  const person = fc.record({ level: fc.constantFrom('central', 'Өңірлік', ''), trained: text, tools: text });
  fc.assert(
    fc.property(fc.array(person), (people) => {
      const [trained] = reportOn(people).tables;
      const counts = trained?.total.cells.map(({ count }) => count) ?? [];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(people.length);
    }),
  );
});

test('two groups are not compared in a column that holds none or all of both', () => {
  const people = [
    { level: 'central', trained: 'иә' },
    { level: 'central', trained: 'жоқ' },
    { level: 'regional', trained: 'да' },
  ];
  const columns = (answers: typeof people): (string | undefined)[] =>
    reportOn(answers).tables[0]?.tests?.differences.map(({ column }) => column) ?? [];
  expect(columns(people)).toEqual(['yes', 'no']);
  expect(columns(people.filter(({ trained }) => trained !== 'жоқ'))).toEqual([]);
});
