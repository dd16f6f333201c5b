import type { CheerioAPI } from 'cheerio/slim';
import { singleSpaced } from './cleanText.js';

/** Anything in the tree of a page. */
export type PageNode = ReturnType<CheerioAPI['root']>[number]['children'][number];

/** An element of a page. */
export type PageElement = Extract<PageNode, { readonly attribs: unknown }>;

/** The elements right inside an element. */
export function childElements(element: PageElement): PageElement[] {
  return element.children.filter((node): node is PageElement => 'attribs' in node);
}

const LONGEST = 200;
const MOST_NODES = 30;

/** The text of an element if it is short, else nothing. */
export function shortText(element: PageElement): string {
  const open: PageNode[] = [element];
  const pieces: string[] = [];
  let [seen, length] = [0, 0];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    seen += 1;
    if (seen > MOST_NODES || length > LONGEST) return '';
    if (node.nodeType === 3) pieces.push(node.data);
    else if ('attribs' in node && node.children.length <= MOST_NODES) pushReversed(open, node.children);
    length += node.nodeType === 3 ? node.data.length : 0;
  }
  return singleSpaced(pieces.join(' ')).trim();
}

/** Puts nodes on a stack, the first of them on top; spreading a list of 200,000 into arguments would overflow the call stack. */
export function pushReversed<Value>(stack: Value[], values: readonly Value[]): void {
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const value = values[at];
    if (value !== undefined) stack.push(value);
  }
}
