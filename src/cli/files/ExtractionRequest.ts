import type { Extraction } from '../../extraction/Extraction.js';
import type { PageSelectors } from '../../extraction/narrowPage.js';

/** What the worker is asked: the bytes of one file, and the form they were recognised as. */
export interface ExtractionRequest {
  readonly bytes: Uint8Array;
  readonly form: 'pdf' | 'docx' | 'doc' | 'html' | 'text' | 'json';
  /** What the server called a page; it may name the charset. */
  readonly contentType?: string;
  /** What of a page to read. */
  readonly selectors?: PageSelectors;
}

/** What it answers: postings, or why there are none. */
export type ExtractionAnswer =
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'unreadable'; readonly reason: string };
