import { detectLanguage } from '../text/language.js';
import { textOf } from './elementsOf.js';
import type { PageElement } from './pageNodes.js';
import { childElements, shortText } from './pageNodes.js';
import { tableRows } from './tableGrid.js';

const LANGUAGE =
  /^(?:на )?(?:қазақ|казах|орыс|русск|мемлекеттік тіл|государственн)\p{L}*(?: (?:тіл|язык)\p{L}*)?$/iu;

/**
 * The cells of a table that holds a notice twice, side by side in two languages: one column after the other. Its first row names
 * the languages, or its rows hold headings, or labels before values, in both columns; where the words of its columns are plainly of two
 * languages, one such row is enough.
 */
export function readParallel(
  table: PageElement,
  isLabel: (text: string) => boolean,
): readonly PageElement[] | undefined {
  const rows = tableRows(table).map(childElements);
  const pairs = rows.filter((row) => row.length === 2);
  if (pairs.length < 2 || pairs.length < rows.length - 1) return undefined;
  const texts = pairs.map((row) => row.map(shortText));
  const isNamed = texts[0]?.every((text) => LANGUAGE.test(text)) === true;
  if (!isNamed && pairs.length < 3) return undefined;
  const headed = texts.filter((row) => row.every(isLabel) || isLabelledTwice(row, isLabel)).length;
  if (!isNamed && headed < (areInTwoLanguages(pairs) ? 1 : 2)) return undefined;
  const body = isNamed ? rows.slice(1) : rows;
  return [0, 1].flatMap((column) => body.flatMap((row) => row.slice(column, column + 1)));
}

const SAMPLE = 1_000;

/** Whether all rows but one are of the same two languages, column by column. */
function areInTwoLanguages(pairs: readonly (readonly PageElement[])[]): boolean {
  const sides = pairs.map((row) => row.map((cell) => detectLanguage(textOf(cell).slice(0, SAMPLE))).join());
  return ['kk,ru', 'ru,kk'].some((pair) => sides.filter((side) => side === pair).length >= pairs.length - 1);
}

/** «Өңір: Семей қаласы | Регион: город Семей»; a value that begins like a label is of the language of its own label. */
function isLabelledTwice(row: readonly string[], isLabel: (text: string) => boolean): boolean {
  const labels = row.map((text) => /^[^:]{2,80}(?=:)/u.exec(text)?.[0] ?? '');
  const [first, second] = labels.map(detectLanguage);
  return labels.every(isLabel) && first !== second;
}
