import { parentPort, workerData } from 'node:worker_threads';
import type { Posting } from '../../model/Posting.js';
import { prepareCoder, type CodingOptions } from '../prepareCoder.js';
import type { CodingAnswer } from './CodingWorker.js';

// What there is to say about the keywords, the main thread has said.
const { coder } = await prepareCoder(workerData as CodingOptions, () => undefined);

parentPort?.on('message', (postings: readonly Posting[]) => {
  parentPort?.postMessage(answerTo(postings));
});

/** An error goes back as a value, so that it is told like one of the main thread. */
function answerTo(postings: readonly Posting[]): CodingAnswer {
  try {
    return { kind: 'coded', coded: postings.map((posting) => coder.code(posting).coded) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
