/* eslint-disable no-control-regex -- control characters are what must not appear */
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/reporting/formats.js';
import { LANGS } from '../../src/reporting/Lang.js';
import { createCell } from '../../src/statistics/createCell.js';
import { HOSTILE, emptyReport, reportWith, sampleReport } from './sampleReport.js';

const each = [...formats.values()];
const inEachLanguage = each.flatMap((format) => LANGS.map((lang) => [format.id, lang, format] as const));

describe('every format', () => {
  test.each(inEachLanguage)(
    '%s writes the sample report in %s like the golden file',
    async (id, lang, format) => {
      const text = format.render(sampleReport(), { lang });
      await expect(text).toMatchFileSnapshot(`golden/${id}.${lang}.${format.extension}`);
    },
  );

  test.each(inEachLanguage)('%s writes a report on no postings in %s without NaN', (_id, lang, format) => {
    const text = format.render(emptyReport(), { lang });
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    expect(text).not.toBe('');
  });

  test.each(each.map((format) => [format.id, format] as const))(
    '%s gives the same text twice',
    (_id, format) => {
      expect(format.render(sampleReport())).toBe(format.render(sampleReport()));
    },
  );

  test.each(each.flatMap((format) => [0, 7].map((count) => [format.id, count, format] as const)))(
    '%s writes %i of 7',
    (_id, count, format) => {
      expect(format.render(reportWith('Заң', createCell(count, 7)))).toContain('7');
    },
  );

  test.each(each.flatMap((format) => HOSTILE.map((label) => [format.id, label, format] as const)))(
    '%s lets no control, bidirectional or lone surrogate character through from %j',
    (_id, label, format) => {
      const text = format.render(reportWith(label), { color: false });
      expect(text).not.toMatch(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
      );
      expect(text).not.toMatch(/\p{Cs}/u);
    },
  );
});
