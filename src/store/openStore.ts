import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Store } from './Store.js';
import { checkFormat, createFormat } from './storeFormat.js';
import { takeLock } from './takeLock.js';

/** Opens a store for writing and takes its lock; throws a StoreError when there is none, it is held, damaged or newer. */
export function openStore(folder: string, options: { readonly create: boolean; readonly now: Date }): Store {
  if (options.create && !existsSync(join(folder, 'store.json'))) createFormat(folder);
  checkFormat(folder);
  const release = takeLock(folder, options.now);
  try {
    return new Store(folder, release);
  } catch (error) {
    release();
    throw error;
  }
}
