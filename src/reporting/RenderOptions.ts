import type { CodedPosting } from '../model/CodedPosting.js';
import type { Lang } from './Lang.js';

/** Where a posting stands in the tables of a report, and the words around its matches. */
export interface PostingPlace {
  /** The id of its row by the id of the table. */
  readonly rows: ReadonlyMap<string, string>;
  /** The columns of the tables by groups that it falls into. */
  readonly columns: readonly string[];
  /** The text before and after each of its matches. */
  readonly contexts: readonly (readonly [before: string, after: string])[];
}

/** Postings to be shown with the words that coded them; `total` says how many there are beyond those given. */
export interface Evidence {
  readonly postings: readonly CodedPosting[];
  readonly total: number;
  /** One for each posting; with them a reader can ask for the postings behind a cell. */
  readonly places?: readonly PostingPlace[];
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
  /** The table that `svg` draws. */
  readonly table?: string;
  /** Writes `csv` as a Kazakh or Russian Excel opens it by a double click. */
  readonly excel?: boolean;
}
