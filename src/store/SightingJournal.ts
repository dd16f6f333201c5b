import { readFileSync, rmSync } from 'node:fs';
import { AppendFile } from './AppendFile.js';
import { errorCode } from './errorCode.js';
import { writing } from './writeAll.js';

const MINUTE = 60_000;
/** A long import sees thousands of postings a second. */
const MOST_PENDING = 10_000;

/** Puts sightings into the log for good; `at` is when the last of them was. */
type LogSightings = (ids: readonly string[], at: Date) => void;

/**
 * Keeps sightings safe for the minute until the log gets all of them as one short event. An event of its own for each
 * would make the log of a daily run grow year by year for postings that did not change.
 */
export class SightingJournal {
  readonly #path: string;
  readonly #log: LogSightings;
  #file: AppendFile | undefined;
  #ids: string[] = [];
  #from: Date | undefined;
  #to: Date | undefined;

  /** Takes over what a killed run left in the file. */
  constructor(path: string, log: LogSightings) {
    this.#path = path;
    this.#log = log;
    for (const [at, id] of readJournal(path)) this.#take(id, new Date(at));
  }

  add(id: string, now: Date): void {
    const isOld = this.#from !== undefined && now.getTime() - this.#from.getTime() >= MINUTE;
    if (isOld || this.#ids.length >= MOST_PENDING) this.flush();
    this.#file ??= new AppendFile(this.#path);
    this.#file.append(Buffer.from(`${JSON.stringify([now.toISOString(), id])}\n`));
    this.#take(id, now);
  }

  sync(): void {
    this.#file?.sync();
  }

  /** Hands all sightings to the log and forgets them. */
  flush(): void {
    if (this.#to === undefined) return;
    this.#log(this.#ids, this.#to);
    this.close();
    writing(this.#path, () => {
      rmSync(this.#path, { force: true });
    });
    this.#ids = [];
    this.#from = undefined;
    this.#to = undefined;
  }

  close(): void {
    this.#file?.close();
    this.#file = undefined;
  }

  #take(id: string, now: Date): void {
    this.#ids.push(id);
    this.#from ??= now;
    this.#to = now;
  }
}

/** The lines up to the first that was not written whole; what is lost is asked for again. */
function readJournal(path: string): readonly (readonly [at: string, id: string])[] {
  const sightings: [at: string, id: string][] = [];
  for (const line of textOf(path).split('\n').slice(0, -1)) {
    const sighting = parseLine(line);
    if (sighting === undefined) break;
    sightings.push(sighting);
  }
  return sightings;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  }
}

function parseLine(line: string): [at: string, id: string] | undefined {
  try {
    const [at, id] = JSON.parse(line) as [unknown, unknown];
    const isSighting = typeof at === 'string' && typeof id === 'string' && !Number.isNaN(Date.parse(at));
    return isSighting ? [at, id] : undefined;
  } catch {
    // A power cut can leave anything where a line was not yet on the disk.
    return undefined;
  }
}
