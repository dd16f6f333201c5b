import { closeSync, fsyncSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { LogEvent, LoggedEvent } from './LogEvent.js';
import { formatLogLine, parseLogLine } from './logLine.js';
import { readLog, type LogEntry, type LogPlace } from './readLog.js';
import { setTailAside } from './setTailAside.js';
import { StoreError } from './StoreError.js';
import { syncFolder, writeAll, writing } from './writeAll.js';

/** The append-only log in files by month; the single truth of a store. */
export class EventLog {
  readonly #folder: string;
  #sequence = 0;
  #file = '';
  #writer: number | undefined;
  #readers = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads all events; returns the path that a torn last line was moved to, if there was one. */
  load(take: (entry: Extract<LogEntry, { kind: 'event' }>) => void): string | undefined {
    for (const entry of readLog(this.#folder)) {
      this.#file = entry.place.file;
      if (entry.kind === 'torn') return setTailAside(this.#folder, entry.place);
      this.#sequence = entry.logged.sequence;
      take(entry);
    }
    return undefined;
  }

  /** Writes one event at the end; durable against a power cut only after `sync`. */
  append(event: LogEvent, now: Date): { readonly logged: LoggedEvent; readonly place: LogPlace } {
    const logged = { sequence: this.#sequence + 1, at: now.toISOString(), event };
    const bytes = Buffer.from(`${formatLogLine(logged)}\n`);
    const writer = this.#writerFor(`${logged.at.slice(0, 7)}.ndjson`);
    const offset = this.#appendBytes(writer, bytes);
    this.#sequence = logged.sequence;
    return { logged, place: { file: this.#file, offset, length: bytes.length - 1 } };
  }

  /** Forces everything appended onto the disk. */
  sync(): void {
    const writer = this.#writer;
    if (writer !== undefined)
      writing(join(this.#folder, this.#file), () => {
        fsyncSync(writer);
      });
  }

  /** The event that stands at a place given out earlier. */
  read(place: LogPlace): LoggedEvent {
    const bytes = Buffer.alloc(place.length);
    const reader = this.#readers.get(place.file) ?? openSync(join(this.#folder, place.file), 'r');
    this.#readers.set(place.file, reader);
    readSync(reader, bytes, 0, place.length, place.offset);
    const logged = parseLogLine(bytes.toString('utf8'));
    if (logged !== undefined) return logged;
    throw new StoreError('damaged', `${join(this.#folder, place.file)} was changed while it was in use.`);
  }

  close(): void {
    if (this.#writer !== undefined) closeSync(this.#writer);
    for (const reader of this.#readers.values()) closeSync(reader);
    this.#writer = undefined;
    this.#readers = new Map();
  }

  #writerFor(month: string): number {
    // A clock that was set back must not write behind later events: files are read in the order of their names.
    const file = month > this.#file ? month : this.#file;
    if (this.#writer !== undefined && file === this.#file) return this.#writer;
    this.sync();
    if (this.#writer !== undefined) closeSync(this.#writer);
    const path = join(this.#folder, file);
    const writer = writing(path, () => openSync(path, 'a'));
    syncFolder(this.#folder);
    this.#writer = writer;
    this.#file = file;
    return writer;
  }

  #appendBytes(writer: number, bytes: Buffer): number {
    const path = join(this.#folder, this.#file);
    return writing(path, () => {
      const offset = fstatSync(writer).size;
      try {
        writeAll(writer, bytes);
      } catch (error) {
        // Half a line would be a torn tail; a full disk still lets a file be cut.
        ftruncateSync(writer, offset);
        throw error;
      }
      return offset;
    });
  }
}
