import { closeSync, fsyncSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { LogPlace } from './readLog.js';
import { syncFolder, writeAll, writing } from './writeAll.js';

/** Moves the unfinished last line of the log to a file of its own and cuts it off; returns that file's path. */
export function setTailAside(folder: string, place: LogPlace): string {
  const path = join(folder, place.file);
  const aside = `${path}.torn-at-${place.offset}`;
  writing(aside, () => {
    const bytes = Buffer.alloc(place.length);
    withFile(path, 'r+', (log) => {
      readSync(log, bytes, 0, bytes.length, place.offset);
      withFile(aside, 'w', (file) => {
        writeAll(file, bytes);
        fsyncSync(file);
      });
      ftruncateSync(log, place.offset);
      fsyncSync(log);
    });
  });
  syncFolder(folder);
  return aside;
}

function withFile(path: string, flags: string, work: (file: number) => void): void {
  const file = openSync(path, flags);
  try {
    work(file);
  } finally {
    closeSync(file);
  }
}
