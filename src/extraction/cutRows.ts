import { load } from 'cheerio/slim';
import { elementsOf } from './elementsOf.js';
import { isTooDeep } from './isTooDeep.js';
import { type PageElement } from './pageNodes.js';

/**
 * The rows, items or cards of a list by what they lead to: the largest part of the page around a link that holds no link to anything
 * else. `keyOf` names what an address as written leads to, undefined if it is none of the list.
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
      return row === link ? [] : [[key, page.html(row)]];
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

function rowOf(
  link: PageElement,
  key: string,
  owners: ReadonlyMap<PageElement, string | undefined>,
): PageElement {
  let row = link;
  for (
    let element = above(link);
    element !== undefined && owners.get(element) === key;
    element = above(element)
  )
    row = element;
  return row;
}

function above({ parent }: PageElement): PageElement | undefined {
  return parent !== null && 'attribs' in parent ? parent : undefined;
}
