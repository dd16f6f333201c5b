import type { Language, SectionKind } from './Posting.js';
import type { Strength } from './Codebook.js';

/** One place in a posting where a keyword stands, with its evidence. */
export interface Match {
  readonly category: string;
  /** The keyword as written in the keyword file. */
  readonly term: string;
  /** Index into the posting's `sections`. */
  readonly section: number;
  readonly kind: SectionKind;
  /** UTF-16 offsets into that section's text; `quote` is exactly `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly strength: Strength;
  /** Column of the study's Tables 3 and 4. */
  readonly column: string;
  /** Present and `lower` when the match rests on Kazakh typed with Russian letters. */
  readonly confidence?: 'lower';
}

/** A place where a keyword stands but does not count, and why. */
export interface SetAside extends Match {
  /** Identifier of the context, or `exclusion`, or `near`. */
  readonly because: string;
  /** The words that set it aside. */
  readonly cue: string;
}

/** A category found in a posting, with the strongest of its mentions. */
export interface CategoryCode {
  readonly id: string;
  readonly strength: Strength;
}

/** Where a code comes from, for the reader who asks “how do you know?”. */
export interface Reason {
  readonly from:
    | 'unit'
    | 'title'
    | 'duties'
    | 'requirements'
    | 'body'
    | 'categoryCode'
    | 'region'
    /** Stated by the page, stated with its sections, or told by the words of the text. */
    | 'page'
    | 'sections'
    | 'text'
    | 'none';
  readonly quote?: string;
}

export const TIERS = ['A', 'B', 'C', 'C-O', 'C-R', 'D', 'D-O', 'E', 'E-R', 'E-G'] as const;

export type Tier = (typeof TIERS)[number];

/** The value of a variable that the posting does not state. */
export const UNKNOWN = 'unknown';

/** A posting with its codes. Recomputed from the posting and the codebook, never stored as truth. */
export interface CodedPosting {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly body?: string;
  /** A required or desired match exists. */
  readonly digital: boolean;
  readonly categories: readonly CategoryCode[];
  /** Columns of the study's Tables 3 and 4 that the posting falls into. */
  readonly columns: readonly string[];
  readonly matches: readonly Match[];
  readonly position: string;
  readonly area: string;
  readonly tier: Tier | typeof UNKNOWN;
  readonly tierGroup: 'central' | 'regional' | typeof UNKNOWN;
  readonly region: string;
  readonly language: Language | 'both' | typeof UNKNOWN;
  readonly publishedOn?: string;
  readonly closesOn?: string;
  /** Number of characters in the sections that were read; 0 says that the posting was not really coded. */
  readonly charactersRead: number;
  readonly reasons: Readonly<Record<'position' | 'area' | 'tier' | 'region' | 'language', Reason>>;
}
