import type { Report } from '../model/Table.js';
import { escapeInvisible } from './renderJson.js';
import type { RenderOptions } from './RenderOptions.js';
import { testRows, tidyRows, type Rows } from './tabular.js';

/** A JSON object a line: each cell of each table with raw numbers, then each test; `kind` tells them apart. */
export function renderNdjson(report: Report, { lang = 'en' }: RenderOptions = {}): string {
  const objects = [...objectsOf('cell', tidyRows(report, lang)), ...objectsOf('test', testRows(report))];
  return objects.map((each) => `${escapeInvisible(JSON.stringify(each))}\n`).join('');
}

function objectsOf(kind: string, [names = [], ...lines]: Rows): readonly object[] {
  return lines.map((line) => ({
    kind,
    ...Object.fromEntries(line.map((value, index) => [String(names[index]), value])),
  }));
}
