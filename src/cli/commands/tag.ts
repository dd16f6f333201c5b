import { codePostings } from '../coding/codePostings.js';
import { EXIT } from '../exitCodes.js';
import { prepareCoder, type CodingOptions } from '../prepareCoder.js';
import { readPostings } from '../readPostings.js';
import { countProblems } from '../readProblems.js';
import { writeOut } from '../terminal.js';

export type TagOptions = CodingOptions & { readonly jobs: number };

/** Codes postings line by line from standard input to standard output. */
export async function runTag(options: TagOptions): Promise<void> {
  const { coder } = await prepareCoder(options);
  const problems = countProblems();
  for await (const reading of codePostings(readPostings(['-']), coder, options)) {
    if (reading.kind === 'problem') problems.add(reading.message);
    else if (reading.kind === 'doubt') problems.remark(reading.message);
    else await writeOut(`${JSON.stringify(reading.coded)}\n`);
  }
  problems.conclude();
  if (problems.count > 0) process.exitCode = EXIT.partial;
}
