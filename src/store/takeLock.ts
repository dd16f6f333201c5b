import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './errorCode.js';
import { StoreLockedError } from './StoreError.js';
import { writing } from './writeAll.js';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the lock was taken, ISO 8601. */
  readonly since: string;
  /** Start of the process in clock ticks since boot, where the system tells; tells a reused pid apart. */
  readonly ticks?: string;
}

const UNWRITTEN_LOCK_MILLISECONDS = 10_000;

/** What file systems answer that know no hard links, such as those of memory sticks. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** The lock may come and go between two looks at it; each time it is tried again. */
const MOST_ATTEMPTS = 5;

/** Takes the lock of a store's folder, also from a dead process; returns how to give it back. */
export function takeLock(folder: string, now: Date): () => void {
  const path = join(folder, 'lock');
  const ticks = processStat(process.pid)?.ticks;
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    since: now.toISOString(),
    ...(ticks === undefined ? {} : { ticks }),
  };
  for (let attempts = 1; !create(path, holder); attempts += 1) {
    if (attempts === MOST_ATTEMPTS) throw lockedBy(path, readHolder(path));
    removeIfDead(path);
  }
  return () => {
    rmSync(path, { force: true });
  };
}

/** Whether a run that is still alive holds the store. */
export function isInUse(folder: string): boolean {
  const holder = readHolder(join(folder, 'lock'));
  return holder !== undefined && isAlive(holder);
}

/** The lock appears with its words in it, so that no other run ever finds it half written and nameless. */
function create(path: string, holder: Holder): boolean {
  const draft = `${path}.new-${process.pid}`;
  return writing(path, () => {
    try {
      writeFileSync(draft, JSON.stringify(holder), { flush: true });
      linkSync(draft, path);
      return true;
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EEXIST') return false;
      if (code !== undefined && WITHOUT_LINKS.has(code)) return createInPlace(path, holder);
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

function createInPlace(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx', flush: true });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function removeIfDead(path: string): void {
  const holder = readHolder(path);
  if (holder === undefined ? !wasLeftUnwritten(path) : isAlive(holder)) throw lockedBy(path, holder);
  const aside = `${path}.dead-${process.pid}`;
  try {
    renameSync(path, aside);
    // Another run may have found the same lock dead and put its own in its place: that one must go back.
    const moved = readHolder(aside);
    if (JSON.stringify(moved) !== JSON.stringify(holder)) putBack(aside, path, moved);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  rmSync(aside, { force: true });
}

function putBack(aside: string, path: string, holder: Holder | undefined): never {
  try {
    linkSync(aside, path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
  throw lockedBy(path, holder);
}

function readHolder(path: string): Holder | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder> | null;
    const { pid, host, since, ticks } = value ?? {};
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string') return undefined;
    return { pid, host, since, ...(typeof ticks === 'string' ? { ticks } : {}) };
  } catch {
    return undefined;
  }
}

function wasLeftUnwritten(path: string): boolean {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  // File times are compared with the system's clock, whatever clock the caller hands in.
  return Date.now() - changed > UNWRITTEN_LOCK_MILLISECONDS;
}

function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  const stat = processStat(holder.pid);
  // A killed process keeps its number until its parent asks after it, which some containers never do.
  if (stat?.state === 'Z' || stat?.state === 'X') return false;
  return holder.ticks === undefined || stat?.ticks === undefined || holder.ticks === stat.ticks;
}

interface ProcessStat {
  readonly state: string | undefined;
  readonly ticks: string | undefined;
}

/** State and start of a process as Linux tells them; undefined on other systems. */
function processStat(pid: number): ProcessStat | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields 3 and 22, counted behind the command name, which is in brackets and may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], ticks: fields[19] };
  } catch {
    return undefined;
  }
}

function lockedBy(path: string, holder: Holder | undefined): StoreLockedError {
  const who =
    holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host} since ${holder.since}`;
  return new StoreLockedError(`The store is in use by ${who}; if that run is gone, delete ${path}.`);
}
