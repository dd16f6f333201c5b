import type { CodingOptions } from '../prepareCoder.js';
import { sizeOf, type Jobs } from '../threads/Jobs.js';
import { shareWork } from '../threads/shareWork.js';
import { ThreadPool } from '../threads/ThreadPool.js';
import type { TaggedBatch } from './createTagger.js';
import type { Batch } from './splitBatches.js';

const SCRIPT = new URL('./taggingThread.js', import.meta.url);

/**
 * So many batches (4 MB) are done before threads of their own have read the keywords and met the common words; where nobody
 * asked for threads, as many (32 MB) as one thread codes in the time that others need to be worth it.
 */
const ALONE = { asked: 8, auto: 64 } as const;

/** How the batches of a stream are coded. */
export interface TagWork extends CodingOptions {
  readonly jobs: Jobs;
  /** Codes a batch in this thread. */
  readonly tagHere: (batch: Batch) => Promise<TaggedBatch>;
}

/** Codes batches and gives the answers in their order. A small input stays on one thread. */
export function tagStream(
  batches: AsyncIterable<Batch>,
  { jobs, tagHere, ...data }: TagWork,
): AsyncGenerator<TaggedBatch> {
  const pool = new ThreadPool<Batch, TaggedBatch>({ size: sizeOf(jobs), script: SCRIPT, data });
  const alone = jobs === 'auto' ? ALONE.auto : ALONE.asked;
  return shareWork(batches, pool, { alone, here: tagHere, there: (batch) => pool.ask(batch) });
}
