import { checkStore } from '../../store/checkStore.js';
import type { Finding } from '../../store/Finding.js';
import { isInUse } from '../../store/takeLock.js';
import { EXIT } from '../exitCodes.js';
import { printableText } from '../../reporting/printable.js';
import { say, writeOut } from '../terminal.js';

/** Options of `qyzmet store check`. */
export interface CheckOptions {
  readonly store: string;
  readonly json: boolean;
}

/** Reads a whole store and says, file by file, what is wrong with it and what to do; never writes. */
export async function runStoreCheck({ store, json }: CheckOptions): Promise<void> {
  const busy = isInUse(store);
  if (busy) say('A run is writing into this store: what it has not finished counts as unfinished here.');
  let count = 0;
  for (const finding of checkStore(store, busy)) {
    count += 1;
    await writeOut(json ? `${JSON.stringify(finding)}\n` : `${sentence(finding)}\n`);
  }
  if (count > 0) process.exitCode = EXIT.storeDamaged;
  if (!json) say(count === 0 ? `${store}: no damage.` : `${store}: ${count} to mend.`);
}

function sentence({ file, line, problem, remedy }: Finding): string {
  return printableText(`${file}${line === undefined ? '' : `, line ${line}`} ${problem}; ${remedy}.`);
}
