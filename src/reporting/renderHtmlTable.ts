import type { Cell, Table, TableRow } from '../model/Table.js';
import { escapeMarkup } from './escapeMarkup.js';
import type { Lang } from './Lang.js';
import { formatCount, formatInterval, formatShare } from './numbers.js';
import { testSentences } from './testSentences.js';
import { testWords } from './testWords.js';
import { words } from './words.js';

/** A section with one table; each cell has the share, the count, a bar with its interval, and the interval in words. */
export function renderHtmlTable(table: Table, index: number, lang: Lang): string {
  const id = `table-${index}`;
  const columns = table.columns.map(({ labels }) => `<th scope="col">${escapeMarkup(labels[lang])}</th>`);
  const notes = table.notes.map((note) => `<p class="note">${escapeMarkup(note[lang])}</p>`);
  return [
    `<section><h2 id="${id}">${escapeMarkup(table.labels[lang])}</h2><p class="note">${words[lang].cellKey}</p>`,
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}"><table aria-labelledby="${id}">`,
    `<thead><tr><td class="base"></td><th scope="col">${words[lang].base}</th>${columns.join('')}</tr></thead>`,
    `<tbody>${table.rows.map((row) => renderRow(row, lang)).join('\n')}</tbody>`,
    `<tfoot>${renderRow(table.total, lang)}</tfoot>`,
    `</table></div>${notes.join('')}${renderTests(table, lang)}</section>`,
  ].join('\n');
}

function renderTests(table: Table, lang: Lang): string {
  const sentences = testSentences(table, lang).map((sentence) => `<li>${escapeMarkup(sentence)}</li>`);
  if (sentences.length === 0) return '';
  const { title, explanation } = testWords[lang];
  return `<details class="tests"><summary>${title}</summary><ul>${sentences.join('')}</ul><p class="note">${explanation}</p></details>`;
}

function renderRow(row: TableRow, lang: Lang): string {
  const head = `<th scope="row">${escapeMarkup(row.labels[lang])}</th>`;
  const base = `<td class="base">${formatCount(row.base, lang)}</td>`;
  return `<tr>${head}${base}${row.cells.map((cell) => renderCell(cell, lang)).join('')}</tr>`;
}

function renderCell(cell: Cell, lang: Lang): string {
  const share = formatShare(cell, lang);
  if (cell.share === null || cell.low === null || cell.high === null) return `<td>${share}</td>`;
  const [end, low, high] = [cell.share, cell.low, cell.high].map((each) => (each * 100).toFixed(1));
  const bar = [
    '<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">',
    `<rect class="track" width="100" height="8"/><rect class="bar" width="${end ?? 0}" height="8"/>`,
    `<path class="whisker" d="M${low ?? 0} 4H${high ?? 0}"/></svg>`,
  ].join('');
  const count = `<span class="count">${formatCount(cell.count, lang)}</span>`;
  return `<td>${count}${share}${bar}<span class="interval">${formatInterval(cell, lang)}</span></td>`;
}
