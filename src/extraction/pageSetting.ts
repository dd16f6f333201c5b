import type { PageElement } from './pageNodes.js';
import { childElements, shortText } from './pageNodes.js';
import { isStrongElement } from './isStrongElement.js';
import type { LinkLine } from './Source.js';
import { LABEL_RANK } from './Source.js';

/** What the elements around a piece of a page say about it. */
export interface PageSetting {
  readonly article: boolean;
  readonly rank?: number;
  readonly link?: LinkLine;
  readonly inItem: boolean;
  /** In a cell of a table, and not in a list in it; where a page is laid out by tables, paragraphs stand in it like anywhere. */
  readonly inCell?: boolean;
  /** Its element is called a date. */
  readonly isDate?: boolean;
  readonly preformatted?: boolean;
  /** In bold letters. */
  readonly isStrong?: boolean;
  /** Items of a list hold text, however bold. */
  readonly inList?: boolean;
  /** The first of exactly two cells of the row. */
  readonly labelCell?: PageElement;
}

/** The setting of what stands in an element. */
export function innerSetting(
  element: PageElement,
  outer: PageSetting,
  { isHeading, isLabel }: { isHeading: boolean; isLabel: (text: string) => boolean },
): PageSetting {
  const name = element.name.toLowerCase();
  const rank = isHeading ? (outer.rank ?? BUTTON_RANK) : (rankOf(element, outer, isLabel) ?? outer.rank);
  const inItem = isItem(name, outer);
  const cells = name === 'tr' ? childElements(element) : [];
  const link = leadsElsewhere(element) ? (inItem ? 'item' : 'line') : outer.link;
  return {
    article: outer.article || name === 'article' || name === 'main',
    inItem,
    ...(name !== 'li' && (outer.inCell === true || name === 'td') && { inCell: true }),
    ...(rank !== undefined && { rank }),
    ...(link !== undefined && { link }),
    ...((outer.isDate === true || isDate(element)) && { isDate: true }),
    ...((outer.preformatted === true || name === 'pre') && { preformatted: true }),
    ...strengthOf(element, outer),
    ...(cells.length === 2 && isShortCell(cells[0]) && { labelCell: cells[0] }),
  };
}

function isItem(name: string, { inItem, inCell }: PageSetting): boolean {
  if (name === 'li' || name === 'td') return true;
  return inItem && !(name === 'p' && inCell === true);
}

/** A title that links to its own place on the page is no link to another one. */
function leadsElsewhere({ name, attribs: { href } }: PageElement): boolean {
  return name.toLowerCase() === 'a' && href !== undefined && !/^#./u.test(href);
}

function strengthOf(element: PageElement, outer: PageSetting): Pick<PageSetting, 'isStrong' | 'inList'> {
  if (outer.inList === true || element.name === 'li') return { inList: true };
  return outer.isStrong === true || isStrongElement(element) ? { isStrong: true } : {};
}

/** Two long cells side by side are two columns of text, in two languages perhaps. */
function isShortCell(cell: PageElement | undefined): cell is PageElement {
  return cell !== undefined && shortText(cell) !== '';
}

const DATE_NAME = /(?:^|[^a-z])(?:date|datetime|published)(?![a-z])|^datePublished$/u;

/** Whether the markup calls an element a date. */
export function isDate({ name, attribs }: PageElement): boolean {
  return (
    name === 'time' || [attribs['class'], attribs['itemprop']].some((names) => DATE_NAME.test(names ?? ''))
  );
}

const BUTTON_RANK = 5;
/** What heads a part that can be folded, or a group of fields. */
const FOLD_RANK = 6;

function rankOf(
  element: PageElement,
  outer: PageSetting,
  isLabel: (text: string) => boolean,
): number | undefined {
  const name = element.name.toLowerCase();
  if (/^h[1-6]$/u.test(name)) return Number(name.charAt(1));
  if (name === 'summary' || name === 'legend') return FOLD_RANK;
  if (name === 'dt') return LABEL_RANK;
  if (name !== 'td' && name !== 'th') return undefined;
  return outer.labelCell === element || isLabel(shortText(element)) ? LABEL_RANK : undefined;
}
