import { convertDocument } from '../../documents/convertDocument.js';
import { decodePage, extractDecoded } from '../extractDocument.js';
import type { ExtractionAnswer, ExtractionRequest } from './ExtractionRequest.js';

/** Finds the postings of one file, whatever its form. */
export async function extractFile({
  bytes,
  form,
  contentType = '',
}: ExtractionRequest): Promise<ExtractionAnswer> {
  if (form === 'html' || form === 'text')
    return { kind: 'extraction', extraction: await extractDecoded(decodePage(bytes, contentType), form) };
  const conversion = await convertDocument(bytes, form);
  if (conversion.kind === 'unreadable') return conversion;
  return { kind: 'extraction', extraction: await extractDecoded(conversion.text, conversion.kind) };
}
