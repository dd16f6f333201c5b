import type { CheerioAPI } from 'cheerio/slim';
import { elementsOf } from './elementsOf.js';
import type { PageElement, PageNode } from './pageNodes.js';

const CHROME = new Set(
  'footer nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs cookie cookies share sharing social socials soc similar related recommended recommendations comments comment sidebar pagination pager banner banners advert popup modal login auth feedback subscribe newsletter copyright topbar toolbar switcher counters preloader skip'.split(
    ' ',
  ),
);
const STATES = /^(?:has|with|without|no|is|not|open|body|page|show)$/u;
const MOST_WEIGHED = 300;
const LARGEST_SHARE = 0.4;

/** Elements whose class or id says that they are around the text (menus, footers, similar vacancies), unless the page's title or most of its text lies in them. */
export function findChrome(page: CheerioAPI): (element: PageElement) => boolean {
  const kept = new Set<unknown>();
  for (const element of mainElements(page)) {
    for (let node: unknown = element; isInTree(node) && !kept.has(node); node = node.parent) kept.add(node);
  }
  let largest: number | undefined;
  let weighed = 0;
  return (element) => {
    if (kept.has(element) || !isNamedChrome(element)) return false;
    weighed += 1;
    largest ??= page.root().text().length * LARGEST_SHARE;
    return weighed > MOST_WEIGHED || textLength(element, largest) <= largest;
  };
}

/** An article may be a similar vacancy or a piece of news; it is the main part only of a page that names no other. */
function mainElements(page: CheerioAPI): PageElement[] {
  const named = elementsOf(
    page,
    ({ name, attribs }) => name === 'h1' || name === 'main' || attribs['role'] === 'main',
  );
  return named.length > 0 ? named : elementsOf(page, ({ name }) => name === 'article');
}

function isInTree(node: unknown): node is { readonly parent: unknown } {
  return typeof node === 'object' && node !== null && 'parent' in node;
}

function isNamedChrome({ attribs }: PageElement): boolean {
  if (attribs['role'] === undefined && attribs['class'] === undefined && attribs['id'] === undefined)
    return false;
  const role = attribs['role'] ?? '';
  if (/^(?:navigation|banner|contentinfo|search|complementary|dialog)$/u.test(role)) return true;
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`.slice(0, 500);
  return names.split(/\s+/u).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/gu, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/u);
    return words.some((word) => CHROME.has(word)) && !words.some((word) => STATES.test(word));
  });
}

/** Length of the text of an element, counted no further than is asked. */
function textLength(element: PageElement, most: number): number {
  const open: PageNode[] = [element];
  let length = 0;
  for (let node = open.pop(); node !== undefined && length <= most; node = open.pop()) {
    if (node.nodeType === 3) length += node.data.length;
    else if ('children' in node) for (const child of node.children) open.push(child);
  }
  return length;
}
