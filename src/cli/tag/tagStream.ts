import type { CodingOptions } from '../prepareCoder.js';
import { shareWork } from '../threads/shareWork.js';
import { ThreadPool } from '../threads/ThreadPool.js';
import type { TaggedBatch } from './createTagger.js';
import type { Batch } from './splitBatches.js';

const SCRIPT = new URL('./taggingThread.js', import.meta.url);

/** So many batches (4 MB) are done before threads of their own have read the keywords and met the common words. */
const ALONE = 8;

/** How the batches of a stream are coded. */
export interface TagWork extends CodingOptions {
  readonly jobs: number;
  /** Codes a batch in this thread. */
  readonly tagHere: (batch: Batch) => Promise<TaggedBatch>;
}

/** Codes batches and gives the answers in their order. A small input stays on one thread. */
export function tagStream(
  batches: AsyncIterable<Batch>,
  { jobs, tagHere, ...data }: TagWork,
): AsyncGenerator<TaggedBatch> {
  const pool = new ThreadPool<Batch, TaggedBatch>({ size: jobs, script: SCRIPT, data });
  return shareWork(batches, pool, { alone: ALONE, here: tagHere, there: (batch) => pool.ask(batch) });
}
