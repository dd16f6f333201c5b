import { existsSync } from 'node:fs';
import { fileLines } from './fileLines.js';
import type { Finding } from './Finding.js';

const remedy = 'qyzmet store rebuild, or the next run, writes it anew from the log';

/** Compares the snapshot byte for byte with the lines that the log gives; tells the first difference. */
export function* checkSnapshot(file: string, derived: Iterable<string>): Generator<Finding> {
  if (!existsSync(file)) {
    yield { file, problem: 'is missing', remedy };
    return;
  }
  const lines = fileLines(file);
  let number = 0;
  for (const expected of derived) {
    number += 1;
    const line = lines.next();
    if (line.done !== true && line.value.isWhole && isSame(line.value.bytes, expected)) continue;
    const problem = line.done === true ? 'is missing' : 'is not what the log gives';
    yield { file, line: number, problem: `${problem} (a run was cut off, or the file was changed)`, remedy };
    return;
  }
  if (lines.next().done !== true)
    yield { file, line: number + 1, problem: 'is not in the log (the file was changed)', remedy };
}

function isSame(bytes: Buffer, line: string): boolean {
  return Buffer.from(line).subarray(0, -1).equals(bytes);
}
