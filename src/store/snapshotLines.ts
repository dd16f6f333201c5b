import { canonicalJson } from './canonicalJson.js';
import type { LoggedEvent } from './LogEvent.js';
import type { LogPlace } from './LogPlace.js';
import type { PostingTable } from './PostingTable.js';

/** The lines of `postings.ndjson`, in the order of the ids; `read` gives the event at a place of the log. */
export function* snapshotLines(
  postings: PostingTable,
  read: (place: LogPlace) => LoggedEvent,
): Generator<string> {
  for (const slot of postings.sorted()) {
    const { place, firstSeen, lastSeen, status } = postings.entry(slot);
    const { event } = read(place);
    if (event.kind !== 'new' && event.kind !== 'edited') continue;
    const life = { firstSeen: instant(firstSeen), lastSeen: instant(lastSeen), status };
    yield `${canonicalJson({ ...event.posting, ...life })}\n`;
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
