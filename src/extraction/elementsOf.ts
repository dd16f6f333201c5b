import type { CheerioAPI } from 'cheerio/slim';
import type { PageElement, PageNode } from './pageNodes.js';

/** The elements of a page that pass a test, in order; selectors take quadratic time on pages of many elements without a parent. */
export function elementsOf(page: CheerioAPI, passes: (element: PageElement) => boolean): PageElement[] {
  const found: PageElement[] = [];
  const open: PageNode[] = [...page.root().toArray()];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('attribs' in node && passes(node)) found.push(node);
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined) open.push(child);
    }
  }
  return found;
}

/** All text of an element. */
export function textOf(element: PageElement): string {
  const pieces: string[] = [];
  const open: PageNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeType === 3) pieces.push(node.data);
    else if ('children' in node) for (const child of node.children.toReversed()) open.push(child);
  }
  return pieces.join('');
}
