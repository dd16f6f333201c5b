import { closeSync, openSync, readSync } from 'node:fs';
import { LineSplitter, type Line } from './LineSplitter.js';

const CHUNK_BYTES = 1 << 16;

/** The lines of a file; `isWhole` is false for what stands behind the last line feed. */
export function* fileLines(path: string): Generator<Line & { readonly isWhole: boolean }> {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  const lines = new LineSplitter();
  const file = openSync(path, 'r');
  try {
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk))
      for (const line of lines.push(chunk.subarray(0, length))) yield { ...line, isWhole: true };
    const tail = lines.end();
    if (tail !== undefined) yield { ...tail, isWhole: false };
  } finally {
    closeSync(file);
  }
}
