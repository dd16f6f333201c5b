import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunManifest } from './RunManifest.js';
import { checkFormat } from './storeFormat.js';
import { StoreError } from './StoreError.js';

/** The manifests of all finished runs, oldest first; needs no lock. */
export function readRuns(folder: string): readonly RunManifest[] {
  checkFormat(folder);
  const runs = join(folder, 'runs');
  return readdirSync(runs)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readManifest(join(runs, name)));
}

function readManifest(path: string): RunManifest {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RunManifest;
  } catch (error) {
    throw new StoreError('damaged', `${path} is not a run manifest; delete it or restore it.`, error);
  }
}
