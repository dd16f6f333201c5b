import type { ScrapeEvent } from '../scraping/ScrapeOutcome.js';

type ListEvent = Extract<ScrapeEvent, { kind: 'list' }>;

/** Steps after which their pace tells something. */
const PACE_FROM = 5;

/** Tells in a few words what a crawl is doing, from each of its events and their instants in milliseconds. */
export function crawlState(): (event: ScrapeEvent, now: number) => string {
  let where = 'reading robots.txt';
  let listPace = createPace();
  let listNumber = 0;
  let linked = 0;
  const postingPace = createPace();
  const readList = (event: ListEvent, now: number): string => {
    if (event.number !== listNumber) {
      listPace = createPace();
      linked = 0;
    }
    listNumber = event.number;
    linked += event.links;
    const left = event.total === undefined ? '' : listPace(linked, event.total, now);
    return listWords(event, linked, left);
  };
  return (event, now) => {
    if (event.kind === 'list') where = readList(event, now);
    if (event.kind === 'visited')
      where = `${event.done} of ${event.of} postings${postingPace(event.done, event.of, now)}`;
    if (event.kind === 'searched') where = `searching the site for lists: page ${event.pages}`;
    return `${where}${waiting(event)}`;
  };
}

function listWords({ number, lists, total }: ListEvent, linked: number, left: string): string {
  const list = lists === 1 ? 'the list' : `list ${number} of ${lists}`;
  const links =
    total === undefined ? `${linked} links to postings` : `${linked} of ${total} links to postings`;
  return `reading ${list}: ${links}${left}`;
}

/** Says how long the rest will take at the pace since its first call; nothing when that is soon or not yet known. */
function createPace(): (done: number, of: number, now: number) => string {
  let first: { readonly done: number; readonly at: number } | undefined;
  let steps = 0;
  return (done, of, now) => {
    first ??= { done, at: now };
    steps += 1;
    if (steps <= PACE_FROM || done <= first.done) return '';
    const seconds = ((of - done) * (now - first.at)) / (done - first.done) / 1000;
    if (seconds < 10) return '';
    return seconds < 90
      ? `, about ${Math.round(seconds)} s left`
      : `, about ${Math.round(seconds / 60)} min left`;
  };
}

function waiting(event: ScrapeEvent): string {
  if (event.kind !== 'waiting' || event.milliseconds <= 2000) return '';
  return `, waiting ${Math.round(event.milliseconds / 1000)} s: ${event.because}`;
}
