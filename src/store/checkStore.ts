import { join } from 'node:path';
import { checkArchive } from './checkArchive.js';
import { checkLog } from './checkLog.js';
import { checkSnapshot } from './checkSnapshot.js';
import { EventLog } from './EventLog.js';
import type { Finding } from './Finding.js';
import { readManifest, runFiles } from './readRuns.js';
import { snapshotLines } from './snapshotLines.js';
import { StoreError } from './StoreError.js';
import { checkFormat } from './storeFormat.js';

/**
 * Reads a whole store and tells what is wrong with it; never writes and needs no lock. While a run is writing
 * (`isInUse`), the snapshot is rightly behind the log and is not compared.
 */
export function* checkStore(folder: string, isInUse: boolean): Generator<Finding> {
  checkFormat(folder);
  const log = new EventLog(join(folder, 'log'));
  try {
    const index = yield* checkLog(join(folder, 'log'));
    if (index !== undefined && !isInUse) {
      const derived = snapshotLines(index.postings, (place) => log.read(place));
      yield* checkSnapshot(join(folder, 'postings.ndjson'), derived);
    }
    yield* checkArchive(folder);
    for (const file of runFiles(folder)) yield* checkManifest(file);
  } finally {
    log.close();
  }
}

function* checkManifest(file: string): Generator<Finding> {
  try {
    readManifest(file);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    yield { file, problem: 'is not the account of a run', remedy: 'delete it, or restore it from a backup' };
  }
}
