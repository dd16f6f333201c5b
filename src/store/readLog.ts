import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileLines } from './fileLines.js';
import type { Line } from './LineSplitter.js';
import type { LoggedEvent } from './LogEvent.js';
import { parseLogLine } from './logLine.js';
import type { LogPlace } from './LogPlace.js';
import { StoreError } from './StoreError.js';

/** An event of the log with its place, or a line that is none: `torn` when it breaks off without a line feed. */
export type LogEntry =
  | { readonly kind: 'event'; readonly logged: LoggedEvent; readonly place: LogPlace; readonly line: number }
  | { readonly kind: 'torn' | 'broken'; readonly place: LogPlace; readonly line: number };

const LOG_FILE = /^\d{4}-\d{2}\.ndjson$/u;

/** The names of the log's files in the order they were written. */
export function logFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => LOG_FILE.test(name))
      .sort();
  } catch (error) {
    throw new StoreError('damaged', `${folder} cannot be read; restore it from a backup.`, error);
  }
}

/** Every line of the log in order, without judging what is no event. */
export function* readLog(folder: string): Generator<LogEntry> {
  for (const file of logFiles(folder))
    for (const line of fileLines(join(folder, file))) yield entryOf(file, line);
}

function entryOf(file: string, line: Line & { readonly isWhole: boolean }): LogEntry {
  const place = placeOf(file, line);
  if (!line.isWhole) return { kind: 'torn', place, line: line.number };
  const logged = parseLogLine(line.bytes);
  if (logged === undefined) return { kind: 'broken', place, line: line.number };
  return { kind: 'event', logged, place, line: line.number };
}

function placeOf(file: string, line: Line): LogPlace {
  return { file, offset: line.offset, length: line.bytes.length };
}
