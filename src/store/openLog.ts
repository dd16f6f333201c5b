import { join } from 'node:path';
import { EventLog } from './EventLog.js';
import type { LogEvent } from './LogEvent.js';
import type { LogPlace } from './LogPlace.js';
import { type ArchiveEnd, LostTail } from './LostTail.js';
import { setTailAside } from './setTailAside.js';
import { StoreView } from './StoreView.js';

/** A log that is open for writing, and what it says. */
interface OpenLog {
  readonly log: EventLog;
  readonly view: StoreView;
  readonly last: LogEvent['kind'] | undefined;
  /** What was repaired, in sentences. */
  readonly notices: readonly string[];
}

/** Opens the log of a store whose archive ends there, and moves aside what a run that was cut off left unfinished at its end. */
export function openLog(folder: string, archive: ArchiveEnd): OpenLog {
  const log = new EventLog(folder);
  const view = new StoreView(log);
  const lost = new LostTail(archive);
  let last: LogEvent['kind'] | undefined;
  const unfinished = log.load((logged, place) => {
    view.index.apply(logged, place);
    lost.meet(logged, place);
    last = logged.event.kind;
  });
  const notices: string[] = [];
  if (unfinished !== undefined)
    notices.push(`The last line of the log was unfinished; it was moved to ${setAside(folder, unfinished)}.`);
  if (lost.start === undefined) return { log, view, last, notices };
  const aside = setAside(folder, lost.start);
  notices.push(
    `The archive lost pages that were not yet safely on the disk; they are fetched again, and what the log says from there on was moved to ${aside}.`,
  );
  log.close();
  const without = openLog(folder, archive);
  return { ...without, notices: [...notices, ...without.notices] };
}

function setAside(folder: string, { file, offset }: LogPlace): string {
  return setTailAside(join(folder, file), offset);
}
