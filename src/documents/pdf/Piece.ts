/** A run of characters on a page; y grows upwards, all in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
}

/** A stretch of a line without a wide gap in it. */
export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** One printed line, its cells from left to right. */
export interface Line {
  readonly cells: readonly [Cell, ...Cell[]];
  readonly y: number;
  readonly size: number;
}
