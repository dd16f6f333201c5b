import { UNKNOWN } from '../model/CodedPosting.js';
import type { Posting } from '../model/Posting.js';
import type { ValueTable } from './chooseValue.js';
import { placeValues } from './chooseValue.js';
import type { CodedValue } from './CodedValue.js';
import type { Reading } from './readText.js';
import { quoteOf } from './readText.js';

/** Reads the region from its field, or else from the name of the body or the title. */
export function codeRegion(posting: Posting, table: ValueTable, read: (text: string) => Reading): CodedValue {
  const sources = [
    ['region', posting.region],
    ['body', posting.body],
    ['title', posting.title],
  ] as const;
  for (const [from, text] of sources) {
    if (text === undefined) continue;
    const reading = read(text);
    const [value] = placeValues(reading, table);
    if (value !== undefined) return { id: value.id, reason: { from, quote: quoteOf(reading, value).quote } };
  }
  return { id: UNKNOWN, reason: { from: 'none' } };
}
