import { decodeBytes } from '../extraction/decodeBytes.js';
import { extractHtml } from '../extraction/extractHtml.js';
import { extractText } from '../extraction/extractText.js';
import type { Extraction } from '../extraction/Extraction.js';
import type { Headings } from '../model/Headings.js';
import { loadHeadings } from './loadCodebook.js';

let loaded: Promise<Headings> | undefined;

/** Finds the postings of a saved page or notice; the heading words are loaded once. */
export async function extractDocument(
  bytes: Uint8Array,
  form: 'html' | 'text',
  charset?: string,
): Promise<Extraction> {
  loaded ??= loadHeadings();
  const headings = await loaded;
  const text = decodeBytes(bytes, charset);
  return form === 'html' ? extractHtml(text, headings) : extractText(text, headings);
}
