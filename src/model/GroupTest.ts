/** How a p-value was found; a test of all cells is exact only where there are few enough tables to go through. */
export type TestMethod =
  | { readonly kind: 'pearson' }
  | { readonly kind: 'exact' }
  | { readonly kind: 'monte-carlo'; readonly replicates: number; readonly seed: number };

/** A test of whether groups and a characteristic are independent; numbers only. */
export interface IndependenceTest {
  readonly method: TestMethod;
  /** Pearson's chi-square without continuity correction. */
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
  /** Cramér's V, 0 to 1. */
  readonly cramersV: number;
  readonly smallestExpected: number;
  /** How many postings, or answers, were compared, in how many groups. */
  readonly compared: number;
  readonly groups: number;
}

/** Why a column was not tested: fewer than two groups have a base, or all of them are alike because no or every posting is in it. */
export type UntestedReason = 'one-group' | 'constant';

/** The test of one column: its postings against all others, by group. */
export type ColumnTest =
  | (IndependenceTest & {
      readonly kind: 'tested';
      readonly column: string;
      /** p after Benjamini and Hochberg's step-up over the tested columns of the table. */
      readonly adjustedP: number;
    })
  | { readonly kind: 'untested'; readonly column: string; readonly reason: UntestedReason };

/** The difference of the shares of two groups in one column, first minus second, with its 95 % interval. */
export interface GroupDifference {
  readonly column: string;
  readonly rows: readonly [string, string];
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What was tested over a table. */
export interface TableTests {
  readonly columns: readonly ColumnTest[];
  /** Of the whole table, where each row is in exactly one column. */
  readonly overall?: IndependenceTest;
  /** Where exactly two groups were compared. */
  readonly differences: readonly GroupDifference[];
  /** Rows that were not compared because they name no group, such as “not stated”. */
  readonly excluded: readonly string[];
}
