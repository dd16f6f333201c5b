import type { Cell, Report, Table, TableRow } from '../model/Table.js';
import { truncate, wrap } from './displayWidth.js';
import { escapeMarkup } from './escapeMarkup.js';
import { headlineSentence } from './headlineSentence.js';
import type { Lang } from './Lang.js';
import { formatCount, formatInterval, formatShare } from './numbers.js';
import { printable } from './printable.js';
import type { RenderOptions } from './RenderOptions.js';
import { words } from './words.js';

/** Measures in user units, which are pixels at full size. */
const WIDTH = 760;
const LABEL_WIDTH = 216;
const LABEL_LETTERS = 27;
const VALUE_WIDTH = 160;
const PLOT_WIDTH = WIDTH - LABEL_WIDTH - VALUE_WIDTH;
const TITLE_LETTERS = 68;
const NOTICE_LETTERS = 88;
const NOTICE_LINE = 18;
/** Leaves room for a title of two lines and the key. */
const TOP = 94;
const ROW = 34;
const BAR = 16;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/**
 * The study's first figure: the share of postings without digital skills by functional area, as bars with their
 * intervals, largest first; by the first variable there is when the report has no areas. Colours stand in
 * attributes, so a style sheet around the figure can replace them.
 */
export function renderFigure(report: Report, options: RenderOptions = {}): string {
  const { lang = 'en' } = options;
  const table =
    report.tables.find(({ id }) => id === 'area') ?? report.tables.find((each) => column(each) >= 0);
  const index = table === undefined ? -1 : column(table);
  if (table === undefined || index < 0) return renderSentence(report, lang);
  const share = (row: TableRow): number => row.cells[index]?.share ?? -1;
  const rows = [...table.rows].sort((one, other) => share(other) - share(one));
  const bottom = TOP + (rows.length + 1) * ROW + 8;
  const title = `${words[lang].figure} · ${table.labels[lang]}`;
  const parts = [
    ...renderTitle(title, lang),
    ...renderScale(bottom),
    ...renderAverage(table.total.cells[index], bottom),
    ...[...rows, table.total].map((row, line) => renderRow(row, row.cells[index], line, lang)),
  ];
  return wrapFigure(parts, {
    title,
    summary: headlineSentence(report.headline, lang),
    height: bottom + 36,
    notice: report.notice?.[lang],
    lang,
  });
}

function renderTitle(title: string, lang: Lang): readonly string[] {
  const lines = wrap(printable(title), TITLE_LETTERS).slice(0, 2);
  const baseline = (line: number): number => TOP - 42 - (lines.length - 1 - line) * 22;
  return [
    ...lines.map((line, index) => text({ x: 16, y: baseline(index), size: 17, weight: 600 }, line)),
    text({ x: 16, y: TOP - 20, size: 12, muted: true }, words[lang].figureKey),
  ];
}

const column = (table: Table): number => table.columns.findIndex(({ id }) => id === 'none');

const renderSentence = (report: Report, lang: Lang): string => {
  const sentence = headlineSentence(report.headline, lang);
  const lines = wrap(sentence, 84).map((line, index) => text({ x: 16, y: 40 + index * 22, size: 16 }, line));
  return wrapFigure(lines, {
    title: words[lang].figure,
    summary: sentence,
    height: 60 + lines.length * 22,
    notice: report.notice?.[lang],
    lang,
  });
};

interface Frame {
  readonly title: string;
  readonly summary: string;
  readonly height: number;
  readonly notice: string | undefined;
  readonly lang: Lang;
}

/** The notice takes lines of its own above everything else, which moves down by as much. */
function wrapFigure(parts: readonly string[], frame: Frame): string {
  const { title, summary, notice = '', lang } = frame;
  const warning = notice === '' ? [] : wrap(printable(notice), NOTICE_LETTERS);
  const shift = warning.length === 0 ? 0 : warning.length * NOTICE_LINE + 8;
  const height = frame.height + shift;
  const moved = shift === 0 ? parts : [`<g transform="translate(0 ${shift})">`, ...parts, '</g>'];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="figure-title figure-summary" xml:lang="${lang}" font-family="${escapeMarkup(FONT)}">`,
    `<title id="figure-title">${escapeMarkup(title)}</title>`,
    `<desc id="figure-summary">${escapeMarkup(`${notice} ${summary}`)}</desc>`,
    `<rect class="paper" width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...warning.map(renderWarning),
    ...moved,
    '</svg>\n',
  ].join('\n');
}

const renderWarning = (content: string, line: number): string =>
  `<text x="16" y="${(line + 1) * NOTICE_LINE + 4}" font-size="13" font-weight="700" class="warning" fill="#b4532a">${escapeMarkup(content)}</text>`;

interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly muted?: boolean;
}

function text(
  { x, y, size = 13, weight = 400, anchor = 'start', muted = false }: TextPlace,
  content: string,
): string {
  const color = muted ? 'class="muted" fill="#5b666e"' : 'class="ink" fill="#1c2429"';
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" ${color}>${escapeMarkup(content)}</text>`;
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
