import type { ScrapeEvent } from '../scraping/ScrapeOutcome.js';
import { crawlState } from './crawlState.js';
import { progressLine, say } from './terminal.js';

/** Problems that are printed one by one; the manifest has all of them. */
const PROBLEMS_SHOWN = 10;

/** Shows on a terminal how far a crawl is and how long it may take; problems are said everywhere. */
export function scrapeProgress(clock: () => number = Date.now): {
  readonly onEvent: (event: ScrapeEvent) => void;
  readonly end: () => void;
} {
  const line = progressLine();
  const describe = crawlState();
  let problems = 0;
  const onEvent = (event: ScrapeEvent): void => {
    if (event.kind === 'problem') {
      problems += 1;
      line.clear();
      if (problems <= PROBLEMS_SHOWN) say(`qyzmet: ${event.problem}`);
    }
    line.update(describe(event, clock()));
  };
  const end = (): void => {
    line.clear();
    if (problems > PROBLEMS_SHOWN)
      say(`qyzmet: ${problems - PROBLEMS_SHOWN} more problems stand in the run’s file under runs/.`);
  };
  return { onEvent, end };
}
