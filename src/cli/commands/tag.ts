import { setFlagsFromString } from 'node:v8';
import { EXIT } from '../exitCodes.js';
import { FileExtractor } from '../files/FileExtractor.js';
import { prepareCoder, type CodingOptions } from '../prepareCoder.js';
import { countProblems } from '../readProblems.js';
import { createTagger } from '../tag/createTagger.js';
import { splitBatches } from '../tag/splitBatches.js';
import { tagStream } from '../tag/tagStream.js';
import { writeOut } from '../terminal.js';
import { type Jobs, sizeOf } from '../threads/Jobs.js';

/** Options of `qyzmet tag`; `jobs` is the number of threads. */
export interface TagOptions extends CodingOptions {
  readonly jobs: Jobs;
}

/** Codes postings line by line from standard input to standard output. */
export async function runTag(options: TagOptions): Promise<void> {
  const { coder } = await prepareCoder(options);
  // One thread has room for more that is new, and so collects it less often; what several took would add up.
  if (sizeOf(options.jobs) === 1) setFlagsFromString('--semi-space-growth-factor=2');
  const problems = countProblems();
  const extractor = new FileExtractor();
  const tagHere = createTagger(coder, extractor);
  try {
    const work = { ...options, tagHere };
    for await (const { output, remarks } of tagStream(splitBatches(process.stdin), work)) {
      for (const remark of remarks) problems.hear(remark);
      await writeOut(output);
    }
  } finally {
    await extractor.close();
  }
  problems.conclude();
  if (problems.count > 0) process.exitCode = EXIT.partial;
}
