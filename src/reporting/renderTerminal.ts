import type { Gap, Report } from '../model/Table.js';
import { wrap } from './displayWidth.js';
import { headlineSentence } from './headlineSentence.js';
import { formatCount } from './numbers.js';
import { printable } from './printable.js';
import { renderTable } from './renderTable.js';
import type { RenderOptions } from './RenderOptions.js';
import { shownExamples } from './shownExamples.js';
import { terminalStyle } from './terminalStyle.js';
import { testWords } from './testWords.js';
import { words } from './words.js';

/** The report for a terminal: notice, headline, tables, gaps, provenance; no line is longer than the width. */
export function renderTerminal(report: Report, options: RenderOptions = {}): string {
  const { lang = 'en', width = 100, color = false } = options;
  const style = terminalStyle(color);
  const text = words[lang];
  const title = (line: string): readonly string[] => wrap(line, width).map(style.bold);
  const notice = report.notice === undefined ? [] : [title(printable(report.notice[lang])).join('\n')];
  const headline = title(headlineSentence(report.headline, lang)).join('\n');
  const tables = report.tables.map((table) => renderTable(table, options));
  const gaps = renderGaps(report.gaps, options);
  const sources = report.provenance.flatMap((line) => bullet(line[lang], width));
  const provenance = sources.length === 0 ? [] : [[...title(text.provenance), ...sources].join('\n')];
  const reading = report.tables.some(({ tests }) => tests !== undefined)
    ? [wrap(testWords[lang].explanation, width).map(style.dim).join('\n')]
    : [];
  const gapList = [...title(text.gaps), ...gaps].join('\n');
  return `${[...notice, headline, ...tables, ...reading, gapList, ...provenance].join('\n\n')}\n`;
}

function renderGaps(gaps: readonly Gap[], options: RenderOptions): readonly string[] {
  const { lang = 'en', width = 100 } = options;
  const found = gaps.filter((gap) => gap.count > 0);
  if (found.length === 0) return bullet(words[lang].gapsNone, width);
  return found.flatMap((gap) => {
    const examples = shownExamples(gap);
    const named = examples === '' ? '' : ` (${printable(examples)})`;
    return bullet(`${gap.labels[lang]}: ${formatCount(gap.count, lang)}${named}`, width);
  });
}

const bullet = (text: string, width: number): readonly string[] =>
  wrap(printable(text), Math.max(1, width - 2)).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`);
