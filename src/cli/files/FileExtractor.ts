import { Worker } from 'node:worker_threads';
import type { ExtractionAnswer, ExtractionRequest } from './ExtractionRequest.js';
import { couldNotBeRead, tookTooLong } from './unreadable.js';

const DEADLINE_MILLISECONDS = 30_000;
const SCRIPT = new URL('./extractionWorker.js', import.meta.url);
/** What a page leaves behind is garbage at once: more room for it, as threads have by default, costs memory and saves no time. */
const LIMITS = { maxYoungGenerationSizeMb: 12 };

/**
 * Reads files one after the other in a thread of their own, so that a file that takes too long, or more memory than
 * there is, ends that thread and not the import.
 */
export class FileExtractor {
  readonly #script: URL;
  readonly #deadline: number;
  #worker: Worker | undefined;

  constructor(script: URL = SCRIPT, deadline: number = DEADLINE_MILLISECONDS) {
    this.#script = script;
    this.#deadline = deadline;
  }

  /** Reads one file; call it again only after it has answered. */
  async extract(request: ExtractionRequest): Promise<ExtractionAnswer> {
    const worker = (this.#worker ??= new Worker(this.#script, { resourceLimits: LIMITS }));
    const answer = await this.#answerOf(worker, request);
    worker.removeAllListeners('message').removeAllListeners('error');
    if (answer === 'dead' || answer === 'late') await this.close();
    if (answer === 'late') return tookTooLong(request.form, this.#deadline);
    return answer === 'dead' ? couldNotBeRead(request.form) : answer;
  }

  /** Ends the thread; the extractor can still be used and starts another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #answerOf(worker: Worker, request: ExtractionRequest): Promise<ExtractionAnswer | 'dead' | 'late'> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve('late');
      }, this.#deadline);
      const answer = (value: ExtractionAnswer | 'dead'): void => {
        clearTimeout(timer);
        resolve(value);
      };
      worker.once('message', answer);
      worker.once('error', () => {
        answer('dead');
      });
      worker.postMessage(request);
    });
  }
}
