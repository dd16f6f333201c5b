import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { StoreError } from './StoreError.js';

/** Writes every byte to an open file; a full disk can make a single write short without an error. */
export function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) {
    const step = writeSync(file, bytes, written);
    if (step === 0) throw new Error('the disk took no more bytes');
    written += step;
  }
}

/** Makes the entries of a folder durable, so that a rename survives a power cut; not every system can. */
export function syncFolder(folder: string): void {
  let file: number | undefined;
  try {
    file = openSync(folder, 'r');
    fsyncSync(file);
  } catch {
    // Windows and some network file systems refuse to open or sync a folder; nothing better exists there.
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Runs a piece of writing; its failure becomes a `disk` error that names the file. */
export function writing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError('disk', `Cannot write ${path}: ${reason}. What was stored before is kept.`, error);
  }
}
