import type { Coder } from '../../matching/createCoder.js';
import type { Reading } from '../files/Reading.js';
import type { CodingOptions } from '../prepareCoder.js';
import type { CodedReading } from './CodedReading.js';
import { CodingWorker } from './CodingWorker.js';

/** Postings coded before other threads are started: a thread must load the keywords and see the words of the corpus first. */
const ALONE = 3_000;
/** Readings that go to a thread at once. */
const BATCH = 64;
/** Batches that a thread has before it, so that it never waits and memory stays bounded. */
const AHEAD = 3;

/** Codes a stream in its order, with the coder of this thread and, when the stream goes on, with `jobs` others. */
export async function* codePostings(
  readings: AsyncIterable<Reading>,
  coder: Coder,
  options: CodingOptions & { readonly jobs: number },
): AsyncGenerator<CodedReading> {
  const workers: CodingWorker[] = [];
  const answers: Promise<readonly CodedReading[]>[] = [];
  let [alone, batch] = [options.jobs > 1 ? ALONE : Infinity, new Array<Reading>()];
  try {
    for await (const reading of readings) {
      alone -= 1;
      if (alone >= 0) {
        yield codeHere(reading, coder);
        continue;
      }
      batch.push(reading);
      if (batch.length < BATCH) continue;
      answers.push(held(codeBatch(batch, idlest(workers, options))));
      batch = [];
      if (answers.length >= options.jobs * AHEAD) yield* (await answers.shift()) ?? [];
    }
    for (const answer of answers) yield* await answer;
    for (const reading of batch) yield codeHere(reading, coder);
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
  }
}

function codeHere(reading: Reading, coder: Coder): CodedReading {
  return reading.kind === 'posting' ? { ...reading, coded: coder.code(reading.posting).coded } : reading;
}

/** The thread with the least to do, or a new one as long as there may be more. */
function idlest(
  workers: CodingWorker[],
  { jobs, ...options }: CodingOptions & { jobs: number },
): CodingWorker {
  const [first] = [...workers].sort((one, other) => one.waiting - other.waiting);
  if (first !== undefined && (first.waiting === 0 || workers.length >= jobs)) return first;
  const worker = new CodingWorker(options);
  workers.push(worker);
  return worker;
}

async function codeBatch(batch: readonly Reading[], worker: CodingWorker): Promise<readonly CodedReading[]> {
  const coded = await worker.code(
    batch.flatMap((reading) => (reading.kind === 'posting' ? [reading.posting] : [])),
  );
  let next = 0;
  return batch.flatMap((reading): readonly CodedReading[] => {
    if (reading.kind !== 'posting') return [reading];
    const codes = coded[next];
    next += 1;
    return codes === undefined ? [] : [{ ...reading, coded: codes }];
  });
}

/** An answer is awaited in its turn; until then its failure must not end the process. */
function held<Value>(answer: Promise<Value>): Promise<Value> {
  answer.catch(() => undefined);
  return answer;
}
