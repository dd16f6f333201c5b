import { CliError } from '../CliError.js';
import { deliverAnalysis } from '../deliverAnalysis.js';
import { EXIT } from '../exitCodes.js';
import { loadCodebook } from '../loadCodebook.js';
import { countProblems } from '../readProblems.js';
import { composeReceipt } from '../receipt.js';
import type { Rendering } from '../renderReport.js';
import { checkParts } from '../shards/checkParts.js';
import { mergeParts } from '../shards/mergeParts.js';
import { readPart } from '../shards/readPart.js';

/** Options of `qyzmet merge`, as commander hands them over. */
export interface MergeOptions extends Rendering {
  readonly receipt?: string;
  readonly keywords?: string;
}

/** Joins the parts of an analysis and writes the report that one run would have written. */
export async function runMerge(paths: readonly string[], options: MergeOptions): Promise<void> {
  const files = checkParts(await Promise.all(paths.map(readPart)));
  const { command, keywords, postings } = files[0].part.basis;
  const { codebook, hash } = await loadCodebook(options.keywords ?? command.keywords);
  if (hash !== keywords)
    throw new CliError(
      `the parts were made with keywords ${keywords}, and these are ${hash}; name those of the parts with --keywords.`,
      EXIT.userMustAct,
    );
  const problems = countProblems();
  const analysis = mergeParts(files, codebook, problems);
  problems.conclude();
  const receipt = composeReceipt(analysis.report, { command, keywords, postings }, new Date());
  await deliverAnalysis({ analysis, receipt }, options);
  if (problems.count > 0) process.exitCode = EXIT.partial;
}
