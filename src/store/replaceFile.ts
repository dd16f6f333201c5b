import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, writeAll, writing } from './writeAll.js';

const CHUNK_CHARACTERS = 1 << 18;

/**
 * Replaces a file by new content, whole or not at all: temporary file, fsync, rename, fsync of the folder. Where `one` process
 * writes at a time, the next run takes the temporary file that a killed one has left; where `several` may write the same file,
 * each has its own, and the last to finish wins.
 */
export function replaceFile(
  path: string,
  pieces: Iterable<string>,
  writers: 'one' | 'several' = 'one',
): void {
  const temporary = writers === 'one' ? `${path}.tmp` : `${path}.${ownName()}.tmp`;
  try {
    writing(path, () => {
      writeSynced(temporary, pieces);
      renameSync(temporary, path);
    });
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** The number of a process alone may be that of another one in another container. */
function ownName(): string {
  return `${process.pid}-${randomBytes(4).toString('hex')}`;
}

function writeSynced(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let pending = '';
    for (const piece of pieces) {
      pending += piece;
      if (pending.length < CHUNK_CHARACTERS) continue;
      writeAll(file, Buffer.from(pending));
      pending = '';
    }
    writeAll(file, Buffer.from(pending));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
