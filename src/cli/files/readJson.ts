import { decodeBytes } from '../../extraction/decodeBytes.js';
import { validatePosting } from '../../extraction/validatePosting.js';
import type { Reading } from './Reading.js';
import type { FileSource } from './FileSource.js';
import { judgePosting } from './judgePosting.js';
import { parseJson } from './parseJson.js';
import { readNdjson } from './readNdjson.js';

/** Reads a JSON file: one posting, a list of them, or, where it is no single value, one posting a line. */
export async function* readJson(source: FileSource, bytes: Uint8Array): AsyncGenerator<Reading> {
  const whole = parseJson(decodeBytes(bytes));
  if (whole.kind === 'broken') {
    yield* readNdjson(source.path, pieces(bytes));
    return;
  }
  const items: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
  for (const [index, item] of items.entries())
    yield judgePosting(`${source.path}, item ${index + 1}`, validatePosting(item));
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(bytes));
}
