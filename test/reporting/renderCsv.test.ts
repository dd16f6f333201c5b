import { describe, expect, test } from 'vitest';
import { renderCsv, renderRows, renderTsv, rowsNamed } from '../../src/reporting/renderCsv.js';
import { wideRows } from '../../src/reporting/tabular.js';
import { createCell } from '../../src/statistics/createCell.js';
import { HOSTILE, reportWith, sampleReport, tableWith } from './sampleReport.js';

describe('renderCsv', () => {
  test('ends every line with CR LF and starts with the names of the fields', () => {
    const text = renderCsv(sampleReport());
    expect(text).toMatch(/^table,row,column,count,base,share,low,high,row_label,column_label\r\n/);
    expect(text.split('\r\n').at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has raw numbers with a dot in every language', () => {
    expect(renderCsv(sampleReport(), { lang: 'kk' })).toContain(
      'headline,total,none,273,408,0.6691176470588235,',
    );
  });

  test('leaves shares empty when the base is 0', () => {
    expect(renderCsv(reportWith('Заң', createCell(0, 0)))).toContain('area,Заң,none,0,0,,,,Заң,Заң\r\n');
  });

  test.each([
    '=1+1',
    ' =1',
    '\u00a0@a',
    '\n+7',
    '\u200b-2',
    '\t=1',
    '\r=1',
    '\ufeff=1',
    '＝1',
    '\u001b[1m=1',
  ])('keeps a spreadsheet from running the label %j', (label) => {
    const line = renderCsv(reportWith(label)).split('\r\n')[2];
    expect(line).toMatch(/^area,'/);
  });

  test('quotes what needs it and keeps each label on its line', () => {
    const text = renderCsv(reportWith('Заң, "құқық"\nбөлімі'));
    expect(text).toContain('"Заң, ""құқық"" бөлімі"');
  });

  test('starts with a byte order mark only when asked', () => {
    expect(renderCsv(sampleReport(), { excel: true }).startsWith('\ufefftable;row')).toBe(true);
  });
});

describe('one table', () => {
  test('has a line for each row, with count and share of each column', () => {
    const table = sampleReport().tables[2];
    const lines = table === undefined ? [] : renderRows(wideRows(table, 'ru'), 'csv').split('\r\n');
    expect(lines[0]).toMatch(
      /^Функциональное направление,База,"Системы электронного правительства, n","Системы электронного правительства, доля",/,
    );
    expect(lines[1]).toMatch(/^Правовое,82,9,0.1097/);
    expect(lines.at(-2)).toMatch(/^Все вакансии,408,/);
  });

  test.each(HOSTILE)('has no cell that starts like a formula for the label %j', (label) => {
    for (const cell of renderRows(wideRows(tableWith(label), 'en'), 'csv').split(/,|\r\n/))
      expect(cell).not.toMatch(/^"?\s*[=+\-@]/);
  });
});

describe('the other dialects', () => {
  test('Excel gets semicolons, decimal commas and a mark, and no “sep=” line', () => {
    const text = renderCsv(sampleReport(), { excel: true, lang: 'kk' });
    expect(text).toContain('headline;total;none;273;408;0,6691176470588235;');
    expect(text).not.toContain('sep=');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test.each(HOSTILE)('tabs stay between cells only for the label %j', (label) => {
    const lines = renderTsv(reportWith(label)).split('\r\n').slice(0, -1);
    for (const line of lines) expect(line.split('\t')).toHaveLength(10);
  });

  test('the tests of all tables are a table of their own', () => {
    const [names = [], first = []] = rowsNamed(sampleReport(), 'tests', {}) ?? [];
    expect(first).toHaveLength(names.length);
    expect(first.slice(0, 2)).toEqual(['position', 'egov-systems']);
    expect(rowsNamed(sampleReport(), 'no such table', {})).toBeUndefined();
  });
});
