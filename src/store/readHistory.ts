import { join } from 'node:path';
import type { Posting } from '../model/Posting.js';
import type { LogEvent } from './LogEvent.js';
import { replayLog } from './replayLog.js';
import { checkFormat } from './storeFormat.js';

/** One thing that happened to a posting; instants are ISO 8601 in UTC. */
export type HistoryEntry =
  | {
      readonly kind: 'new' | 'edited';
      readonly at: string;
      readonly posting: Posting;
      /** When the archived page was fetched from which it was read again; absent when it came from the portal. */
      readonly reparsed?: string;
    }
  | { readonly kind: 'closed' | 'reopened'; readonly at: string };

/** What the log knows of a posting, in order. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  /** When it was last seen without a change, if it was. */
  readonly lastSeen?: string;
}

/** The life of a posting from the whole log; no entries when the store never held it. Needs no lock. */
export function readHistory(folder: string, id: string): History {
  checkFormat(folder);
  const entries: HistoryEntry[] = [];
  let lastSeen: string | undefined;
  let postings = 0;
  let number: number | undefined;
  replayLog(join(folder, 'log'), ({ logged: { at, event } }) => {
    if (event.kind === 'new') {
      if (event.posting.id === id) number = postings;
      postings += 1;
    }
    if (event.kind === 'seen' && isSeen(event, id, number)) lastSeen = at;
    if ((event.kind === 'closed' || event.kind === 'reopened') && event.id === id)
      entries.push({ kind: event.kind, at });
    if ((event.kind !== 'new' && event.kind !== 'edited') || event.posting.id !== id) return;
    entries.push({ ...event, at });
  });
  return { entries, ...(lastSeen === undefined ? {} : { lastSeen }) };
}

function isSeen(event: Extract<LogEvent, { kind: 'seen' }>, id: string, number: number | undefined): boolean {
  if ('ids' in event) return event.ids.includes(id);
  return number !== undefined && event.numbers.some(([first, last]) => first <= number && number <= last);
}
