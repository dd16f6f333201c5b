import type { HttpGet } from './HttpGet.js';

/** Network, time and chance, handed in so that tests decide them. */
export interface Surroundings {
  readonly get: HttpGet;
  readonly clock: () => Date;
  /** Waits some milliseconds; rejects with the signal's reason when it is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  readonly signal: AbortSignal;
}
