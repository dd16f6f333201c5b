import type { Report } from '../model/Table.js';
import { renderCsv, renderTsv } from './renderCsv.js';
import { renderFigure } from './renderFigure.js';
import { renderHtml } from './renderHtml.js';
import { renderJson } from './renderJson.js';
import { renderMarkdown } from './renderMarkdown.js';
import { renderNdjson } from './renderNdjson.js';
import { renderTerminal } from './renderTerminal.js';
import type { RenderOptions } from './RenderOptions.js';

/** A way to write a report down. */
export interface Format {
  readonly id: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  readonly render: (report: Report, options?: RenderOptions) => string;
}

const list: readonly Format[] = [
  { id: 'table', extension: 'txt', render: renderTerminal },
  { id: 'csv', extension: 'csv', render: renderCsv },
  { id: 'tsv', extension: 'tsv', render: renderTsv },
  { id: 'json', extension: 'json', render: renderJson },
  { id: 'ndjson', extension: 'ndjson', render: renderNdjson },
  { id: 'markdown', extension: 'md', render: renderMarkdown },
  { id: 'html', extension: 'html', render: renderHtml },
  { id: 'svg', extension: 'svg', render: renderFigure },
];

/** The formats that are text, by identifier. */
export const formats: ReadonlyMap<string, Format> = new Map(list.map((format) => [format.id, format]));
