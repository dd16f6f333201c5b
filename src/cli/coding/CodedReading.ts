import type { CodedPosting } from '../../model/CodedPosting.js';
import type { Posting } from '../../model/Posting.js';
import type { Reading } from '../files/Reading.js';

/** A posting with its codes, or a sentence about something that was not read as one. */
export type CodedReading =
  | { readonly kind: 'posting'; readonly posting: Posting; readonly coded: CodedPosting }
  | Exclude<Reading, { kind: 'posting' }>;
