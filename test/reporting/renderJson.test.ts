import { expect, test } from 'vitest';
import { renderJson } from '../../src/reporting/renderJson.js';
import { HOSTILE, reportWith, sampleReport } from './sampleReport.js';

test('the report comes back from its JSON unchanged', () => {
  const parsed: unknown = JSON.parse(renderJson(sampleReport()));
  expect(parsed).toMatchObject({ ...sampleReport() });
});

test.each(HOSTILE.filter((label) => !/\p{Cs}/u.test(label)))('the label %j comes back unchanged', (label) => {
  const parsed: unknown = JSON.parse(renderJson(reportWith(label)));
  expect(parsed).toMatchObject({ provenance: [{ en: label, ru: label, kk: label }] });
});

test('keys stand in a fixed order', () => {
  const parsed = JSON.parse(renderJson(sampleReport())) as object;
  expect(Object.keys(parsed)).toEqual(['format', 'headline', 'tables', 'gaps', 'provenance']);
});
