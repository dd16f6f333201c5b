import type { ColumnSet } from '../../statistics/columnSets.js';
import { CliError } from '../CliError.js';
import { deliverReport } from '../deliverReport.js';
import { EXIT } from '../exitCodes.js';
import type { CodingOptions } from '../prepareCoder.js';
import { readStore } from '../readStore.js';
import { readPostings } from '../readPostings.js';
import { withoutRepeats } from '../withoutRepeats.js';
import { countProblems } from '../readProblems.js';
import type { Rendering } from '../renderReport.js';
import { analyzePostings } from '../analyzePostings.js';

/** Options of `qyzmet analyze`, as commander hands them over. */
export interface AnalyzeOptions extends CodingOptions, Rendering {
  readonly store: string;
  readonly by: readonly string[];
  readonly columns: ColumnSet;
  readonly mostRows: number;
}

/** Codes the postings of the store, or of files, and writes the report. */
export async function runAnalyze(files: readonly string[], options: AnalyzeOptions): Promise<void> {
  const problems = countProblems();
  const readings = files.length > 0 ? withoutRepeats(readPostings(files)) : readStore(options.store);
  const analysis = await analyzePostings(readings, options, problems);
  problems.conclude();
  if (analysis.report.headline.postings === 0) {
    throw new CliError(
      files.length > 0
        ? 'there is no posting in these files; give saved notices (.html, .txt) or postings (.ndjson, .json).'
        : `the store “${options.store}” holds no posting yet; run qyzmet scrape or qyzmet import first.`,
      EXIT.userMustAct,
    );
  }
  await deliverReport(analysis, options);
  if (problems.count > 0) process.exitCode = EXIT.partial;
}
