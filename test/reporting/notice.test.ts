import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/Table.js';
import { LANGS } from '../../src/reporting/Lang.js';
import { renderFigure } from '../../src/reporting/renderFigure.js';
import { renderHtml } from '../../src/reporting/renderHtml.js';
import { renderJson } from '../../src/reporting/renderJson.js';
import { renderTerminal } from '../../src/reporting/renderTerminal.js';
import { emptyReport, sampleReport } from './sampleReport.js';

const NOTICE = {
  en: 'Composed postings.',
  ru: 'Составленные вакансии.',
  kk: 'Құрастырылған хабарландырулар.',
};

const noticed = (): Report => ({ ...sampleReport(), notice: NOTICE });

describe.each(LANGS)('The notice in %s', (lang) => {
  test('is the first line of the terminal, in bold', () => {
    expect(renderTerminal(noticed(), { lang }).split('\n').slice(0, 2)).toEqual([NOTICE[lang], '']);
    expect(renderTerminal(noticed(), { lang, color: true })).toMatch(
      new RegExp(`^\\u001b\\[1m${NOTICE[lang]}`),
    );
  });

  test('is the first thing on the page', () => {
    const first = load(renderHtml(noticed(), { lang }))('main').children().first();
    expect([first.attr('class'), first.text()]).toEqual(['notice', NOTICE[lang]]);
  });

  test('is the first line of the figure and is read out with it', () => {
    const $ = load(renderFigure(noticed(), { lang }), { xml: true });
    expect($('text').first().text()).toBe(NOTICE[lang]);
    expect($('desc').text()).toContain(NOTICE[lang]);
  });
});

test('The notice stands in the JSON in every language', () => {
  expect(JSON.parse(renderJson(noticed()))).toMatchObject({ notice: NOTICE });
});

test('A figure without bars has the notice too', () => {
  expect(renderFigure({ ...emptyReport(), notice: NOTICE })).toContain(NOTICE.en);
});

test('A notice moves the figure down instead of covering it', () => {
  const height = (report: Report): number =>
    Number(load(renderFigure(report), { xml: true })('svg').attr('height'));
  const $ = load(renderFigure(noticed()), { xml: true });
  const added = height(noticed()) - height(sampleReport());
  expect($('g').attr('transform')).toBe(`translate(0 ${added})`);
  expect(Number($('text').first().attr('y'))).toBeLessThan(added);
});

test('Nothing takes the place of a notice that is not there', () => {
  expect(load(renderHtml(sampleReport()))('.notice').length).toBe(0);
  expect(JSON.parse(renderJson(sampleReport()))).not.toHaveProperty('notice');
});
