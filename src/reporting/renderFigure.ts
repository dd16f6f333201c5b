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
  const isSurvey = 'respondents' in report.headline;
  const table =
    id === undefined
      ? (report.tables.find((each) => each.id === 'area') ??
        report.tables.find((each) => isDrawn(each) || isSurvey))
      : report.tables.find((each) => each.id === id);
  if (table === undefined || table.columns.length === 0) return renderSentence(report, lang);
  const { title, key, parts, height } = isSurvey ? drawAnswers(table, lang) : drawGroups(table, lang);
  return wrapFigure([...renderTitle(title, key), ...parts], {
    id: `figure-${table.id.replaceAll(/[^a-z]/gu, '-')}`,
    title,
    summary: headlineSentence(report.headline, lang),
    height,
    notice: report.notice?.[lang],
    lang,
  });
}

interface Drawing {
  readonly title: string;
  readonly key: string;
  readonly parts: readonly string[];
  readonly height: number;
}

/** The answers of all who were asked, one bar an answer. */
function drawAnswers({ labels, columns, total }: Table, lang: Lang): Drawing {
  const rows = columns.map((column, at) => ({
    ...column,
    base: total.base,
    cells: total.cells.slice(at, at + 1),
  }));
  return {
    title: labels[lang],
    key: words[lang].answersKey,
    ...renderBars(rows, undefined, { index: 0, lang }),
  };
}

/** Groups of postings by the share of those without digital skills, or by the first column of another table. */
function drawGroups({ id, labels, columns, rows, total }: Table, lang: Lang): Drawing {
  const index = Math.max(
    0,
    columns.findIndex((each) => each.id === 'none'),
  );
  const column = columns[index];
  const name = column?.id === 'none' ? words[lang].figure : (column?.labels[lang] ?? '');
  const isOfMonths = id === 'month';
  return {
    title: `${name} · ${labels[lang]}`,
    key: isOfMonths ? words[lang].monthsKey : words[lang].figureKey,
    ...(isOfMonths ? renderMonths : renderBars)(rows, total, { index, lang }),
  };
}

/** Whether a table has a column that tells enough alone to be drawn unasked. */
function isDrawn(table: Table): boolean {
  return table.columns.some(({ id }) => id === 'none');
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
