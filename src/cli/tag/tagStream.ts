import type { CodingOptions } from '../prepareCoder.js';
import type { TaggedBatch } from './createTagger.js';
import type { Batch } from './splitBatches.js';
import { TagPool } from './TagPool.js';

/** Batches that wait for each thread, so that none is idle while the answer of another is awaited. */
const AHEAD = 2;

/** So many batches (4 MB) are done before threads of their own have read the keywords and met the common words. */
const ALONE = 8;

/** How the batches of a stream are coded. */
export interface TagWork extends CodingOptions {
  readonly jobs: number;
  /** Codes a batch in this thread. */
  readonly tagHere: (batch: Batch) => Promise<TaggedBatch>;
}

/**
 * Codes batches and gives the answers in their order. A small input stays on one thread.
 */
export async function* tagStream(
  batches: AsyncIterable<Batch>,
  { jobs, tagHere, ...options }: TagWork,
): AsyncGenerator<TaggedBatch> {
  let pool: TagPool | undefined;
  let done = 0;
  const pending: Promise<TaggedBatch>[] = [];
  try {
    for await (const batch of batches) {
      if (done < ALONE || jobs === 1) yield await tagHere(batch);
      else {
        pool ??= new TagPool(jobs, options);
        pending.push(pool.tag(batch));
        yield* ready(pending, jobs * AHEAD);
      }
      done += 1;
    }
    yield* ready(pending, 0);
  } finally {
    await pool?.close();
  }
}

/** The oldest answers, until no more than `most` are still awaited. */
async function* ready(pending: Promise<TaggedBatch>[], most: number): AsyncGenerator<TaggedBatch> {
  while (pending.length > most) {
    const oldest = pending.shift();
    if (oldest !== undefined) yield await oldest;
  }
}
