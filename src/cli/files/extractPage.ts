import type { Extraction } from '../../extraction/Extraction.js';
import { pageForm } from '../extractDocument.js';
import { extractFile } from './extractFile.js';
import type { PageRules } from './ExtractionRequest.js';

/** Finds the postings of a page as fetched, whatever its content type. */
export async function extractPage(
  bytes: Uint8Array,
  contentType: string,
  rules: PageRules = {},
): Promise<Extraction> {
  const answer = await extractFile({ bytes, form: pageForm(contentType, bytes), contentType, rules });
  return answer.kind === 'extraction' ? answer.extraction : { postings: [], problems: [answer.reason] };
}
