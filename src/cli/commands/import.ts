import { openStore } from '../../store/openStore.js';
import { EXIT } from '../exitCodes.js';
import { readPostings } from '../readPostings.js';
import { withoutRepeats } from '../withoutRepeats.js';
import { countProblems } from '../readProblems.js';
import { say } from '../terminal.js';

export interface ImportOptions {
  readonly store: string;
}

/** Postings between two moments at which everything so far is made safe on the disk. */
const COMMIT_EVERY = 1000;

/** Brings postings from files into the store; what was there stays, what is unchanged is only marked as seen. */
export async function runImport(files: readonly string[], options: ImportOptions): Promise<void> {
  const store = openStore(options.store, { create: true, now: new Date() });
  const problems = countProblems();
  const counts = { new: 0, edited: 0, unchanged: 0 };
  try {
    store.notices.forEach(say);
    for await (const reading of withoutRepeats(readPostings(files))) {
      if (reading.kind === 'problem') {
        problems.add(reading.message);
        continue;
      }
      counts[store.put(reading.posting, new Date())] += 1;
      if (sum(counts) % COMMIT_EVERY === 0) store.commit(new Date());
    }
  } finally {
    store.close(new Date());
  }
  problems.conclude();
  say(
    `Imported into ${options.store}: ${counts.new} new, ${counts.edited} changed, ${counts.unchanged} as before.`,
  );
  if (sum(counts) === 0) {
    if (problems.count === 0) say('qyzmet: the files hold no posting.');
    process.exitCode = EXIT.userMustAct;
  } else if (problems.count > 0) process.exitCode = EXIT.partial;
}

function sum({
  new: added,
  edited,
  unchanged,
}: Readonly<Record<'new' | 'edited' | 'unchanged', number>>): number {
  return added + edited + unchanged;
}
