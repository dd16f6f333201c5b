import type { Report } from '../model/Table.js';
import { headlineSentence } from './headlineSentence.js';
import type { RenderOptions } from './RenderOptions.js';

const UNSAFE =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** The report with raw numbers and all labels; invisible characters are escaped, so that nothing is lost or hidden. */
export function renderJson(report: Report, options: RenderOptions = {}): string {
  const { lang = 'en' } = options;
  const { notice, headline, tables, gaps, provenance } = report;
  const sentence = headlineSentence(headline, lang);
  const value = {
    format: 'qyzmet/report/1',
    notice,
    headline: { sentence, ...headline },
    tables,
    gaps,
    provenance,
  };
  return `${escapeInvisible(JSON.stringify(value, null, 2))}\n`;
}

/** JSON in which invisible characters are written as escapes. */
export function escapeInvisible(json: string): string {
  return json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
