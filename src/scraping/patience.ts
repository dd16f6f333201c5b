import type { Patience } from './PatientGet.js';

/** How patient a crawl is unless told otherwise. */
export const PATIENCE: Omit<Patience, 'floor'> = {
  crawlDelayCap: 60_000,
  waitBudget: 15 * 60_000,
  attempts: 4,
};
