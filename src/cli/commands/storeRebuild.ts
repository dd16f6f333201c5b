import { openStore } from '../../store/openStore.js';
import { say } from '../terminal.js';

/** Moves unfinished writes aside and writes the snapshot anew from the log. */
export function runStoreRebuild({ store: folder }: { readonly store: string }): void {
  const store = openStore(folder, { create: false, now: new Date() });
  try {
    store.notices.forEach(say);
    say(`${folder}/postings.ndjson was written anew from the log: ${store.rebuild()} postings.`);
  } finally {
    store.close();
  }
}
