import { Worker } from 'node:worker_threads';
import type { CodingOptions } from '../prepareCoder.js';
import type { TaggedBatch } from './createTagger.js';
import type { Batch } from './splitBatches.js';

const SCRIPT = new URL('./tagWorker.js', import.meta.url);

/** Threads that code batches. Each batch goes to the thread that has waited longest; the answers come as they are ready. */
export class TagPool {
  readonly #workers: readonly Worker[];
  /** The work of each thread up to now. */
  readonly #busy: Promise<unknown>[];
  #next = 0;

  constructor(threads: number, options: CodingOptions) {
    this.#workers = Array.from({ length: threads }, () => new Worker(SCRIPT, { workerData: options }));
    this.#busy = this.#workers.map(() => Promise.resolve());
  }

  /** Codes a batch; fails with the error that ended its thread. */
  tag(batch: Batch): Promise<TaggedBatch> {
    const number = this.#next;
    this.#next = (number + 1) % this.#workers.length;
    const worker = this.#workers[number];
    if (worker === undefined) throw new RangeError('a pool needs threads');
    const answer = (this.#busy[number] ?? Promise.resolve()).then(() => answerOf(worker, batch));
    // Whoever waits for the answer hears of the error; the batches behind it fail by themselves.
    this.#busy[number] = answer.catch(() => undefined);
    return answer;
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function answerOf(worker: Worker, batch: Batch): Promise<TaggedBatch> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      act();
    };
    worker.once('message', (tagged: TaggedBatch) => {
      settle(() => {
        resolve(tagged);
      });
    });
    worker.once('error', (error) => {
      settle(() => {
        reject(error);
      });
    });
    worker.once('exit', () => {
      settle(() => {
        reject(new Error('a thread ended before it had coded its postings'));
      });
    });
    worker.postMessage(batch);
  });
}
