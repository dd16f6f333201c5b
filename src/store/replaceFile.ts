import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, writeAll, writing } from './writeAll.js';

const CHUNK_CHARACTERS = 1 << 18;

/** Replaces a file by new content, whole or not at all: temporary file, fsync, rename, fsync of the folder. */
export function replaceFile(path: string, pieces: Iterable<string>): void {
  const temporary = `${path}.tmp`;
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
