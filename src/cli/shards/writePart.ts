import { replaceFile } from '../../store/replaceFile.js';
import { countPostings, type Shard } from '../analyzePostings.js';
import { readAnalyzed } from '../analyzeWithReceipt.js';
import type { ProblemCounter } from '../readProblems.js';
import type { AnalysisCommand } from '../receipt.js';
import { VERSION } from '../version.js';
import { checksumOf, type Part, PART_FORMAT } from './Part.js';
import type { Jobs } from '../threads/Jobs.js';

/** Messages that a part keeps: at least as many as are said or shown one by one. */
const KEPT_MESSAGES = 20;

/**
 * Reads all postings, codes those of one part and writes the part, whole or not at all.
 * @returns how many postings the input holds, and how many of them the part has.
 */
export async function writePart(
  path: string,
  { shard, jobs }: { readonly shard: Shard; readonly jobs: Jobs },
  command: AnalysisCommand,
  problems: ProblemCounter,
): Promise<{ readonly all: number; readonly own: number }> {
  const first: string[] = [];
  const remembering: ProblemCounter = {
    ...problems,
    add: (message) => {
      if (first.length < KEPT_MESSAGES) first.push(message);
      problems.add(message);
    },
  };
  const { readings, corpus } = readAnalyzed(command);
  // A page shows postings, and only the merge knows whether there will be one.
  const counted = await countPostings(readings, { ...command, shard, jobs, format: 'html' }, remembering);
  const postings = corpus();
  const { keywords, synthetic } = counted;
  const tally = counted.tally.state();
  const part: Part = {
    shard,
    basis: {
      ...{ version: VERSION, keywords, postings, command, synthetic },
      problems: { count: problems.count, first },
    },
    tally,
    usedTerms: [...counted.usedTerms].sort(),
    shown: counted.shown.map(({ place, ...rest }) => ({
      ...rest,
      place: { ...place, rows: [...place.rows] },
    })),
  };
  if (postings.count > 0)
    replaceFile(
      path,
      [`${JSON.stringify({ format: PART_FORMAT, checksum: checksumOf(part), part })}\n`],
      // A job that was thought lost may still run when it is started again elsewhere.
      'several',
    );
  return { all: postings.count, own: tally.postings };
}
