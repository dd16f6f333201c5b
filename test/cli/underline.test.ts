import { growthOf } from '../countSteps.js';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/cli/keywords/underline.js';
import { underline } from '../../src/cli/keywords/underline.js';

function mark(start: number, end: number, number: number, counts = true): Mark {
  return { start, end, number, counts };
}

test('a mark is drawn under its words, with its number, dotted where it does not count', () => {
  const marks = [mark(0, 5, 1), mark(7, 11, 2, false)];
  expect(underline('Excel, Word', marks, 40)).toEqual(['Excel, Word', '1────  2···']);
});

test('a mark goes on in the next line, without its number', () => {
  expect(underline('деректер базасымен', [mark(0, 18, 1)], 10)).toEqual([
    'деректер',
    '1───────',
    'базасымен',
    '─────────',
  ]);
});

test('marks that touch each other stand in rows of their own', () => {
  const marks = [mark(0, 11, 1), mark(5, 11, 2), mark(12, 15, 3)];
  expect(underline('порталбазы ИС мен', marks, 40)).toEqual([
    'порталбазы ИС мен',
    '1────────── 3──',
    '     2─────',
  ]);
});

test('wide characters and accents are measured in columns', () => {
  expect(underline('漢字 ПК а́б ИС', [mark(3, 5, 1), mark(10, 12, 2)], 40)).toEqual([
    '漢字 ПК а́б ИС',
    '     1─    2─',
  ]);
});

test('what cannot be printed leaves its place', () => {
  expect(underline('a\u202eb\tПК', [mark(4, 6, 1)], 40)).toEqual(['a b ПК', '    1─']);
});

test('the effort grows with the length of the text, not faster', async () => {
  const piece = 'знание Excel, Word и портала\n';
  const growth = await growthOf(piece, (text) => {
    const marks = [...text.matchAll(/Excel|Word|портала/gu)].map(({ index, 0: word }, at) =>
      mark(index, index + word.length, at + 1),
    );
    return underline(text, marks, 80);
  });
  expect(growth).toBeLessThan(2.2);
});
