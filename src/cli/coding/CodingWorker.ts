import { Worker } from 'node:worker_threads';
import type { CodedPosting } from '../../model/CodedPosting.js';
import type { Posting } from '../../model/Posting.js';
import type { CodingOptions } from '../prepareCoder.js';

/** Postings live briefly: a small young generation holds them, and threads stay small. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };
const SCRIPT = new URL('./codingThread.js', import.meta.url);

/** What a thread answers to a batch of postings. */
export type CodingAnswer =
  | { readonly kind: 'coded'; readonly coded: readonly CodedPosting[] }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Order {
  readonly resolve: (coded: readonly CodedPosting[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that codes postings like the main one; batches are answered in their order. */
export class CodingWorker {
  readonly #thread: Worker;
  readonly #orders: Order[] = [];

  constructor(options: CodingOptions, script: URL = SCRIPT) {
    this.#thread = new Worker(script, { workerData: options, resourceLimits: LIMITS });
    this.#thread.on('message', (answer: CodingAnswer) => {
      const order = this.#orders.shift();
      if (answer.kind === 'coded') order?.resolve(answer.coded);
      else order?.reject(answer.error);
    });
    this.#thread.on('error', (error) => {
      for (const order of this.#orders.splice(0)) order.reject(error);
    });
  }

  /** How many batches wait for their answer. */
  get waiting(): number {
    return this.#orders.length;
  }

  code(postings: readonly Posting[]): Promise<readonly CodedPosting[]> {
    return new Promise((resolve, reject) => {
      this.#orders.push({ resolve, reject });
      this.#thread.postMessage(postings);
    });
  }

  async close(): Promise<void> {
    await this.#thread.terminate();
  }
}
