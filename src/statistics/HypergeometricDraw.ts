/** Draws a count by means of random numbers between 0 and 1. */
export type Draw = (uniform: () => number) => number;

/** The smaller halves of an urn: balls of the kind that has fewer among the drawn or the left ones, whichever are fewer. */
export interface Halves {
  readonly fewer: number;
  readonly more: number;
  readonly picked: number;
  /** The least and the greatest count there can be, and the likeliest. */
  readonly least: number;
  readonly most: number;
  readonly mode: number;
}
