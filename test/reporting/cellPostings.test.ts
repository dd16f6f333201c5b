import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { CodedPosting } from '../../src/model/CodedPosting.js';
import { PAGE_SCRIPT, PAGE_SCRIPT_DIGEST } from '../../src/reporting/pageScript.js';
import { renderHtml } from '../../src/reporting/renderHtml.js';
import { createTally } from '../../src/statistics/createTally.js';
import { codebook, codedPosting, digitalPosting, match } from '../statistics/codedPosting.js';
import { HOSTILE } from './sampleReport.js';

function pageOf(postings: readonly CodedPosting[], by = ['area', 'area*position', 'body']): string {
  const tally = createTally({ codebook, by, mostRows: 1, provenance: [] });
  for (const posting of postings) tally.add(posting, true);
  const places = postings.map((posting) => ({
    ...tally.placeOf(posting),
    contexts: posting.matches.map((): [string, string] => ['Жұмыста ', ' қолданады']),
  }));
  return renderHtml(tally.report(), { lang: 'kk', evidence: { postings, total: postings.length, places } });
}

const POSTINGS = [
  codedPosting({ area: 'legal', position: 'chief', body: 'Әкімдік' }),
  digitalPosting(['other'], {
    area: 'legal',
    position: 'head',
    body: 'Мәслихат',
    matches: [match('required')],
    categories: [{ id: 'office', strength: 'required' }],
  }),
  digitalPosting(['other', 'egov-systems'], {
    area: 'finance',
    body: 'Акимат',
    categories: [{ id: 'egov', strength: 'desired' }],
  }),
];

test('the page with a script allows this script and no other', () => {
  expect(PAGE_SCRIPT_DIGEST).toBe(createHash('sha256').update(PAGE_SCRIPT).digest('base64'));
  const $ = load(pageOf(POSTINGS));
  expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain(
    `script-src 'sha256-${PAGE_SCRIPT_DIGEST}'`,
  );
  expect($('script:not([type])').text()).toBe(PAGE_SCRIPT);
});

test('a match is highlighted among the words around it', () => {
  const item = load(pageOf(POSTINGS))('details.posting li').first();
  expect(item.text()).toMatch(/^Жұмыста MS Office қолданады/u);
  expect(item.find('mark').text()).toBe('MS Office');
});

test.each(HOSTILE)('the data of the script cannot end its element with %j', (text) => {
  const body = `${text}</script><script>alert(1)</script>`;
  const $ = load(pageOf([codedPosting({ body, area: body })]));
  expect($('script')).toHaveLength(2);
  expect(JSON.parse($('#places').text())).toHaveLength(1);
});

const browser = spawnSync('chromium', ['--version']).status === 0;
const OPTIONS =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --virtual-time-budget=4000 --dump-dom';

describe.runIf(browser)('in a browser', () => {
  test.each([
    ['["area","legal","none"]', 1],
    ['["area","total","other"]', 2],
    ['["area*position","legal*head","other"]', 1],
    ['["categories","office","required"]', 1],
    ['["categories","total","any"]', 2],
    ['["categories","total","desired"]', 1],
    ['["body","rest","other"]', 1],
    ['["body","rest","none"]', 1],
  ])('the cell %s shows as many postings as its figure says', (cell, count) => {
    const folder = mkdtempSync(join(tmpdir(), 'qyzmet-page-'));
    try {
      writeFileSync(join(folder, 'report.html'), pageOf(POSTINGS));
      const address = `file://${folder}/report.html#${encodeURIComponent(cell)}`;
      const options = [...OPTIONS.split(' '), `--user-data-dir=${folder}/profile`];
      const $ = load(execFileSync('chromium', [...options, address], { encoding: 'utf8', stdio: 'pipe' }));
      expect($('details.posting:not([hidden])')).toHaveLength(count);
      expect(
        $('[data-cell]')
          .filter((_, each) => $(each).attr('data-cell') === cell)
          .text(),
      ).toBe(String(count));
      expect($('#shown').text()).toMatch(new RegExp(`: ${count}$`, 'u'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
