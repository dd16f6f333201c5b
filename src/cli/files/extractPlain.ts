import type { Extraction } from '../../extraction/Extraction.js';
import { narrowPage } from '../../extraction/narrowPage.js';
import type { Headings } from '../../model/Headings.js';
import { decodePage, extractDecoded } from '../extractDocument.js';
import type { ExtractionRequest, PlainRequest } from './ExtractionRequest.js';

/** Whether a file is text as it is. */
export function isPlain(request: ExtractionRequest): request is PlainRequest {
  return request.form === 'html' || request.form === 'text' || request.form === 'json';
}

/** Finds the postings of a file that is text as it is. */
export function extractPlain(
  { bytes, form, contentType = '', rules = {} }: PlainRequest,
  headings: Headings,
): Extraction {
  const text = decodePage(bytes, contentType, rules.charset);
  return extractDecoded(form === 'html' ? narrowPage(text, rules) : text, form, headings);
}
