import { decodeBytes } from '../extraction/decodeBytes.js';
import { extractHtml } from '../extraction/extractHtml.js';
import { extractText } from '../extraction/extractText.js';
import type { Extraction } from '../extraction/Extraction.js';
import type { Headings } from '../model/Headings.js';
import { loadHeadings } from './loadCodebook.js';

let loaded: Promise<Headings> | undefined;

/** Finds the postings of a page as fetched. */
export async function extractPage(bytes: Uint8Array, contentType: string): Promise<Extraction> {
  return extractDecoded(
    decodePage(bytes, contentType),
    contentType.startsWith('text/plain') ? 'text' : 'html',
  );
}

/** Decodes a page by its content type, its own words or its bytes. */
export function decodePage(bytes: Uint8Array, contentType: string): string {
  return decodeBytes(bytes, /charset\s*=\s*["']?([\w.:-]+)/iu.exec(contentType)?.[1]);
}

/** Finds the postings of a text or of markup. */
export async function extractDecoded(text: string, form: 'html' | 'text'): Promise<Extraction> {
  const headings = await headingsOnce();
  return form === 'html' ? extractHtml(text, headings) : extractText(text, headings);
}

/** The heading words, loaded at first need. */
export function headingsOnce(): Promise<Headings> {
  return (loaded ??= loadHeadings());
}
