import type { Report, Table } from '../model/Table.js';
import { wrap } from './displayWidth.js';
import { renderTitle, text, wrapFigure } from './figureFrame.js';
import { headlineSentence } from './headlineSentence.js';
import type { Lang } from './Lang.js';
import { renderBars } from './renderBars.js';
import { renderMonths } from './renderMonths.js';
import type { RenderOptions } from './RenderOptions.js';
import { words } from './words.js';

/**
 * A table as a figure: the share of postings without digital skills by the rows of the table, or of a survey's answers.
 * Groups are bars with their intervals, months a line with a band. Without a name it is the study's first figure,
 * functional areas, or else the first table that can be drawn.
 */
export function renderFigure(report: Report, options: RenderOptions = {}): string {
  const { lang = 'en', table: id } = options;
  const table =
    id === undefined
      ? (report.tables.find((each) => each.id === 'area') ?? report.tables.find(isDrawn))
      : report.tables.find((each) => each.id === id);
  const index = table === undefined ? -1 : columnOf(table);
  if (table === undefined || index < 0) return renderSentence(report, lang);
  const isOfMonths = table.id === 'month';
  const column =
    table.columns[index]?.id === 'none' ? words[lang].figure : table.columns[index]?.labels[lang];
  const title = `${column ?? ''} · ${table.labels[lang]}`;
  const key = isOfMonths ? words[lang].monthsKey : words[lang].figureKey;
  const draw = isOfMonths ? renderMonths : renderBars;
  const { parts, height } = draw(table.rows, table.total, { index, lang });
  return wrapFigure([...renderTitle(title, key), ...parts], {
    id: `figure-${table.id.replaceAll(/[^a-z]/gu, '-')}`,
    title,
    summary: headlineSentence(report.headline, lang),
    height,
    notice: report.notice?.[lang],
    lang,
  });
}

/** Whether a table has a column that tells enough alone to be drawn unasked. */
export function isDrawn(table: Table): boolean {
  return table.columns.some(({ id }) => id === 'none');
}

/** The column of postings without digital skills; other tables are drawn by their first. */
function columnOf({ columns }: Table): number {
  const none = columns.findIndex(({ id }) => id === 'none');
  return none >= 0 || columns.length === 0 ? none : 0;
}

const renderSentence = (report: Report, lang: Lang): string => {
  const sentence = headlineSentence(report.headline, lang);
  const lines = wrap(sentence, 84).map((line, index) => text({ x: 16, y: 40 + index * 22, size: 16 }, line));
  return wrapFigure(lines, {
    id: 'figure',
    title: words[lang].figure,
    summary: sentence,
    height: 60 + lines.length * 22,
    notice: report.notice?.[lang],
    lang,
  });
};
