import type { CodedPosting } from '../model/CodedPosting.js';
import type { Lang } from './Lang.js';

/** Postings to be shown with the words that coded them; `total` says how many there are beyond those given. */
export interface Evidence {
  readonly postings: readonly CodedPosting[];
  readonly total: number;
}

/** What a reader may choose about the looks of a report; formats ignore what does not concern them. */
export interface RenderOptions {
  /** English by default. */
  readonly lang?: Lang;
  /** Columns of the terminal, 100 by default. */
  readonly width?: number;
  /** Colours of the terminal, off by default. */
  readonly color?: boolean;
  /** Shown by `html` only. */
  readonly evidence?: Evidence;
  /** Writes `csv` as a Kazakh or Russian Excel opens it by a double click. */
  readonly excel?: boolean;
}
