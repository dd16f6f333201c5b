import { join } from 'node:path';
import type { Finding } from './Finding.js';
import { PostingIndex } from './PostingIndex.js';
import { readLog, type LogEntry } from './readLog.js';

const BACKUP = 'restore the file from a backup';
const REBUILD = 'qyzmet store rebuild moves it aside; nothing else is lost';

/** Reads every line of the log; gives the state that it leads to, or undefined when a line of it is lost. */
export function* checkLog(folder: string): Generator<Finding, PostingIndex | undefined> {
  const index = new PostingIndex();
  let sequence = 0;
  let isWhole = true;
  let faults: LogEntry[] = [];
  for (const entry of readLog(folder)) {
    if (entry.kind !== 'event') {
      faults.push(entry);
      continue;
    }
    isWhole &&= faults.length === 0;
    yield* faults.map((fault) => finding(folder, fault, BACKUP));
    const { sequence: found } = entry.logged;
    if (faults.length === 0 && found !== sequence + 1) {
      isWhole = false;
      yield {
        ...finding(folder, entry, BACKUP),
        problem: `has number ${found} where ${sequence + 1} is due`,
      };
    }
    faults = [];
    sequence = found;
    index.apply(entry.logged, entry.place);
  }
  yield* faults.map((fault) => finding(folder, fault, REBUILD));
  return isWhole ? index : undefined;
}

function finding(folder: string, { kind, place, line }: LogEntry, remedy: string): Finding {
  const problem = kind === 'torn' ? 'breaks off, as after a cut-off run' : 'does not match its checksum';
  return { file: join(folder, place.file), line, problem, remedy };
}
