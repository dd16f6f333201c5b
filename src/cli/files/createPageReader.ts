import type { Extraction } from '../../extraction/Extraction.js';
import { headingsOnce, pageForm } from '../extractDocument.js';
import type { ExtractionAnswer, PageRules, PlainRequest } from './ExtractionRequest.js';
import { extractPlain, isPlain } from './extractPlain.js';
import { FileExtractor } from './FileExtractor.js';
import { couldNotBeRead, tookTooLong } from './unreadable.js';
import { withinTime } from './withinTime.js';

const DEADLINE_MILLISECONDS = 10_000;
/**
 * What is ended where it stands costs a thread of the system for each page. Up to this size none is needed: the effort to read a page
 * grows with its length, not faster, and of thousands of pages of this size that were made to be slow none took half a second.
 */
const SMALL_BYTES = 8 * 1024;
/** What is made of a larger page might need more memory than there is, which only a thread survives. */
const LARGEST_HERE = 512 * 1024;

/** Reads the pages of a crawl. */
export interface PageReader {
  /** Rejects with the reason when a page cannot be read within some seconds. */
  readonly extract: (bytes: Uint8Array, contentType: string) => Promise<Extraction>;
  readonly close: () => Promise<void>;
}

/**
 * Reads pages so that none, however it is made, holds a crawl up for long: here, as a thread with a heap of its own takes 50 MB,
 * and what is large or a document in a thread.
 */
export function createPageReader({ main, ignore, charset }: PageRules): PageReader {
  const extractor = new FileExtractor(undefined, DEADLINE_MILLISECONDS);
  return {
    extract: async (bytes, contentType) => {
      const form = pageForm(contentType, bytes);
      const request = { bytes, form, contentType, rules: { main, ignore, charset } };
      const answer =
        isPlain(request) && bytes.length <= LARGEST_HERE
          ? await extractHere(request)
          : await extractor.extract(request);
      if (answer.kind === 'unreadable') throw new Error(answer.reason);
      return answer.extraction;
    },
    close: () => extractor.close(),
  };
}

async function extractHere(request: PlainRequest): Promise<ExtractionAnswer> {
  const headings = await headingsOnce();
  try {
    const extract = (): Extraction => extractPlain(request, headings);
    const isSmall = request.bytes.length <= SMALL_BYTES;
    const extraction = isSmall ? extract() : withinTime(extract, DEADLINE_MILLISECONDS);
    if (extraction === 'late') return tookTooLong(request.form, DEADLINE_MILLISECONDS);
    return { kind: 'extraction', extraction };
  } catch {
    return couldNotBeRead(request.form);
  }
}
