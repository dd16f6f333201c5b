import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder, writeAll, writing } from './writeAll.js';

const CHUNK_BYTES = 1 << 20;

/** Moves everything from an offset on to a file of its own and cuts it off; returns that file's path. */
export function setTailAside(path: string, offset: number): string {
  const aside = `${path}.torn-at-${offset}`;
  writing(aside, () => {
    withFile(path, 'r+', (file) => {
      withFile(aside, 'w', (target) => {
        copyTail(file, target, offset);
        fsyncSync(target);
      });
      ftruncateSync(file, offset);
      fsyncSync(file);
    });
  });
  syncFolder(dirname(path));
  return aside;
}

function copyTail(file: number, target: number, offset: number): void {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  for (let at = offset; at < fstatSync(file).size;) {
    const length = readSync(file, chunk, 0, chunk.length, at);
    writeAll(target, chunk.subarray(0, length));
    at += length;
  }
}

function withFile(path: string, flags: string, work: (file: number) => void): void {
  const file = openSync(path, flags);
  try {
    work(file);
  } finally {
    closeSync(file);
  }
}
