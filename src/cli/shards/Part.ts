import { createHash } from 'node:crypto';
import type { TallyState } from '../../statistics/createTally.js';
import type { Shard, Shown } from '../analyzePostings.js';
import type { AnalysisCommand, Receipt } from '../receipt.js';

/** What all parts of one analysis have in common, as each of them reads the whole input. */
interface PartBasis extends Pick<Receipt, 'version' | 'keywords' | 'postings'> {
  readonly command: AnalysisCommand;
  readonly synthetic: boolean;
  /** What could not be read: how many items, and the first messages. */
  readonly problems: { readonly count: number; readonly first: readonly string[] };
}

/** What one part of an analysis found. */
export interface Part {
  readonly shard: Shard;
  readonly basis: PartBasis;
  readonly tally: TallyState;
  /** The keywords that matched, as `category/term`. */
  readonly usedTerms: readonly string[];
  /** The postings that a page shows, the rows of each as entries. */
  readonly shown: readonly (Omit<Shown, 'place'> & { readonly place: PartPlace })[];
}

type PartPlace = Omit<Shown['place'], 'rows'> & { readonly rows: readonly (readonly [string, string])[] };

/** The format of a file that holds a part; the number is raised when an older program would misread it. */
export const PART_FORMAT = 'qyzmet/part/1';

/** The SHA-256 of a part, which tells a damaged file. */
export function checksumOf(part: unknown): string {
  return createHash('sha256').update(JSON.stringify(part)).digest('hex');
}
