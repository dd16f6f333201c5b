import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupLines } from '../../src/documents/pdf/groupLines.js';
import { layOutPage } from '../../src/documents/pdf/layOutPage.js';
import type { Piece } from '../../src/documents/pdf/Piece.js';

const SIZE = 12;

/** A piece of 12-point type whose characters are 6 points wide. */
function piece(x: number, y: number, text: string): Piece {
  return { text, x, y, width: text.length * 6, size: SIZE };
}

function lay(...pieces: readonly Piece[]): string {
  return layOutPage(groupLines(pieces));
}

describe('Lines of a PDF are rebuilt from where the words stand', () => {
  test('whatever the order of the words in the file', () => {
    const pieces = [
      piece(50, 700, 'Қызметтік'),
      piece(110, 700.5, 'міндеттері:'),
      piece(50, 686, 'есеп'),
      piece(80, 686, 'жүргізу.'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (shuffled) => {
        expect(lay(...shuffled)).toBe('Қызметтік міндеттері:\nесеп жүргізу.');
      }),
    );
  });

  test('letters set apart make one word, and a raised sign stays on its line', () => {
    expect(lay(piece(50, 700, 'Ма'), piece(62, 700, 'ман'), { ...piece(81, 704, '2'), size: 7 })).toBe(
      'Маман2',
    );
  });

  test('the stretched words of a justified line stay one line', () => {
    expect(lay(piece(50, 700, 'Работа'), piece(130, 700, 'с'), piece(180, 700, 'людьми'))).toBe(
      'Работа с людьми',
    );
  });

  test('page numbers above and below the text are left out, other numbers stay', () => {
    expect(
      lay(piece(300, 780, '– 2 –'), piece(50, 700, '2025'), piece(50, 686, 'жыл'), piece(300, 30, '3')),
    ).toBe('2025\nжыл');
  });

  test('a gap and an indented first line begin a paragraph, the lines of a centred heading do not', () => {
    expect(
      lay(
        piece(80, 700, 'Объявление'),
        piece(90, 686, 'о конкурсе'),
        piece(50, 640, 'Первый.'),
        piece(78, 626, 'Второй'),
        piece(50, 612, 'абзац'),
      ),
    ).toBe('Объявление\nо конкурсе\n\nПервый.\n\nВторой\nабзац');
  });

  test('a page without words is empty', () => {
    expect(lay(piece(50, 700, ' '))).toBe('');
  });
});

describe('Two columns of a PDF', () => {
  test('of short labels become lines of label and value, wherever they wrap', () => {
    expect(
      lay(
        piece(50, 700, 'Өңір'),
        piece(250, 700, 'Абай облысы'),
        piece(50, 686, 'Категория:'),
        piece(250, 686, 'D-O-4'),
        piece(50, 672, 'Должность'),
        piece(250, 672, 'Главный специалист'),
        piece(250, 658, 'отдела кадров'),
      ),
    ).toBe('Өңір: Абай облысы\nКатегория: D-O-4\nДолжность: Главный специалист отдела кадров');
  });

  test('of running text are read one after the other', () => {
    const left = [
      'Кандидат должен знать порядок учёта документов,',
      'вести переписку отдела и отвечать на обращения',
    ];
    const right = ['Үміткер құжаттарды есепке алу тәртібін білуге', 'бөлімнің хат алмасуын жүргізуге тиіс'];
    expect(
      lay(
        ...left.map((text, index) => ({ ...piece(40, 700 - index * 14, text), width: 220 })),
        ...right.map((text, index) => ({ ...piece(300, 700 - index * 14, text), width: 220 })),
      ),
    ).toBe([...left, '', ...right].join('\n'));
  });
});
