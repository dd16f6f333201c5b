import { Worker } from 'node:worker_threads';
import { CliError } from '../CliError.js';
import type { ThreadAnswer } from './serveRequests.js';

/** What is coded lives briefly: a small young generation holds it, and threads stay small. */
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Threads to start: at most so many, of a script that calls `serveRequests`, each with the same data. */
export interface ThreadPlan {
  readonly size: number;
  readonly script: URL;
  readonly data: unknown;
}

/** Threads that answer requests. Each request goes to the one with the least to do; a thread starts when it is first needed. */
export class ThreadPool<Request, Answer> {
  readonly #plan: ThreadPlan;
  readonly #threads: Thread<Request, Answer>[] = [];

  constructor(plan: ThreadPlan) {
    this.#plan = plan;
  }

  get size(): number {
    return this.#plan.size;
  }

  /**
   * The answer of a thread.
   * @throws the error that the thread has met, a CliError as one, or one that says how the thread ended.
   */
  ask(request: Request): Promise<Answer> {
    return this.#idlest().ask(request);
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #idlest(): Thread<Request, Answer> {
    const [first] = [...this.#threads].sort((one, other) => one.waiting - other.waiting);
    if (first !== undefined && (first.waiting === 0 || this.#threads.length >= this.size)) return first;
    const thread = new Thread<Request, Answer>(this.#plan);
    this.#threads.push(thread);
    return thread;
  }
}

interface Order<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread and the requests that it has not answered yet, the oldest first. */
class Thread<Request, Answer> {
  readonly #worker: Worker;
  readonly #orders: Order<Answer>[] = [];
  /** Why it answers no more. */
  #end: Error | undefined;

  constructor({ script, data }: ThreadPlan) {
    this.#worker = new Worker(script, { workerData: data, resourceLimits: LIMITS });
    this.#worker.on('message', (answer: ThreadAnswer<Answer>) => {
      const order = this.#orders.shift();
      if (answer.kind === 'done') order?.resolve(answer.value);
      else order?.reject(errorOf(answer));
    });
    this.#worker.on('error', (error) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => {
      this.#fail(new Error('a thread ended before it had answered'));
    });
  }

  get waiting(): number {
    return this.#orders.length;
  }

  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#end !== undefined) {
        reject(this.#end);
        return;
      }
      this.#orders.push({ resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#end ??= error;
    for (const order of this.#orders.splice(0)) order.reject(this.#end);
  }
}

function errorOf(answer: Exclude<ThreadAnswer<unknown>, { kind: 'done' }>): unknown {
  return answer.kind === 'refused' ? new CliError(answer.message, answer.exitCode) : answer.error;
}
