import { join } from 'node:path';
import type { LogPlace } from './LogPlace.js';
import { logFiles, readLog, type LogEntry } from './readLog.js';
import { StoreError } from './StoreError.js';

type EventEntry = Extract<LogEntry, { kind: 'event' }>;

/**
 * Hands over every event in order. What stands behind the last whole line is an unfinished write: it is not an error,
 * and its place is returned. Damage before that is a StoreError with file and line.
 */
export function replayLog(folder: string, take: (entry: EventEntry) => void): LogPlace | undefined {
  let sequence = 0;
  let unfinished: Exclude<LogEntry, EventEntry> | undefined;
  for (const entry of readLog(folder)) {
    if (entry.kind !== 'event') {
      unfinished ??= entry;
      continue;
    }
    // A power cut can leave a last line of garbage, but never a whole line behind it.
    if (unfinished !== undefined) throw damaged(folder, unfinished, faults[unfinished.kind]);
    sequence += 1;
    if (entry.logged.sequence !== sequence)
      throw damaged(folder, entry, `has number ${entry.logged.sequence} where ${sequence} is due`);
    take(entry);
  }
  if (unfinished !== undefined && unfinished.place.file !== logFiles(folder).at(-1))
    throw damaged(folder, unfinished, faults[unfinished.kind]);
  return unfinished?.place;
}

const faults = { torn: 'breaks off', broken: 'does not match its checksum' } as const;

function damaged(folder: string, { place, line }: LogEntry, what: string): StoreError {
  return new StoreError(
    'damaged',
    `${join(folder, place.file)}, line ${line} ${what}; restore the file from a backup.`,
  );
}
