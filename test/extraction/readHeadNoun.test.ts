import { describe, expect, test } from 'vitest';
import { extractHtml } from '../../src/extraction/extractHtml.js';
import { extractJson } from '../../src/extraction/extractJson.js';
import { shippedHeadings } from './shippedHeadings.js';

const headings = shippedHeadings();

function kindsOf(...lines: string[]): string[] {
  const html = `<h1>Бас маман</h1>${lines.map((line) => `<div>${line}</div>`).join('')}`;
  return extractHtml(html, headings).postings.flatMap(({ sections }) =>
    sections.flatMap(({ kind, text }) => (text.includes('мәтін') ? [kind] : [])),
  );
}

describe('a heading of unlisted words is known by its noun', () => {
  test.each([
    ['Основные задачи должности', 'duties'],
    ['Ключевые функции:', 'duties'],
    ['Основные и дополнительные обязанности по данной должности:', 'duties'],
    ['Лауазымның басты міндеттері', 'duties'],
    ['Осы лауазым бойынша атқарылатын функциялар:', 'duties'],
    ['Минимальные требования к претенденту на должность', 'requirements'],
    ['Формальные требования:', 'requirements'],
    ['Лауазымға үміткерге қойылатын негізгі талаптар', 'requirements'],
  ])('«%s» opens %s', (heading, kind) => {
    expect(kindsOf(heading, 'мәтін текст')).toEqual([kind]);
  });

  test.each([
    ['a sentence with the noun', 'Контролирует требования пожарной безопасности и охраны труда объекта'],
    ['a longer item without a colon', 'Требования пожарной безопасности к складам и архивам'],
    ['a noun in another case', 'Выполнению функций'],
    ['a Kazakh item with the noun inside', 'Талаптары бұзылған жағдайда шара қолданады'],
  ])('%s opens nothing', (_, line) => {
    expect(kindsOf('Функциональные обязанности:', line, 'мәтін текст')).toEqual(['duties']);
  });

  test('and what is offered under «Условия» is no requirement', () => {
    expect(kindsOf('Требования:', 'Стаж', 'Условия:', 'мәтін')).toEqual(['other']);
  });
});

describe('a label may go on after its known words where the value has a known shape', () => {
  test.each([
    ['Последний день приёма заявок', '20.03.2026', { closesOn: '2026-03-20' }],
    ['Жалақы / Оклад, тг', '130 000 – 188 000', { salary: { min: 130000, max: 188000 } }],
    ['Категория должности (код)', 'E-3', { categoryCode: 'E-3' }],
  ])('%s', (label, value, expected) => {
    const html = `<h1>Бас маман</h1><table><tr><td>${label}</td><td>${value}</td></tr><tr><td>Міндеттері</td><td>Хат жазады</td></tr></table>`;
    expect(extractHtml(html, headings).postings[0]).toMatchObject(expected);
  });
});

test('fields that only the text of a description states are read, and its keys are believed first', () => {
  const description =
    '<p>Категория: D-O-3</p><p>Регион: Абайская область</p><p>Обязанности:</p><p>Ведёт учёт</p>';
  const read = (more: object) =>
    extractJson({ '@type': 'JobPosting', title: 'Главный бухгалтер', description, ...more }, headings)
      .postings[0];
  expect(read({})).toMatchObject({ categoryCode: 'D-O-3', region: 'Абайская область' });
  expect(read({ category: 'D-O-4' })).toMatchObject({ categoryCode: 'D-O-4' });
});
