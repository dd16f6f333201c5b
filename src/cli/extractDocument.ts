import { decodeBytes } from '../extraction/decodeBytes.js';
import { extractHtml } from '../extraction/extractHtml.js';
import { extractJson } from '../extraction/extractJson.js';
import { extractText } from '../extraction/extractText.js';
import type { Extraction } from '../extraction/Extraction.js';
import type { Headings } from '../model/Headings.js';
import { isJson } from '../scraping/isJson.js';
import { readReadyHeadings } from './readyHeadings.js';

let loaded: Promise<Headings> | undefined;

/** What a page is by its content type; unnamed types are mostly markup. */
export type PageForm = 'html' | 'text' | 'json' | 'pdf' | 'docx' | 'doc';

const FORMS: ReadonlyMap<string, PageForm> = new Map([
  ['text/plain', 'text'],
  ['application/pdf', 'pdf'],
  ['application/msword', 'doc'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

/** The form of a page as fetched. */
export function pageForm(contentType: string, body: Uint8Array): PageForm {
  if (isJson(contentType, body)) return 'json';
  return FORMS.get(contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '') ?? 'html';
}

/** Decodes a page by its content type, its own words, its bytes, or the charset that is usual on its portal. */
export function decodePage(bytes: Uint8Array, contentType: string, usual?: string): string {
  return decodeBytes(bytes, /charset\s*=\s*["']?([\w.:-]+)/iu.exec(contentType)?.[1], usual);
}

/** Finds the postings of a text, of markup or of JSON. */
export function extractDecoded(text: string, form: 'html' | 'text' | 'json', headings: Headings): Extraction {
  if (form === 'html') return extractHtml(text, headings);
  return form === 'text' ? extractText(text, headings) : extractJsonText(text, headings);
}

function extractJsonText(text: string, headings: Headings): Extraction {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { postings: [], problems: ['The page says it is JSON but is not.'] };
  }
  return extractJson(value, headings);
}

/** The heading words, loaded at first need. */
export function headingsOnce(): Promise<Headings> {
  return (loaded ??= loadOnce());
}

/** What reads keyword files is loaded only where the shipped one was edited. */
async function loadOnce(): Promise<Headings> {
  return (await readReadyHeadings()) ?? (await import('./loadCodebook.js')).loadHeadings();
}
