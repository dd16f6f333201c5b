import type { Reason } from '../model/CodedPosting.js';

/** A code with the words that it comes from. */
export interface CodedValue {
  readonly id: string;
  readonly reason: Reason;
}
