import { bodyLanguage } from './bodyLanguage.js';
import { isJobTitle, isJobTitleWithin } from './isJobTitle.js';
import type { PositionMark } from './Mark.js';
import {
  CATEGORY_PIECE,
  cleanTitle,
  HAS_CODE,
  HAS_UNITS,
  readCategoryCode,
  UNITS_PIECE,
} from './readCategory.js';
import type { Source } from './Source.js';

const WINDOW = 420;
const NUMBER = /(\d{1,3})\s?[.)]\s?(?!\d)/uy;
const NEXT_NUMBER = /\n\d{1,3}\s?[.)]/u;
const GAP = String.raw`[\s,.;–-]{0,6}`;
const CLOSING = String.raw`[ ).,;]*`;

// A title has no colon or semicolon; after the code it may go on in lower case («(D-O-4) отдела кадров»).
const WITH_CODE = new RegExp(
  String.raw`^(\p{Lu}[^:;]{4,300}?)${CATEGORY_PIECE}(?:[ ,]+(?!категори|санат)\p{Ll}[^:;.\n(]{2,120}?(?=[.\n(]|$))?(?:${GAP}${UNITS_PIECE})?${CLOSING}`,
  'u',
);
const WITH_UNITS = new RegExp(
  String.raw`^(\p{Lu}[^:;]{4,300}?)${UNITS_PIECE}(?:${GAP}${CATEGORY_PIECE})?${CLOSING}`,
  'u',
);
const WITH_BOTH = new RegExp(
  String.raw`^(\p{L}[^:;.]{4,300}?)(?:${CATEGORY_PIECE}${GAP}${UNITS_PIECE}|${UNITS_PIECE}${GAP}${CATEGORY_PIECE})${CLOSING}`,
  'u',
);
// A full stop after a whole word or a number means that the words before the code are sentences.
const SENTENCES = /(?:\p{Ll}{4,}|\d)\. ?\p{Lu}/u;
const NOT_A_TITLE =
  /^(?:для|при|согласно|по|в|на|осы|егер)\s|^(?:для|осы)$|(?<!\p{L})(?:об[ъь]явля|жарияла)/iu;

/**
 * Reads the line that announces one position, with the category code or the number of vacancies after its title. What has no
 * number before it is one line, unless the lines of the text are only wrapped.
 */
export function readPosition(
  { text, wrapped }: Pick<Source, 'text' | 'wrapped'>,
  start: number,
  duties: (at: number) => boolean,
): PositionMark | undefined {
  NUMBER.lastIndex = start;
  const numbered = NUMBER.exec(text);
  const from = start + (numbered?.[0].length ?? 0);
  const window = text.slice(from, from + WINDOW);
  if (numbered === null) {
    const isLine = start === 0 || text.charAt(start - 1) === '\n';
    return unnumbered(wrapped ? untilNumber(window) : (window.split('\n', 1)[0] ?? ''), { start, isLine });
  }
  const bounded = untilNumber(window);
  return (
    (HAS_CODE.test(bounded) ? positionOf(WITH_CODE.exec(bounded), start, from) : undefined) ??
    (HAS_UNITS.test(bounded) ? positionOf(WITH_UNITS.exec(bounded), start, from) : undefined) ??
    readBareTitle(bounded, { start, from, duties })
  );
}

function untilNumber(window: string): string {
  return window.slice(0, window.search(NEXT_NUMBER) + 1 || window.length);
}

/**
 * Only a line that opens with a capital may be called anything; «главного специалиста отдела кадров (1 единица, категория E-G-3)» below
 * its announcement opens with a small letter, and inside a line stands the end of another name.
 */
function unnumbered(
  window: string,
  { start, isLine }: { readonly start: number; readonly isLine: boolean },
): PositionMark | undefined {
  // Most lines hold no code; without one each of their first letters would be tried as the end of a title.
  const position = HAS_CODE.test(window) ? positionOf(WITH_BOTH.exec(window), start, start) : undefined;
  if (position === undefined) return undefined;
  const { title } = position;
  return (isLine && /^\p{Lu}/u.test(title)) || isJobTitleWithin(title) ? position : undefined;
}

function positionOf(match: RegExpExecArray | null, start: number, from: number): PositionMark | undefined {
  if (match === null) return undefined;
  const { title, body } = withoutBody(cleanTitle(match[0]));
  if (title.length < 5 || NOT_A_TITLE.test(title) || SENTENCES.test(title)) return undefined;
  const categoryCode = readCategoryCode(match[0]);
  return {
    kind: 'position',
    start,
    end: from + match[0].length,
    title,
    ...(body !== undefined && { body }),
    ...(categoryCode !== undefined && { categoryCode }),
  };
}

const BEHIND_DASH = /^(.{5,200}?) [–—-] (\p{Lu}[^\n]{5,200})$/u;

/** «Главный специалист отдела НДС – Управление доходов по городу Актау»: the body behind a dash. */
function withoutBody(title: string): { readonly title: string; readonly body?: string } {
  const [, before = '', behind = ''] = BEHIND_DASH.exec(title) ?? [];
  const isBody = isJobTitle(before) && bodyLanguage(behind) !== undefined;
  return isBody ? { title: before, body: behind } : { title };
}

/** A numbered job title with nothing after it counts only if the duties follow; numbered duties are no titles. */
function readBareTitle(
  window: string,
  place: { readonly start: number; readonly from: number; readonly duties: (at: number) => boolean },
): PositionMark | undefined {
  const line = /^\p{Lu}[^:;\n]{4,200}/u.exec(window)?.[0];
  if (line === undefined) return undefined;
  const title = cleanTitle(line);
  const next = place.from + line.length + (/^\s*/u.exec(window.slice(line.length))?.[0].length ?? 0);
  if (!isJobTitle(title) || !place.duties(next)) return undefined;
  return { kind: 'position', start: place.start, end: next, title };
}
