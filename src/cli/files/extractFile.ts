import { convertDocument } from '../../documents/convertDocument.js';
import { extractDecoded, headingsOnce } from '../extractDocument.js';
import type { ExtractionAnswer, ExtractionRequest } from './ExtractionRequest.js';
import { extractPlain, isPlain } from './extractPlain.js';

/** Finds the postings of one file, whatever its form. */
export async function extractFile(request: ExtractionRequest): Promise<ExtractionAnswer> {
  const headings = await headingsOnce();
  if (isPlain(request)) return { kind: 'extraction', extraction: extractPlain(request, headings) };
  const conversion = await convertDocument(request.bytes, request.form);
  if (conversion.kind === 'unreadable') return conversion;
  return { kind: 'extraction', extraction: extractDecoded(conversion.text, conversion.kind, headings) };
}
