import type { Draft } from '../extraction/Extraction.js';
import type { ArchivedPage } from '../store/warcRecord.js';
import type { PageRules } from './files/ExtractionRequest.js';
import { extractPage } from './files/extractPage.js';

/** The postings of an archived page; none when it is not understood. */
export async function extractDrafts(
  { body, contentType }: ArchivedPage,
  rules: PageRules,
): Promise<readonly Draft[]> {
  try {
    return (await extractPage(body, contentType, rules)).postings;
  } catch {
    // As in a crawl, a page that cannot be read at all is one that was not understood.
    return [];
  }
}
