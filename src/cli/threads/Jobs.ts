import { availableParallelism } from 'node:os';

/** How many threads code postings: a number that somebody asked for, or as many as there are processors where that gains time. */
export type Jobs = number | 'auto';

/** How many threads there may be. */
export function sizeOf(jobs: Jobs): number {
  return jobs === 'auto' ? availableParallelism() : jobs;
}
