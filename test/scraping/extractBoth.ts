import { extractHtml } from '../../src/extraction/extractHtml.js';
import { extractJson } from '../../src/extraction/extractJson.js';
import type { Extract } from '../../src/scraping/Crawl.js';
import { isJson } from '../../src/scraping/isJson.js';
import { shippedHeadings } from '../extraction/shippedHeadings.js';

const headings = shippedHeadings();

/** Reads pages and answers in JSON by the shipped headings. */
export const extract: Extract = (bytes, contentType) => {
  const text = new TextDecoder().decode(bytes);
  return isJson(contentType, bytes) ? extractJson(JSON.parse(text), headings) : extractHtml(text, headings);
};
