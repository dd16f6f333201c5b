import type { CheerioAPI } from 'cheerio/slim';
import type { PageElement, PageNode } from './pageNodes.js';
import { pushReversed } from './pageNodes.js';

/** A page is asked for its elements a dozen times, and walked once. */
const walked = new WeakMap<CheerioAPI, readonly PageElement[]>();

/** The elements of a page that pass a test, in order; selectors take quadratic time on pages of many elements without a parent. */
export function elementsOf(page: CheerioAPI, passes: (element: PageElement) => boolean): PageElement[] {
  const known = walked.get(page) ?? allElements(page);
  walked.set(page, known);
  return known.filter(passes);
}

function allElements(page: CheerioAPI): readonly PageElement[] {
  const found: PageElement[] = [];
  const open: PageNode[] = [...page.root().toArray()];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('attribs' in node) found.push(node);
    if ('children' in node) pushReversed(open, node.children);
  }
  return found;
}

/** All text of an element. */
export function textOf(element: PageElement): string {
  const pieces: string[] = [];
  const open: PageNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === 3) pieces.push(node.data);
    else if ('children' in node) pushReversed(open, node.children);
  }
  return pieces.join('');
}
