import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './errorCode.js';
import { LineSplitter, type Line } from './LineSplitter.js';
import { checkFormat } from './storeFormat.js';
import type { StoredPosting } from './StoredPosting.js';
import { StoreError } from './StoreError.js';

/**
 * Streams the postings of a store in the order of their ids, as of the end of the last run.
 * Never needs the lock: a run that ends meanwhile replaces the file and leaves this reading whole.
 */
export async function* readPostings(folder: string): AsyncGenerator<StoredPosting> {
  checkFormat(folder);
  const path = join(folder, 'postings.ndjson');
  const lines = new LineSplitter();
  try {
    for await (const chunk of createReadStream(path)) {
      for (const line of lines.push(chunk as Buffer)) yield parsePosting(path, line);
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const tail = lines.end();
  if (tail !== undefined) throw damaged(path, tail);
}

function parsePosting(path: string, line: Line): StoredPosting {
  try {
    return JSON.parse(line.bytes.toString('utf8')) as StoredPosting;
  } catch {
    throw damaged(path, line);
  }
}

function damaged(path: string, line: Line): StoreError {
  return new StoreError(
    'damaged',
    `${path}, line ${line.number} is not a posting; delete the file, the next run rebuilds it from the log.`,
  );
}
