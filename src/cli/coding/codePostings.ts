import type { Coder } from '../../matching/createCoder.js';
import type { CodedPosting } from '../../model/CodedPosting.js';
import type { Posting } from '../../model/Posting.js';
import type { Reading } from '../files/Reading.js';
import type { CodingOptions } from '../prepareCoder.js';
import { sizeOf, type Jobs } from '../threads/Jobs.js';
import { shareWork } from '../threads/shareWork.js';
import { ThreadPool } from '../threads/ThreadPool.js';
import type { CodedReading } from './CodedReading.js';

const SCRIPT = new URL('./codingThread.js', import.meta.url);

/** Readings that go to a thread at once. */
const BATCH = 64;
/** Readings that are coded before other threads are started, where these were asked for and where they were not. */
const ALONE = { asked: 3_000, auto: 10_000 } as const;

/** Codes a stream in its order, with the coder of this thread and, when the stream goes on, with `jobs` others. */
export async function* codePostings(
  readings: AsyncIterable<Reading>,
  coder: Coder,
  { jobs, ...data }: CodingOptions & { readonly jobs: Jobs },
): AsyncGenerator<CodedReading> {
  const [size, alone] = [sizeOf(jobs), jobs === 'auto' ? ALONE.auto : ALONE.asked];
  const pool = new ThreadPool<readonly Posting[], readonly CodedPosting[]>({
    ...{ size, script: SCRIPT, data },
  });
  const coded = shareWork(inBatches(readings, size > 1 ? alone : Infinity), pool, {
    alone,
    here: (batch) =>
      withCodes(
        batch,
        postingsOf(batch).map((posting) => coder.code(posting).coded),
      ),
    there: async (batch) => withCodes(batch, await pool.ask(postingsOf(batch))),
  });
  for await (const batch of coded) yield* batch;
}

/** The first readings come one by one, so that what they have to say is heard at once. */
async function* inBatches(
  readings: AsyncIterable<Reading>,
  single: number,
): AsyncGenerator<readonly Reading[]> {
  let batch: Reading[] = [];
  let left = single;
  for await (const reading of readings) {
    batch.push(reading);
    left -= 1;
    if (left < 0 && batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function postingsOf(batch: readonly Reading[]): readonly Posting[] {
  return batch.flatMap((reading) => (reading.kind === 'posting' ? [reading.posting] : []));
}

/** The readings again, each posting with its codes, which come in the order of the postings. */
function withCodes(batch: readonly Reading[], coded: readonly CodedPosting[]): readonly CodedReading[] {
  let next = 0;
  return batch.flatMap((reading): readonly CodedReading[] => {
    if (reading.kind !== 'posting') return [reading];
    const codes = coded[next];
    next += 1;
    return codes === undefined ? [] : [{ ...reading, coded: codes }];
  });
}
