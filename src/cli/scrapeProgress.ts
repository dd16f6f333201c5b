import type { ScrapeEvent } from '../scraping/ScrapeOutcome.js';
import { progressLine, say } from './terminal.js';

/** Problems that are printed one by one; the manifest has all of them. */
const PROBLEMS_SHOWN = 10;
/** Postings after which their pace tells something. */
const PACE_FROM = 5;

/** Shows on a terminal how far a crawl is and how long it may take; problems are said everywhere. */
export function scrapeProgress(clock: () => number = Date.now): {
  readonly onEvent: (event: ScrapeEvent) => void;
  readonly end: () => void;
} {
  const line = progressLine();
  let linked = 0;
  let problems = 0;
  let started: number | undefined;
  let where = 'reading robots.txt';
  const onEvent = (event: ScrapeEvent): void => {
    switch (event.kind) {
      case 'list':
        linked += event.links;
        where = `reading the lists: ${linked} links to postings`;
        break;
      case 'visited':
        started ??= clock();
        where = `${event.done} of ${event.of} postings${remaining(event, clock() - started)}`;
        break;
      case 'problem':
        problems += 1;
        line.clear();
        if (problems <= PROBLEMS_SHOWN) say(`qyzmet: ${event.problem}`);
        break;
      case 'posting':
      case 'waiting':
        break;
    }
    line.update(`${where}${waiting(event)}`);
  };
  const end = (): void => {
    line.clear();
    if (problems > PROBLEMS_SHOWN)
      say(`qyzmet: ${problems - PROBLEMS_SHOWN} more problems stand in the run’s file under runs/.`);
  };
  return { onEvent, end };
}

function waiting(event: ScrapeEvent): string {
  if (event.kind !== 'waiting' || event.milliseconds <= 2000) return '';
  return `, waiting ${Math.round(event.milliseconds / 1000)} s: ${event.because}`;
}

/** The pace is counted from the first posting on, so the time of the lists does not distort it. */
function remaining({ done, of }: Extract<ScrapeEvent, { kind: 'visited' }>, elapsed: number): string {
  if (done <= PACE_FROM) return '';
  const seconds = ((of - done) * elapsed) / (done - 1) / 1000;
  if (seconds < 10) return '';
  return seconds < 90
    ? `, about ${Math.round(seconds)} s left`
    : `, about ${Math.round(seconds / 60)} min left`;
}
