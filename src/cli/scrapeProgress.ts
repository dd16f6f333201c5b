import type { ScrapeEvent } from '../scraping/ScrapeOutcome.js';
import { progressLine, say } from './terminal.js';

/** Problems that are printed one by one; the manifest has all of them. */
const PROBLEMS_SHOWN = 10;

/** Shows on a terminal how far a crawl is; problems are said everywhere. */
export function scrapeProgress(): {
  readonly onEvent: (event: ScrapeEvent) => void;
  readonly end: () => void;
} {
  const line = progressLine();
  let linked = 0;
  let read = 0;
  let problems = 0;
  const onEvent = (event: ScrapeEvent): void => {
    if (event.kind === 'list') linked += event.links;
    if (event.kind === 'posting') read += 1;
    if (event.kind === 'problem') {
      problems += 1;
      line.clear();
      if (problems <= PROBLEMS_SHOWN) say(`qyzmet: ${event.problem}`);
    }
    const waiting =
      event.kind === 'waiting' && event.milliseconds > 2000
        ? `, waiting ${Math.round(event.milliseconds / 1000)} s`
        : '';
    line.update(
      read === 0
        ? `reading the lists: ${linked} postings${waiting}`
        : `${read} of ${linked} postings${waiting}`,
    );
  };
  const end = (): void => {
    line.clear();
    if (problems > PROBLEMS_SHOWN)
      say(`qyzmet: ${problems - PROBLEMS_SHOWN} more problems stand in the run’s file under runs/.`);
  };
  return { onEvent, end };
}
