import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunManifest } from './RunManifest.js';
import { StoreError } from './StoreError.js';
import { checkFormat } from './storeFormat.js';

/** The manifests of all finished runs, oldest first; needs no lock. */
export function readRuns(folder: string): readonly RunManifest[] {
  checkFormat(folder);
  return runFiles(folder).map(readManifest);
}

/** The paths of all manifests, oldest first. */
export function runFiles(folder: string): readonly string[] {
  const runs = join(folder, 'runs');
  if (!existsSync(runs)) return [];
  return readdirSync(runs)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(runs, name));
}

/** The manifest in a file; throws a StoreError when it is none. */
export function readManifest(path: string): RunManifest {
  const manifest = parse(path);
  if (manifest?.id !== undefined && manifest.counts !== undefined) return manifest as RunManifest;
  throw new StoreError('damaged', `${path} is not a run manifest; delete it or restore it.`);
}

function parse(path: string): Partial<RunManifest> | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<RunManifest> | null;
  } catch {
    return null;
  }
}
