import { load } from 'cheerio/slim';
import { elementsOf } from './elementsOf.js';
import { isTooDeep } from './isTooDeep.js';
import { childElements, type PageElement } from './pageNodes.js';

/**
 * The rows, items or cards of a list by what they lead to: the largest part of the page around a link that holds no link to anything
 * else, and no other item beside that of the link. `keyOf` names what an address as written leads to, undefined if it is none of the list.
 */
export function cutRows(
  html: string,
  keyOf: (href: string) => string | undefined,
): ReadonlyMap<string, string> {
  if (isTooDeep(html)) return new Map();
  const page = load(html);
  const owners = new Map<PageElement, string | undefined>();
  const rows = new Map<string, PageElement>();
  for (const element of elementsOf(page, ({ attribs }) => attribs['href'] !== undefined)) {
    const key = keyOf(element.attribs['href'] ?? '');
    if (key !== undefined) claim(element, key, owners);
    if (key !== undefined && !rows.has(key)) rows.set(key, element);
  }
  return new Map(
    [...rows].flatMap(([key, link]): [string, string][] => {
      const row = rowOf(link, key, owners);
      return row === undefined ? [] : [[key, page.html(row)]];
    }),
  );
}

/** Notes of all that stands around a link that it holds this link; undefined where it holds links to several things. */
function claim(link: PageElement, key: string, owners: Map<PageElement, string | undefined>): void {
  for (let element: PageElement | undefined = link; element !== undefined; element = above(element)) {
    const isKnown = owners.has(element);
    const owner = owners.get(element);
    // All that is around what is shared is shared already.
    if (isKnown && (owner === undefined || owner === key)) return;
    owners.set(element, isKnown ? undefined : key);
  }
}

const MOST_ABOVE = 50;
const ITEMS: ReadonlySet<string> = new Set(['li', 'tr', 'article', 'section', 'tbody', 'dl']);
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main']);

/** The largest part around a link that is its alone and no list: where it holds several items, that of them which holds the link. */
function rowOf(
  link: PageElement,
  key: string,
  owners: ReadonlyMap<PageElement, string | undefined>,
): PageElement | undefined {
  const around: PageElement[] = [link];
  for (
    let element = above(link);
    element !== undefined && owners.get(element) === key;
    element = above(element)
  )
    if (around.push(element) > MOST_ABOVE) return undefined;
  const outermost = around.findLastIndex(
    (element, at) => isItem(element) && isOneOfSeveral(element, around[at + 1]),
  );
  const row = around[outermost === -1 ? around.length - 1 : outermost];
  return row === undefined || row === link || WHOLE.has(row.name) ? undefined : row;
}

function isItem({ name, attribs }: PageElement): boolean {
  return ITEMS.has(name) || (name === 'div' && attribs['class'] !== undefined);
}

/** Whether what holds an element holds others of the same name and class. */
function isOneOfSeveral({ name, attribs }: PageElement, parent: PageElement | undefined): boolean {
  if (parent === undefined) return false;
  const alike = childElements(parent).filter(
    (child) => child.name === name && child.attribs['class'] === attribs['class'],
  );
  return alike.length > 1;
}

function above({ parent }: PageElement): PageElement | undefined {
  return parent !== null && 'attribs' in parent ? parent : undefined;
}
