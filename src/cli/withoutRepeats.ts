import { KeyTable } from '../store/KeyTable.js';
import type { Reading } from './files/Reading.js';

/** Lets each id through once; a second posting of the same id is a problem, for it would count twice or overwrite the first. */
export async function* withoutRepeats(readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
  const seen = new KeyTable();
  for await (const reading of readings) {
    if (reading.kind !== 'posting') {
      yield reading;
      continue;
    }
    const { id } = reading.posting;
    const before = seen.size;
    if (seen.add(id) < before)
      yield {
        kind: 'problem',
        message: `the id “${id}” occurs a second time; only the first posting was read.`,
      };
    else yield reading;
  }
}
