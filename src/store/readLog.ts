import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { LineSplitter, type Line } from './LineSplitter.js';
import { parseLogLine } from './logLine.js';
import type { LoggedEvent } from './LogEvent.js';
import { StoreError } from './StoreError.js';

/** Where a line of the log stands, in bytes. */
export interface LogPlace {
  /** File name within the log folder. */
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

/** An event as found in the log, or the unfinished line at the log's very end. */
export type LogEntry =
  | { readonly kind: 'event'; readonly logged: LoggedEvent; readonly place: LogPlace }
  | { readonly kind: 'torn'; readonly place: LogPlace };

const LOG_FILE = /^\d{4}-\d{2}\.ndjson$/u;
const CHUNK_BYTES = 1 << 16;

function logFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => LOG_FILE.test(name))
      .sort();
  } catch (error) {
    throw new StoreError('damaged', `${folder} cannot be read; restore it from a backup.`, error);
  }
}

/** Every event in order; damage anywhere but in the unfinished last line is a StoreError with file and line. */
export function* readLog(folder: string): Generator<LogEntry> {
  const files = logFiles(folder);
  let sequence = 0;
  for (const file of files) {
    const lines = new LineSplitter();
    for (const line of completeLines(join(folder, file), lines)) {
      sequence += 1;
      yield {
        kind: 'event',
        logged: checked(join(folder, file), line, sequence),
        place: placeOf(file, line),
      };
    }
    const tail = lines.end();
    if (tail === undefined) continue;
    if (file !== files.at(-1)) throw damaged(join(folder, file), tail.number, 'breaks off');
    yield { kind: 'torn', place: placeOf(file, tail) };
  }
}

function* completeLines(path: string, lines: LineSplitter): Generator<Line> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      yield* lines.push(chunk.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

function checked(path: string, line: Line, sequence: number): LoggedEvent {
  const logged = parseLogLine(line.text);
  if (logged === undefined) throw damaged(path, line.number, 'does not match its checksum');
  if (logged.sequence !== sequence) {
    throw damaged(path, line.number, `has number ${logged.sequence} where ${sequence} is due`);
  }
  return logged;
}

function placeOf(file: string, line: Line): LogPlace {
  return { file, offset: line.offset, length: line.length };
}

function damaged(path: string, line: number, what: string): StoreError {
  return new StoreError('damaged', `${path}, line ${line} ${what}; restore the file from a backup.`);
}
