/** What a counter holds, as sums that can be written down and added to another's: the name of each count, in parts. */
export type Counts = readonly (readonly [name: readonly string[], count: number])[];

/** A counter whose counts can be taken out, and those of another part of the same postings added. */
export interface Summable {
  readonly counts: () => Counts;
  readonly absorb: (counts: Counts) => void;
}
