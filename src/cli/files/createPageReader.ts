import type { Extraction } from '../../extraction/Extraction.js';
import { pageForm } from '../extractDocument.js';
import type { PageRules } from './ExtractionRequest.js';
import { FileExtractor } from './FileExtractor.js';

const DEADLINE_MILLISECONDS = 10_000;

/** Reads the pages of a crawl. */
export interface PageReader {
  /** Rejects with the reason when a page cannot be read within some seconds. */
  readonly extract: (bytes: Uint8Array, contentType: string) => Promise<Extraction>;
  readonly close: () => Promise<void>;
}

/** Reads pages in a thread of their own, so that none, however it is made, holds a crawl up for long. */
export function createPageReader({ main, ignore, charset }: PageRules): PageReader {
  const extractor = new FileExtractor(undefined, DEADLINE_MILLISECONDS);
  return {
    extract: async (bytes, contentType) => {
      const form = pageForm(contentType, bytes);
      const answer = await extractor.extract({ bytes, form, contentType, rules: { main, ignore, charset } });
      if (answer.kind === 'unreadable') throw new Error(answer.reason);
      return answer.extraction;
    },
    close: () => extractor.close(),
  };
}
