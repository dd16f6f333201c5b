import type { Headings } from '../model/Headings.js';
import { cleanText } from './cleanText.js';
import type { Extraction } from './Extraction.js';
import { readPostings } from './readPostings.js';
import { withRegions } from './withRegions.js';

/** Finds the postings of a plain-text notice: one for each numbered position, or one for a notice without numbers. */
export function extractText(text: string, headings: Headings): Extraction {
  return withRegions(readPostings({ text: cleanText(text), ranks: new Map(), wrapped: true }, headings));
}
