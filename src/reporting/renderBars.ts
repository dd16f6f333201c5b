import type { Cell, TableRow } from '../model/Table.js';
import { truncate, wrap } from './displayWidth.js';
import { escapeMarkup } from './escapeMarkup.js';
import { text, TOP, WIDTH } from './figureFrame.js';
import type { Lang } from './Lang.js';
import { formatCount, formatInterval, formatShare } from './numbers.js';
import { printable } from './printable.js';

const LABEL_WIDTH = 216;
/** Wide Kazakh letters («жұмылдыру») take more room than the average letter. */
const LABEL_LETTERS = 24;
const VALUE_WIDTH = 160;
const PLOT_WIDTH = WIDTH - LABEL_WIDTH - VALUE_WIDTH;
const ROW = 34;
const BAR = 16;

/** Shares as bars with their intervals, largest first, the row of all last if there is one; returns the markup and where it ends. */
export function renderBars(
  rows: readonly TableRow[],
  total: TableRow | undefined,
  { index, lang }: { readonly index: number; readonly lang: Lang },
): { readonly parts: readonly string[]; readonly height: number } {
  const share = (row: TableRow): number => row.cells[index]?.share ?? -1;
  const sorted = [...rows].sort((one, other) => share(other) - share(one));
  const all = [...sorted, ...(total === undefined ? [] : [total])];
  const bottom = TOP + all.length * ROW + 8;
  return {
    parts: [
      ...renderScale(bottom),
      ...renderAverage(total?.cells[index], bottom),
      ...all.map((row, line) => renderRow(row, row.cells[index], line, lang)),
    ],
    height: bottom + 36,
  };
}

/** The place of a share on the horizontal axis, with two decimals so that files do not differ by rounding. */
const place = (share: number): number => Number((LABEL_WIDTH + share * PLOT_WIDTH).toFixed(2));

const renderScale = (bottom: number): readonly string[] =>
  [0, 25, 50, 75, 100].flatMap((tick) => {
    const x = place(tick / 100);
    return [
      `<line class="grid" x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${bottom}" stroke="#dde2e4"/>`,
      text({ x, y: bottom + 18, size: 11, anchor: 'middle', muted: true }, `${tick}\u00a0%`),
    ];
  });

/** The share among all postings, by which the eye compares the bars. */
function renderAverage(cell: Cell | undefined, bottom: number): readonly string[] {
  if (cell?.share === null || cell === undefined) return [];
  const x = place(cell.share);
  return [
    `<line class="average" x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${bottom}" stroke="#b4532a" stroke-dasharray="4 4"/>`,
  ];
}

function renderRow(row: TableRow, cell: Cell | undefined, line: number, lang: Lang): string {
  const middle = TOP + line * ROW + ROW / 2;
  const weight = row.id === 'total' ? 600 : 400;
  const lines = twoLines(printable(row.labels[lang]));
  const label = lines.map((each, index) => {
    const y = middle + 4.5 + (index - (lines.length - 1) / 2) * 14;
    return text({ x: LABEL_WIDTH - 12, y, weight, anchor: 'end', size: lines.length > 1 ? 12 : 13 }, each);
  });
  if (cell === undefined) return label.join('\n');
  const value = { x: LABEL_WIDTH + PLOT_WIDTH + 14, y: middle + 4.5 };
  const count = { x: WIDTH - 16, y: middle + 4.5, anchor: 'end', size: 11, muted: true } as const;
  return [
    ...label,
    ...renderBar(
      cell,
      middle,
      `${row.labels[lang]}: ${formatShare(cell, lang)} (${formatInterval(cell, lang)})`,
    ),
    text({ ...value, weight }, formatShare(cell, lang)),
    text(count, `n = ${formatCount(row.base, lang)}`),
  ].join('\n');
}

/** A label on at most two lines; what does not fit is read in the tip of the bar. */
function twoLines(label: string): readonly string[] {
  const [first = '', ...rest] = wrap(label, LABEL_LETTERS);
  return rest.length === 0 ? [first] : [first, truncate(rest.join(' '), LABEL_LETTERS)];
}

function renderBar(cell: Cell, middle: number, tip: string): readonly string[] {
  if (cell.share === null || cell.low === null || cell.high === null) return [];
  const [start, end, low, high] = [0, cell.share, cell.low, cell.high].map(place) as [
    number,
    number,
    number,
    number,
  ];
  const width = Number((end - start).toFixed(2));
  return [
    `<rect class="bar" x="${start}" y="${middle - BAR / 2}" width="${width}" height="${BAR}" fill="#5aa7b4"><title>${escapeMarkup(tip)}</title></rect>`,
    `<path class="whisker" d="M${low} ${middle}H${high}M${low} ${middle - 5}v10M${high} ${middle - 5}v10" stroke="#1c2429" stroke-width="1.5" fill="none"/>`,
  ];
}
