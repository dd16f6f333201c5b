import type { Extraction } from '../../extraction/Extraction.js';
import type { PageSelectors } from '../../extraction/narrowPage.js';

/** How a portal's pages are read where their own words do not tell: what of them, and in which charset. */
export interface PageRules extends PageSelectors {
  readonly charset?: string | undefined;
}

/** What the worker is asked: the bytes of one file, and the form they were recognised as. */
export type ExtractionRequest = PlainRequest | DocumentRequest;

/** A file that is text as it is, and so is read without waiting for anything. */
export interface PlainRequest extends FileRequest {
  readonly form: 'html' | 'text' | 'json';
}

interface DocumentRequest extends FileRequest {
  readonly form: 'pdf' | 'docx' | 'doc';
}

interface FileRequest {
  readonly bytes: Uint8Array;
  /** What the server called a page; it may name the charset. */
  readonly contentType?: string;
  /** How the pages of a portal are read, as its profile says. */
  readonly rules?: PageRules;
}

/** What it answers: postings, or why there are none. */
export type ExtractionAnswer =
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'unreadable'; readonly reason: string };
