import { parentPort, workerData } from 'node:worker_threads';
import { FileExtractor } from '../files/FileExtractor.js';
import { prepareCoder, type CodingOptions } from '../prepareCoder.js';
import { createTagger } from './createTagger.js';
import type { Batch } from './splitBatches.js';

// What there is to say about the keywords, the main thread has said.
const { coder } = await prepareCoder(workerData as CodingOptions, () => undefined);
const tag = createTagger(coder, new FileExtractor());

parentPort?.on('message', (batch: Batch) => {
  void tag(batch).then((tagged) => {
    // Bytes move to the main thread without being copied.
    parentPort?.postMessage(tagged, [tagged.output.buffer as ArrayBuffer]);
  });
});
