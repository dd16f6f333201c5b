import type { CheerioAPI } from 'cheerio/slim';
import { elementsOf, textOf } from '../elementsOf.js';
import type { PageElement, PageNode } from '../pageNodes.js';
import { pushReversed } from '../pageNodes.js';

const POSTING = /schema\.org\/JobPosting\s*$/iu;
const MOST_ELEMENTS = 5_000;

type Item = Record<string, unknown>;

/**
 * The postings that a page marks up as microdata (HTML Living Standard, section 5), in the shape of JSON-LD: an element
 * with `itemprop` is a property; what it holds is its `content`, an item of its own, or its markup.
 */
export function readMicrodata(page: CheerioAPI): unknown[] {
  return elementsOf(page, ({ attribs }) => POSTING.test(attribs['itemtype'] ?? '')).map((element) => ({
    '@type': 'JobPosting',
    ...propertiesOf(element, page),
  }));
}

function propertiesOf(item: PageElement, page: CheerioAPI): Item {
  const properties: [string, unknown][] = [];
  const open: PageNode[] = [...item.children].reverse();
  for (let seen = 0, node = open.pop(); node !== undefined && seen < MOST_ELEMENTS; node = open.pop()) {
    if (!('attribs' in node)) continue;
    seen += 1;
    const name = node.attribs['itemprop'];
    if (name !== undefined) properties.push([name, valueOf(node, page)]);
    if (node.attribs['itemscope'] === undefined) pushReversed(open, node.children);
  }
  // Pages repeat a property for phones and for search engines; the first is the one they show.
  return Object.fromEntries(properties.toReversed());
}

function valueOf(element: PageElement, page: CheerioAPI): unknown {
  const stated = element.attribs['content'] ?? element.attribs['datetime'];
  if (stated !== undefined) return stated;
  if (element.attribs['itemscope'] !== undefined) {
    const properties = propertiesOf(element, page);
    if (Object.keys(properties).length > 0) return properties;
  }
  return element.attribs['itemprop'] === 'description' ? page.html(element) : textOf(element).trim();
}
