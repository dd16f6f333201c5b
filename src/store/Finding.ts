/** Something in a store that is not as it should be. */
export interface Finding {
  /** Path of the file. */
  readonly file: string;
  /** Counted from 1, where the file has lines. */
  readonly line?: number;
  /** What is wrong, and what to do. */
  readonly problem: string;
  readonly remedy: string;
}
