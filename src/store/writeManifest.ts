import { join } from 'node:path';
import { replaceFile } from './replaceFile.js';
import type { RunManifest } from './RunManifest.js';
import { withoutSecrets } from './withoutSecrets.js';

/** Writes the account of a run to its file in a store; passwords in addresses are left out. */
export function writeManifest(store: string, manifest: RunManifest): void {
  const text = JSON.stringify(withoutSecrets(manifest), undefined, 2);
  replaceFile(join(store, 'runs', `${manifest.id}.json`), [text, '\n']);
}
