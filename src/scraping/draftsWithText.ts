import type { Draft } from '../extraction/Extraction.js';

/** The drafts of a page that say anything; a page without one was not understood, or is an error page. */
export function draftsWithText(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ sections }) => sections.some(({ text }) => text.trim() !== ''));
}
