import type { CodedPosting } from '../../model/CodedPosting.js';
import type { Posting } from '../../model/Posting.js';
import { prepareCoder, type CodingOptions } from '../prepareCoder.js';
import { serveRequests } from '../threads/serveRequests.js';

serveRequests<readonly Posting[], readonly CodedPosting[]>(async (data) => {
  // What there is to say about the keywords, the main thread has said.
  const { coder } = await prepareCoder(data as CodingOptions, () => undefined);
  return { answer: (postings) => postings.map((posting) => coder.code(posting).coded) };
});
