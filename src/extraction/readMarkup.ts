import { load } from 'cheerio/slim';
import type { Headings } from '../model/Headings.js';
import { cleanText } from './cleanText.js';
import { isTooDeep } from './isTooDeep.js';
import { readPage } from './readPage.js';
import type { Source } from './Source.js';
import { stripMarkup } from './stripMarkup.js';

const TAG = /<\/?[a-z][a-z0-9]{0,20}[\s/>]/iu;
const ESCAPED_TAG = /&lt;\/?[a-z][a-z0-9]{0,20}(?:\s|\/|&gt;)/iu;

/** The text of a value that may be markup, markup escaped once more, or plain lines. */
export function readMarkup(given: string, headings: Headings): Source {
  const escaped = !TAG.test(given) && ESCAPED_TAG.test(given);
  const markup = escaped ? stripMarkup(given) : given;
  if (!TAG.test(markup)) return { text: cleanText(stripMarkup(given)), ranks: new Map(), wrapped: false };
  return isTooDeep(markup) ? strippedSource(markup) : readPage(load(markup), headings);
}

/** The text of markup too deep for a tree. */
export function strippedSource(html: string): Source {
  return { text: cleanText(stripMarkup(html)), ranks: new Map(), wrapped: false };
}
