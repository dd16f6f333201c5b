import { convertDocument } from '../../documents/convertDocument.js';
import { narrowPage } from '../../extraction/narrowPage.js';
import { decodePage, extractDecoded } from '../extractDocument.js';
import type { ExtractionAnswer, ExtractionRequest } from './ExtractionRequest.js';

/** Finds the postings of one file, whatever its form. */
export async function extractFile({
  bytes,
  form,
  contentType = '',
  rules = {},
}: ExtractionRequest): Promise<ExtractionAnswer> {
  if (form === 'html' || form === 'text' || form === 'json') {
    const text = decodePage(bytes, contentType, rules.charset);
    const read = form === 'html' ? narrowPage(text, rules) : text;
    return { kind: 'extraction', extraction: await extractDecoded(read, form) };
  }
  const conversion = await convertDocument(bytes, form);
  if (conversion.kind === 'unreadable') return conversion;
  return { kind: 'extraction', extraction: await extractDecoded(conversion.text, conversion.kind) };
}
