import type { Draft, Extraction } from '../extraction/Extraction.js';

/** The drafts of a page that say anything; a page without one was not understood, or is an error page. */
export function draftsWithText({ postings }: Extraction): readonly Draft[] {
  return postings.filter(({ sections }) => sections.some(({ text }) => text.trim() !== ''));
}
