import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { CodedPosting } from '../../src/model/CodedPosting.js';
import { PAGE_STYLE, PAGE_STYLE_DIGEST } from '../../src/reporting/pageStyle.js';
import { EVIDENCE_LIMIT } from '../../src/reporting/renderEvidence.js';
import { renderHtml } from '../../src/reporting/renderHtml.js';
import { createCell } from '../../src/statistics/createCell.js';
import { codedPosting, digitalPosting, match } from '../statistics/codedPosting.js';
import { HOSTILE, reportWith, sampleReport } from './sampleReport.js';

const open = (...input: Parameters<typeof renderHtml>): ReturnType<typeof load> => load(renderHtml(...input));

const withEvidence = (postings: readonly CodedPosting[], total = postings.length): ReturnType<typeof load> =>
  open(sampleReport(), { evidence: { postings, total } });

/** Names of all tags and attributes of a page. */
const namesIn = ($: ReturnType<typeof load>): readonly string[] =>
  $('*')
    .toArray()
    .flatMap((each) => ('attribs' in each ? [each.name, ...Object.keys(each.attribs)] : []));

describe('the page', () => {
  test('allows its own style and nothing else', () => {
    expect(PAGE_STYLE_DIGEST).toBe(createHash('sha256').update(PAGE_STYLE).digest('base64'));
    const $ = open(sampleReport());
    expect($('style').length).toBe(1);
    expect($('style').text()).toBe(PAGE_STYLE);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      `default-src 'none'; style-src 'sha256-${PAGE_STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`,
    );
  });

  test('loads nothing from outside and carries no style attribute, which its policy would refuse', () => {
    expect(renderHtml(sampleReport())).not.toMatch(
      /<link|<img|<script|<iframe|@import|url\(|\ssrc=|\sstyle=/,
    );
  });

  test.each([
    ['en', '273 of 408 postings (66.9\u00a0%, 95\u00a0% interval 62.2–71.3\u00a0%) name no digital skill.'],
    [
      'ru',
      'Вакансии без указания цифровых навыков: 273 из 408 (66,9\u00a0%, 95\u00a0% интервал 62,2–71,3\u00a0%).',
    ],
    [
      'kk',
      'Цифрлық дағды аталмаған хабарландырулар: барлығы 408, оның ішінде 273 (66,9\u00a0%, 95\u00a0% аралық 62,2–71,3\u00a0%).',
    ],
  ] as const)('states its language %s and opens with the headline', (lang, sentence) => {
    const $ = open(sampleReport(), { lang });
    expect($('html').attr('lang')).toBe(lang);
    expect($('.headline p').text()).toBe(sentence);
  });

  test('has every row of every table, its interval included', () => {
    const $ = open(sampleReport());
    expect($('section table').length).toBe(3);
    expect($('tfoot td').last().find('.interval').text()).toBe('62.2–71.3');
    expect(
      $('table')
        .last()
        .find('tbody th')
        .map((_, each) => $(each).text())
        .get(),
    ).toEqual(['Legal', 'Finance', 'Health', 'Other']);
  });

  test('shows a dash and no bar where the base is 0', () => {
    const $ = open(reportWith('Заң', createCell(0, 0)));
    expect($('tbody td').last().text()).toBe('–');
    expect($('table svg').length).toBe(0);
  });

  test.each(HOSTILE)('takes %j for text, not for markup', (label) => {
    const allowed = namesIn(open(reportWith('Заң')));
    expect(namesIn(open(reportWith(label))).filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

describe('the evidence', () => {
  test('is absent unless it is given', () => {
    expect(open(sampleReport())('details.all').length).toBe(0);
  });

  test('quotes the words, with their category and strength', () => {
    const $ = withEvidence([digitalPosting(['other'], { matches: [match('desired')] })]);
    expect($('details.all li').text()).toBe('MS Office Office software, desired');
  });

  test('says of a posting without matches that it names no digital skill', () => {
    expect(withEvidence([codedPosting()])('details summary').text()).toContain('no digital skill named');
  });

  test('is capped, and says how much it shows', () => {
    const postings = Array.from({ length: EVIDENCE_LIMIT + 5 }, (_, index) =>
      codedPosting({ id: `p-${index}` }),
    );
    const $ = withEvidence(postings, 12_345);
    expect($('details details').length).toBe(EVIDENCE_LIMIT);
    expect($('details.all > .note').text()).toBe(`Shown: ${EVIDENCE_LIMIT} of 12,345 postings.`);
  });

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//host',
    '',
  ])('does not link to %j', (url) => {
    expect(withEvidence([codedPosting({ url })])('a').length).toBe(0);
  });

  test('links to http and https, escaped', () => {
    const url = 'https://example.org/?a=1&b="><script>';
    expect(withEvidence([codedPosting({ url })])('a').attr('href')).toBe(
      'https://example.org/?a=1&b=%22%3E%3Cscript%3E',
    );
  });

  test.each(HOSTILE)('takes the quote, title and body %j for text', (text) => {
    const posting = digitalPosting(['other'], {
      title: text,
      body: text,
      id: text,
      matches: [{ ...match('required'), quote: text }],
    });
    expect(withEvidence([posting])('details script, details img, details style').length).toBe(0);
  });
});
