import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, truncate, wrap } from '../../src/reporting/displayWidth.js';
import { printable } from '../../src/reporting/printable.js';
import { renderTable } from '../../src/reporting/renderTable.js';
import { renderTerminal } from '../../src/reporting/renderTerminal.js';
import { LANGS } from '../../src/reporting/Lang.js';
import { words } from '../../src/reporting/words.js';
import { createCell } from '../../src/statistics/createCell.js';
import { sampleReport, tableWith } from './sampleReport.js';

describe('renderTerminal', () => {
  test.each([20, 40, 60, 80, 100, 140, 200])('has no line wider than a terminal of %i columns', (width) => {
    for (const lang of LANGS) {
      const lines = renderTerminal(sampleReport(), { lang, width }).split('\n');
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
    }
  });

  test('shows intervals and bars when there is room, and says when there is none', () => {
    expect(renderTerminal(sampleReport(), { width: 200 })).toMatch(/273 66\.9\u00a0% \(62\.2–71\.3\) █████▍/);
    expect(renderTerminal(sampleReport(), { width: 60 })).toContain('No room for the intervals');
    expect(renderTerminal(sampleReport(), { width: 200 })).not.toContain('No room');
  });

  test.each(LANGS)('gives the intervals a line of their own in 80 columns, in %s', (lang) => {
    const text = renderTerminal(sampleReport(), { lang, width: 80 });
    expect(text).toMatch(/273 66[.,]9\u00a0%\n.*\(62[.,]2–71[.,]3\)\n/);
    expect(text).not.toContain(words[lang].narrow);
  });

  test('colours only when asked', () => {
    expect(renderTerminal(sampleReport(), { color: false })).not.toContain('\u001b');
    expect(renderTerminal(sampleReport(), { color: true })).toContain('\u001b[1m');
  });

  test('has the same text with and without colours', () => {
    const colored = renderTerminal(sampleReport(), { color: true, width: 200 });
    const lines = stripVTControlCharacters(colored)
      .split('\n')
      .map((line) => line.trimEnd());
    expect(lines.join('\n')).toBe(renderTerminal(sampleReport(), { width: 200 }));
  });
});

describe('renderTable', () => {
  test.each([
    [0, '0  0.0\u00a0% (0.0–49.0)'],
    [4, '4  100.0\u00a0% (51.0–100.0) ████████'],
  ])('writes %i of 4', (count, text) => {
    expect(renderTable(tableWith('Заң', createCell(count, 4))).replace(/ +/g, ' ')).toContain(
      text.replace(/ +/g, ' '),
    );
  });

  test('writes a dash where the base is 0', () => {
    expect(renderTable(tableWith('Заң', createCell(0, 0)))).toContain('–');
  });

  test('lets a long label run on in the next line instead of cutting it', () => {
    const label = 'Ауыл шаруашылығы, жер, экология және ветеринария';
    const lines = renderTable(tableWith(label), { width: 60 }).split('\n');
    expect(lines.join(' ').replaceAll(/[\d.()–%\s]+/g, ' ')).toContain('Ауыл шаруашылығы, жер, экология');
    expect(lines.join('')).not.toContain('…');
  });

  test('aligns labels of wide letters with labels of narrow ones', () => {
    const row = {
      id: 'b',
      labels: { en: 'Әкім', ru: 'Аким', kk: 'Әкім' },
      base: 4,
      cells: [createCell(1, 4)],
    };
    const wide = tableWith('政府機関');
    const lines = renderTable({ ...wide, rows: [...wide.rows, row] }).split('\n');
    const [first = '', second = ''] = lines.filter((line) => line.includes('(') && line.includes('4'));
    expect(displayWidth(first.slice(0, first.indexOf('4  ')))).toBe(
      displayWidth(second.slice(0, second.indexOf('4  '))),
    );
  });
});

describe('texts of a terminal', () => {
  test.each([
    ['Бас маман', 9],
    ['й', 1],
    ['政府', 4],
    ['👨‍👩‍👧', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('are cut to at most the width that was asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, width) => {
        return displayWidth(truncate(printable(text), width)) <= width;
      }),
    );
  });

  test('are wrapped without losing a word', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('бас', 'маман', 'мемлекеттік', 'a'), { minLength: 1 }), (list) => {
        const lines = wrap(list.join(' '), 11);
        expect(lines.join(' ')).toBe(list.join(' '));
        return lines.every((line) => displayWidth(line) <= 11);
      }),
    );
  });

  test.each([
    ['\u001b[31mқызыл\u001b[0m', 'қызыл'],
    ['\u001b]8;;http://example.org\u0007сілтеме', 'сілтеме'],
    ['жол\r\nмаман', 'жол маман'],
    ['\u202eнаоборот\u202c', 'наоборот'],
    ['a\u0008b\u007fc\u0000', 'abc'],
    ['a\ud800', 'a\ufffd'],
    ['Ә́кім Ёлка', 'Ә́кім Ёлка'],
  ])('%j is printed as %s', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
