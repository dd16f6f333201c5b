import { FileExtractor } from '../files/FileExtractor.js';
import { prepareCoder, type CodingOptions } from '../prepareCoder.js';
import { serveRequests } from '../threads/serveRequests.js';
import { createTagger, type TaggedBatch } from './createTagger.js';
import type { Batch } from './splitBatches.js';

serveRequests<Batch, TaggedBatch>(async (data) => {
  // What there is to say about the keywords, the main thread has said.
  const { coder } = await prepareCoder(data as CodingOptions, () => undefined);
  return {
    answer: createTagger(coder, new FileExtractor()),
    moved: ({ output }) => [output.buffer as ArrayBuffer],
  };
});
