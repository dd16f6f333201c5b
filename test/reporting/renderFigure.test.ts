import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Report, Table, TableRow } from '../../src/model/Table.js';
import { renderFigure } from '../../src/reporting/renderFigure.js';
import { createCell } from '../../src/statistics/createCell.js';
import { emptyReport, HOSTILE, reportWith, sampleReport, tableWith } from './sampleReport.js';

const open = (report: Report): ReturnType<typeof load> => load(renderFigure(report), { xml: true });

/** A report by area with one row for each of these counts out of 10. */
function byArea(counts: readonly number[]): Report {
  const rows = counts.map((count) => {
    const labels = { en: `${count} of ten`, ru: '', kk: '' };
    return { id: `area-${count}`, labels, base: 10, cells: [createCell(count, 10)] };
  });
  return { ...reportWith('x'), tables: [{ ...tableWith('x', createCell(5, 10)), rows }] };
}

describe('renderFigure', () => {
  test('draws a bar as long as the share, with a whisker from low to high', () => {
    const $ = open(byArea([10, 0]));
    expect(
      $('.bar')
        .map((_, each) => Number($(each).attr('width')))
        .get(),
    ).toEqual([384, 0, 192]);
    expect($('.whisker').first().attr('d')).toMatch(/^M493\.\d+ \d+H600M/);
  });

  test('puts the largest share first and all postings last', () => {
    const labels = open(byArea([2, 9, 5]))('text[text-anchor=end].ink');
    expect(labels.map((_, each) => load(each).text()).get()).toEqual([
      '9 of ten',
      '5 of ten',
      '2 of ten',
      'x',
    ]);
  });

  test('has a title and a summary for those who do not see it', () => {
    const $ = open(sampleReport());
    expect($('svg').attr('aria-labelledby')).toBe('figure-area-title figure-area-summary');
    expect($('#figure-area-title').text()).toBe('Postings that name no digital skill · Functional area');
    expect($('#figure-area-summary').text()).toContain('273 of 408');
  });

  test('draws no bar for a row without postings', () => {
    expect(open(reportWith('Заң', createCell(0, 0)))('.bar, .whisker, .average').length).toBe(0);
  });

  test('falls back to another variable, and to the sentence when there is none', () => {
    const [categories, position] = sampleReport().tables;
    const tables = [categories, position].filter((table) => table !== undefined);
    expect(open({ ...sampleReport(), tables })('#figure-position-title').text()).toContain('Position');
    expect(open({ ...sampleReport(), tables: tables.slice(0, 1) })('text').text()).toContain('273 of 408');
    expect(renderFigure(emptyReport())).toContain('</svg>');
  });

  test('cuts a label at two lines with an ellipsis and has all of it in the tip of the bar', () => {
    const label = 'Төтенше жағдайлар, жұмылдыру, құпиялылық және сыбайлас жемқорлыққа қарсы іс-қимыл';
    const $ = open(reportWith(label));
    expect($('text[font-size=12].ink').eq(1).text()).toMatch(/…$/);
    expect($('.bar title').first().text()).toBe(`${label}: 75.0\u00a0% (30.1–95.4)`);
  });

  test('writes Kazakh letters as they are', () => {
    expect(renderFigure(sampleReport(), { lang: 'kk' })).toContain('Денсаулық сақтау');
  });

  test.each(HOSTILE)('takes %j for text, not for markup', (label) => {
    const tags = (text: string): string[] => text.match(/<\/?\w+/g) ?? [];
    const lines = open(reportWith(label));
    expect(new Set(tags(renderFigure(reportWith(label))))).toEqual(
      new Set(tags(renderFigure(reportWith('Заң')))),
    );
    expect(lines('script, img, style, [onload]').length).toBe(0);
  });

  test.each([
    ['en', 'Line: share.'],
    ['ru', 'Линия — доля'],
    ['kk', 'Сызық — үлес'],
  ] as const)('draws months as a line with a band, in the order of time (%s)', (lang, key) => {
    const row = (id: string, count: number): TableRow => ({
      ...{ id, labels: { en: id, ru: id, kk: id }, base: 10 },
      cells: [createCell(count, 10)],
    });
    const rows = [row('2026-02', 5), row('unknown', 1), row('2026-01', 2), row('2026-03', 9)];
    const table = { ...tableWith('айы', createCell(5, 10)), id: 'month', rows };
    const svg = renderFigure({ ...reportWith('x'), tables: [table] }, { lang, table: 'month' });
    const $ = load(svg, { xml: true });
    const heights = $('circle').map((_, each) => Number($(each).attr('cy')));
    expect(heights.get()).toEqual([302, 224, 120]);
    expect($('path[fill-opacity]').length).toBe(1);
    expect($.text()).toContain(key);
    expect(svg).not.toContain('unknown');
  });

  test('draws one month as a point, and none as the bare scale', () => {
    const table = (rows: Table['rows']): Table => ({
      ...tableWith('x', createCell(1, 2)),
      id: 'month',
      rows,
    });
    const one = { id: '2026-01', labels: { en: '', ru: '', kk: '' }, base: 2, cells: [createCell(1, 2)] };
    const draw = (rows: Table['rows']): ReturnType<typeof load> =>
      load(renderFigure({ ...reportWith('x'), tables: [table(rows)] }, { table: 'month' }), { xml: true });
    expect([draw([one])('circle').length, draw([])('circle').length]).toEqual([1, 0]);
  });

  test('draws the table that is asked for', () => {
    expect(open(sampleReport()).text()).not.toContain('Position');
    expect(renderFigure(sampleReport(), { table: 'position', lang: 'kk' })).toContain(
      'figure-position-title',
    );
  });

  test.each([
    ['en', 'Bar: share of all who answered'],
    ['ru', 'среди всех ответивших'],
    ['kk', 'жауап бергендер арасындағы'],
  ] as const)('draws the answers to the first question of a survey, one bar an answer (%s)', (lang, key) => {
    const table = { ...tableWith('Сұрақ', createCell(4, 10)), id: 'training' };
    const survey: Report = {
      ...reportWith('x'),
      headline: { title: { en: 'S', ru: 'С', kk: 'С' }, respondents: 10 },
      tables: [table],
    };
    const $ = load(renderFigure(survey, { lang }), { xml: true });
    expect($('#figure-training-title').text()).toBe(table.labels[lang]);
    expect([$('rect.bar').length, $('.average').length]).toEqual([table.columns.length, 0]);
    expect($.text()).toContain(key);
  });
});
