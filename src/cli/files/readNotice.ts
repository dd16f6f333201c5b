import type { ExtractionAnswer } from './ExtractionRequest.js';
import type { FileExtractor } from './FileExtractor.js';

const TYPES = { json: 'application/json; charset=utf-8', text: 'text/plain; charset=utf-8' } as const;

/** Reads one notice that stands among many in a file; the time that a file may take is then for each of them, however many there are. */
export function readNotice(
  text: string,
  form: keyof typeof TYPES,
  extractor: FileExtractor,
): Promise<ExtractionAnswer> {
  return extractor.extract({ bytes: new TextEncoder().encode(text), form, contentType: TYPES[form] });
}
