import { wrap } from './displayWidth.js';
import { escapeMarkup } from './escapeMarkup.js';
import type { Lang } from './Lang.js';
import { printable } from './printable.js';

/** Width of a figure in user units, which are pixels at full size. */
export const WIDTH = 760;
/** Where the drawing begins: below a title of two lines and the key. */
export const TOP = 94;
const TITLE_LETTERS = 68;
const NOTICE_LETTERS = 88;
const NOTICE_LINE = 18;
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** The title on at most two lines and the key below it. */
export function renderTitle(title: string, key: string): readonly string[] {
  const lines = wrap(printable(title), TITLE_LETTERS).slice(0, 2);
  const baseline = (line: number): number => TOP - 42 - (lines.length - 1 - line) * 22;
  return [
    ...lines.map((line, index) => text({ x: 16, y: baseline(index), size: 17, weight: 600 }, line)),
    text({ x: 16, y: TOP - 20, size: 12, muted: true }, key),
  ];
}

interface Frame {
  /** Distinguishes the figures of one page. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly height: number;
  readonly notice: string | undefined;
  readonly lang: Lang;
}

/**
 * The figure as SVG. The notice takes lines of its own above everything else, which moves down by as much. Colours stand in attributes,
 * so that a style sheet around the figure can replace them.
 */
export function wrapFigure(parts: readonly string[], frame: Frame): string {
  const { id, title, summary, notice = '', lang } = frame;
  const warning = notice === '' ? [] : wrap(printable(notice), NOTICE_LETTERS);
  const shift = warning.length === 0 ? 0 : warning.length * NOTICE_LINE + 8;
  const height = frame.height + shift;
  const moved = shift === 0 ? parts : [`<g transform="translate(0 ${shift})">`, ...parts, '</g>'];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-summary" xml:lang="${lang}" font-family="${escapeMarkup(FONT)}">`,
    `<title id="${id}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${id}-summary">${escapeMarkup(`${notice} ${summary}`)}</desc>`,
    `<rect class="paper" width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...warning.map(renderWarning),
    ...moved,
    '</svg>\n',
  ].join('\n');
}

const renderWarning = (content: string, line: number): string =>
  `<text x="16" y="${(line + 1) * NOTICE_LINE + 4}" font-size="13" font-weight="700" class="warning" fill="#b4532a">${escapeMarkup(content)}</text>`;

/** Where a text stands, and how it looks. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly muted?: boolean;
}

/** A text of a figure. */
export function text(
  { x, y, size = 13, weight = 400, anchor = 'start', muted = false }: TextPlace,
  content: string,
): string {
  const color = muted ? 'class="muted" fill="#5b666e"' : 'class="ink" fill="#1c2429"';
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" ${color}>${escapeMarkup(content)}</text>`;
}
