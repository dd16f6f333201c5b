import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Store } from './Store.js';
import { checkFormat, createFormat, raiseFormat } from './storeFormat.js';
import { takeLock } from './takeLock.js';

/** How a store is opened; `archive: false` keeps no page as fetched. */
interface OpenOptions {
  readonly create: boolean;
  readonly now: Date;
  readonly archive?: boolean;
}

/** Opens a store for writing and takes its lock; throws a StoreError when there is none, it is held, damaged or newer. */
export function openStore(folder: string, options: OpenOptions): Store {
  if (options.create && !existsSync(join(folder, 'store.json'))) createFormat(folder);
  checkFormat(folder);
  const release = takeLock(folder, options.now);
  try {
    raiseFormat(folder);
    return new Store(folder, release, options.archive ?? true);
  } catch (error) {
    release();
    throw error;
  }
}
