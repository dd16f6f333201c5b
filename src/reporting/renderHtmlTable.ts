import type { Cell, Table, TableColumn, TableRow } from '../model/Table.js';
import { escapeMarkup } from './escapeMarkup.js';
import type { Lang } from './Lang.js';
import { formatCount, formatInterval, formatShare } from './numbers.js';
import { testSentences } from './testSentences.js';
import { testWords } from './testWords.js';
import { words } from './words.js';

interface Look {
  readonly lang: Lang;
  /** Whether the postings behind a cell can be asked for. */
  readonly isLinked: boolean;
}

/** What a cell is in: its table, row and column. */
type CellName = readonly [Table, TableRow, TableColumn];

/** A section with one table; each cell has the share, the count, a bar with its interval, and the interval in words. */
export function renderHtmlTable(table: Table, index: number, { lang, isLinked }: Look): string {
  const id = `table-${index}`;
  const columns = table.columns.map(({ labels }) => `<th scope="col">${escapeMarkup(labels[lang])}</th>`);
  const notes = table.notes.map((note) => `<p class="note">${escapeMarkup(note[lang])}</p>`);
  return [
    `<section><h2 id="${id}">${escapeMarkup(table.labels[lang])}</h2><p class="note">${words[lang].cellKey}</p>`,
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}"><table aria-labelledby="${id}">`,
    `<thead><tr><td class="base"></td><th scope="col">${words[lang].base}</th>${columns.join('')}</tr></thead>`,
    `<tbody>${table.rows.map((row) => renderRow(table, row, { lang, isLinked })).join('\n')}</tbody>`,
    `<tfoot>${renderRow(table, table.total, { lang, isLinked })}</tfoot>`,
    `</table></div>${notes.join('')}${renderTests(table, lang)}</section>`,
  ].join('\n');
}

function renderTests(table: Table, lang: Lang): string {
  const sentences = testSentences(table, lang).map((sentence) => `<li>${escapeMarkup(sentence)}</li>`);
  if (sentences.length === 0) return '';
  const { title, explanation } = testWords[lang];
  return `<details class="tests"><summary>${title}</summary><ul>${sentences.join('')}</ul><p class="note">${explanation}</p></details>`;
}

function renderRow(table: Table, row: TableRow, { lang, isLinked }: Look): string {
  const head = `<th scope="row">${escapeMarkup(row.labels[lang])}</th>`;
  const cells = row.cells.map((cell, index) => {
    const column = table.columns[index];
    const name =
      isLinked && cell.count > 0 && column !== undefined ? ([table, row, column] as const) : undefined;
    return renderCell(cell, lang, name);
  });
  const base = `<td class="base">${formatCount(row.base, lang)}</td>`;
  return `<tr>${head}${base}${cells.join('')}</tr>`;
}

function renderCell(cell: Cell, lang: Lang, name: CellName | undefined): string {
  const share = formatShare(cell, lang);
  if (cell.share === null || cell.low === null || cell.high === null) return `<td>${share}</td>`;
  const [end, low, high] = [cell.share, cell.low, cell.high].map((each) => (each * 100).toFixed(1));
  const bar = [
    '<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">',
    `<rect class="track" width="100" height="8"/><rect class="bar" width="${end ?? 0}" height="8"/>`,
    `<path class="whisker" d="M${low ?? 0} 4H${high ?? 0}"/></svg>`,
  ].join('');
  const count = renderCount(cell, lang, name);
  return `<td>${count}${share}${bar}<span class="interval">${formatInterval(cell, lang)}</span></td>`;
}

/** The count is a button where the postings behind it can be shown. */
function renderCount({ count }: Cell, lang: Lang, name: CellName | undefined): string {
  const text = formatCount(count, lang);
  if (name === undefined) return `<span class="count">${text}</span>`;
  const ids = escapeMarkup(JSON.stringify(name.map(({ id }) => id)));
  const label = escapeMarkup(name.map(({ labels }) => labels[lang]).join(' · '));
  return `<button class="count" type="button" data-cell="${ids}" aria-label="${label}">${text}</button>`;
}
