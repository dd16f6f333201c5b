import type { Labels } from '../model/Codebook.js';
import type { Cell, Report, Table, TableRow } from '../model/Table.js';
import { escapeMarkup } from './escapeMarkup.js';
import { headlineSentence, titleOf } from './headlineSentence.js';
import type { Lang } from './Lang.js';
import { formatCount, formatInterval, formatShare } from './numbers.js';
import type { RenderOptions } from './RenderOptions.js';
import { shownExamples } from './shownExamples.js';
import { testSentences } from './testSentences.js';
import { testWords } from './testWords.js';
import { words } from './words.js';

/** The report in GitHub Flavored Markdown: headline, tables, tests, gaps, provenance. */
export function renderMarkdown(report: Report, { lang = 'en' }: RenderOptions = {}): string {
  const text = words[lang];
  const notice = report.notice === undefined ? [] : [`**${escape(report.notice[lang])}**`];
  return `${[
    `# ${escape(titleOf(report, lang))}`,
    ...notice,
    escape(headlineSentence(report.headline, lang)),
    ...report.tables.map((table) => renderTable(table, lang)),
    ...renderList(text.gaps, gapLines(report, lang)),
    ...renderList(
      text.provenance,
      report.provenance.map((line: Labels) => escape(line[lang])),
    ),
  ].join('\n\n')}\n`;
}

/** Text that neither Markdown nor the HTML within it takes for anything but text. */
function escape(text: string): string {
  return escapeMarkup(text).replace(/[\\`*_{}[\]|#~]/gu, (sign) => `\\${sign}`);
}

function renderTable(table: Table, lang: Lang): string {
  const heads = ['', words[lang].base, ...table.columns.map(({ labels }) => escape(labels[lang]))];
  const lines = [
    row(heads),
    row(heads.map((_, index) => (index === 0 ? ':--' : '--:'))),
    ...table.rows.map((each) => renderRow(each, lang)),
    renderRow(table.total, lang, '**'),
  ];
  const notes = table.notes.map((note) => escape(note[lang])).join(' ');
  const tests = testSentences(table, lang).map((line) => `- ${escape(line)}`);
  const tested = tests.length === 0 ? [] : [`**${testWords[lang].title}**`, tests.join('\n')];
  return [`## ${escape(table.labels[lang])}`, lines.join('\n'), notes, ...tested].join('\n\n');
}

function renderRow({ labels, base, cells }: TableRow, lang: Lang, mark = ''): string {
  return row([
    `${mark}${escape(labels[lang])}${mark}`,
    formatCount(base, lang),
    ...cells.map((cell) => renderCell(cell, lang)),
  ]);
}

function renderCell(cell: Cell, lang: Lang): string {
  const interval = formatInterval(cell, lang);
  return `${formatCount(cell.count, lang)} · ${formatShare(cell, lang)}${interval === '' ? '' : ` (${interval})`}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function gapLines({ gaps }: Report, lang: Lang): readonly string[] {
  const found = gaps.filter(({ count }) => count > 0);
  if (found.length === 0) return [words[lang].gapsNone];
  return found.map((gap) => {
    const examples = escape(shownExamples(gap));
    return `${escape(gap.labels[lang])}: ${formatCount(gap.count, lang)}${examples === '' ? '' : ` (${examples})`}`;
  });
}

function renderList(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')];
}
