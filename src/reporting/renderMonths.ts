import type { Cell, TableRow } from '../model/Table.js';
import { escapeMarkup } from './escapeMarkup.js';
import { text, TOP, WIDTH } from './figureFrame.js';
import type { Lang } from './Lang.js';
import { formatCount, formatInterval, formatShare } from './numbers.js';
import { printable } from './printable.js';

const LEFT = 64;
const RIGHT = 24;
const HEIGHT = 260;
const BOTTOM = TOP + HEIGHT;
/** More labels than this would touch each other. */
const MOST_LABELS = 10;
const MONTH = /^\d{4}-\d{2}$/u;

interface Point {
  readonly x: number;
  readonly row: TableRow;
  readonly cell: Cell & { readonly share: number; readonly low: number; readonly high: number };
}

/** Shares by month as a line with a band of their intervals, in the order of time; postings without a month are left out. */
export function renderMonths(
  rows: readonly TableRow[],
  total: TableRow,
  { index, lang }: { readonly index: number; readonly lang: Lang },
): { readonly parts: readonly string[]; readonly height: number } {
  const months = rows.filter(({ id }) => MONTH.test(id)).sort((one, other) => (one.id < other.id ? -1 : 1));
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, months.length - 1);
  const points = months.flatMap((row, at): readonly Point[] => {
    const cell = row.cells[index];
    return isKnown(cell) ? [{ x: months.length === 1 ? WIDTH / 2 : round(LEFT + at * step), row, cell }] : [];
  });
  return {
    parts: [
      ...renderScale(),
      ...renderAverage(total.cells[index]),
      ...renderBand(points),
      ...points.flatMap((point) => renderPoint(point, lang)),
      ...renderLabels(points, lang),
    ],
    height: BOTTOM + 56,
  };
}

function isKnown(cell: Cell | undefined): cell is Point['cell'] {
  return cell !== undefined && cell.share !== null && cell.low !== null && cell.high !== null;
}

const round = (value: number): number => Number(value.toFixed(2));
const heightOf = (share: number): number => round(BOTTOM - share * HEIGHT);

function renderScale(): readonly string[] {
  return [0, 25, 50, 75, 100].flatMap((tick) => {
    const y = heightOf(tick / 100);
    return [
      `<line class="grid" x1="${LEFT}" y1="${y}" x2="${WIDTH - RIGHT}" y2="${y}" stroke="#dde2e4"/>`,
      text({ x: LEFT - 10, y: y + 4, size: 11, anchor: 'end', muted: true }, `${tick}\u00a0%`),
    ];
  });
}

/** The share among all postings, by which the eye compares the months. */
function renderAverage(cell: Cell | undefined): readonly string[] {
  if (!isKnown(cell)) return [];
  const y = heightOf(cell.share);
  return [
    `<line class="average" x1="${LEFT}" y1="${y}" x2="${WIDTH - RIGHT}" y2="${y}" stroke="#b4532a" stroke-dasharray="4 4"/>`,
  ];
}

function renderBand(points: readonly Point[]): readonly string[] {
  if (points.length < 2) return [];
  const upper = points.map(({ x, cell }) => `${x} ${heightOf(cell.high)}`);
  const lower = points.map(({ x, cell }) => `${x} ${heightOf(cell.low)}`).reverse();
  const line = points.map(({ x, cell }) => `${x} ${heightOf(cell.share)}`);
  return [
    `<path class="bar" d="M${[...upper, ...lower].join('L')}Z" fill="#5aa7b4" fill-opacity="0.3"/>`,
    `<path class="whisker" d="M${line.join('L')}" stroke="#1c2429" stroke-width="1.5" fill="none"/>`,
  ];
}

function renderPoint({ x, row, cell }: Point, lang: Lang): readonly string[] {
  const tip = `${printable(row.labels[lang])}: ${formatShare(cell, lang)} (${formatInterval(cell, lang)})`;
  const whisker = `M${x} ${heightOf(cell.low)}V${heightOf(cell.high)}`;
  return [
    `<path class="whisker" d="${whisker}" stroke="#1c2429" stroke-width="1" fill="none"/>`,
    `<circle class="bar" cx="${x}" cy="${heightOf(cell.share)}" r="4.5" fill="#5aa7b4"><title>${escapeMarkup(tip)}</title></circle>`,
  ];
}

/** Every month, or every second, third …, with its number of postings. */
function renderLabels(points: readonly Point[], lang: Lang): readonly string[] {
  const every = Math.ceil(points.length / MOST_LABELS);
  return points
    .filter((_, at) => at % every === 0)
    .flatMap(({ x, row }) => [
      text({ x, y: BOTTOM + 20, size: 11, anchor: 'middle' }, printable(row.labels[lang])),
      text(
        { x, y: BOTTOM + 36, size: 10, anchor: 'middle', muted: true },
        `n = ${formatCount(row.base, lang)}`,
      ),
    ]);
}
