import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { AppendFile } from './AppendFile.js';
import type { LogEvent, LoggedEvent } from './LogEvent.js';
import { formatLogLine, parseLogLine } from './logLine.js';
import type { LogPlace } from './LogPlace.js';
import { replayLog } from './replayLog.js';
import { StoreError } from './StoreError.js';

/** The append-only log in files by month; the single truth of a store. */
export class EventLog {
  readonly #folder: string;
  #sequence = 0;
  #file = '';
  #writer: AppendFile | undefined;
  #readers = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads all events; returns where an unfinished write begins, if there is one. */
  load(take: (logged: LoggedEvent, place: LogPlace) => void): LogPlace | undefined {
    const unfinished = replayLog(this.#folder, ({ logged, place }) => {
      this.#sequence = logged.sequence;
      this.#file = place.file;
      take(logged, place);
    });
    this.#file = unfinished?.file ?? this.#file;
    return unfinished;
  }

  /** Writes one event at the end; durable against a power cut only after `sync`. */
  append(event: LogEvent, now: Date): { readonly logged: LoggedEvent; readonly place: LogPlace } {
    const logged = { sequence: this.#sequence + 1, at: now.toISOString(), event };
    const bytes = Buffer.from(`${formatLogLine(logged)}\n`);
    const offset = this.#writerFor(`${logged.at.slice(0, 7)}.ndjson`).append(bytes);
    this.#sequence = logged.sequence;
    return { logged, place: { file: this.#file, offset, length: bytes.length - 1 } };
  }

  /** Forces everything appended onto the disk. */
  sync(): void {
    this.#writer?.sync();
  }

  /** The event that stands at a place given out earlier. */
  read(place: LogPlace): LoggedEvent {
    const bytes = Buffer.alloc(place.length);
    const reader = this.#readers.get(place.file) ?? openSync(join(this.#folder, place.file), 'r');
    this.#readers.set(place.file, reader);
    readSync(reader, bytes, 0, place.length, place.offset);
    const logged = parseLogLine(bytes);
    if (logged !== undefined) return logged;
    throw new StoreError('damaged', `${join(this.#folder, place.file)} was changed while it was in use.`);
  }

  close(): void {
    this.#writer?.close();
    for (const reader of this.#readers.values()) closeSync(reader);
    this.#writer = undefined;
    this.#readers = new Map();
  }

  #writerFor(month: string): AppendFile {
    // A clock that was set back must not write behind later events: files are read in the order of their names.
    const file = month > this.#file ? month : this.#file;
    if (this.#writer !== undefined && file === this.#file) return this.#writer;
    this.sync();
    this.#writer?.close();
    this.#writer = new AppendFile(join(this.#folder, file));
    this.#file = file;
    return this.#writer;
  }
}
