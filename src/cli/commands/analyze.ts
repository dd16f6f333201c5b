import type { ColumnSet } from '../../statistics/columnSets.js';
import { analyzeWithReceipt } from '../analyzeWithReceipt.js';
import { CliError } from '../CliError.js';
import type { Shard } from '../analyzePostings.js';
import { deliverAnalysis } from '../deliverAnalysis.js';
import { EXIT } from '../exitCodes.js';
import type { CodingOptions } from '../prepareCoder.js';
import { countProblems } from '../readProblems.js';
import type { AnalysisCommand } from '../receipt.js';
import type { Rendering } from '../renderReport.js';
import { say } from '../terminal.js';
import type { Jobs } from '../threads/Jobs.js';

/** Options of `qyzmet analyze`, as commander hands them over. */
export interface AnalyzeOptions extends CodingOptions, Rendering {
  readonly store: string;
  readonly by: readonly string[];
  readonly columns: ColumnSet;
  readonly mostRows: number;
  readonly receipt?: string;
  readonly verify?: string;
  readonly jobs: Jobs;
  readonly shard?: Shard;
  readonly partial?: string;
}

/** Codes the postings of the store, or of files, and writes the report; or makes the figures of a receipt again. */
export async function runAnalyze(files: readonly string[], options: AnalyzeOptions): Promise<void> {
  if (options.verify !== undefined) {
    await verify(options.verify, options.jobs);
    return;
  }
  if (options.shard !== undefined || options.partial !== undefined) {
    await keepPart(files, options);
    return;
  }
  const problems = countProblems();
  const made = await analyzeWithReceipt(commandOf(files, options), options, problems);
  problems.conclude();
  if (made.analysis.report.headline.postings === 0) throw noPostings(files, options);
  await deliverAnalysis(made, options);
  if (problems.count > 0) process.exitCode = EXIT.partial;
}

function noPostings(files: readonly string[], { store }: AnalyzeOptions): CliError {
  return new CliError(
    files.length > 0
      ? 'there is no posting in these files; give saved notices (.html, .txt) or postings (.ndjson, .json).'
      : `the store “${store}” holds no posting yet; run qyzmet scrape or qyzmet import first.`,
    EXIT.userMustAct,
  );
}

async function keepPart(files: readonly string[], options: AnalyzeOptions): Promise<void> {
  const { shard, partial } = options;
  if (shard === undefined || partial === undefined)
    throw new CliError(
      '--shard and --partial go together, as in --shard 3/8 --partial part-3.json.',
      EXIT.userMustAct,
    );
  if (options.receipt !== undefined || options.output !== undefined)
    throw new CliError('a part is no report; give --output and --receipt to qyzmet merge.', EXIT.userMustAct);
  const { writePart } = await import('../shards/writePart.js');
  const problems = countProblems();
  const { all, own } = await writePart(
    partial,
    { shard, jobs: options.jobs },
    commandOf(files, options),
    problems,
  );
  problems.conclude();
  if (all === 0) throw noPostings(files, options);
  say(`Written: ${partial} (part ${shard.index} of ${shard.of}, ${own} of ${all} postings)`);
  if (problems.count > 0) process.exitCode = EXIT.partial;
}

function commandOf(files: readonly string[], options: AnalyzeOptions): AnalysisCommand {
  const { store, by, columns, mostRows, sections, withoutDesired = false, keywords } = options;
  return {
    ...{ files, store, by, columns, mostRows, sections, withoutDesired },
    ...(keywords !== undefined && { keywords }),
  };
}

async function verify(path: string, jobs: Jobs): Promise<void> {
  const { differences, readReceipt } = await import('../verifyReceipt.js');
  const before = await readReceipt(path);
  if (before.command.files.includes('-'))
    throw new CliError(
      'these postings came from standard input; save them as a file to be able to verify them.',
      EXIT.userMustAct,
    );
  const problems = countProblems();
  const { receipt } = await analyzeWithReceipt(before.command, { format: 'table', jobs }, problems);
  problems.conclude();
  const found = differences(before, receipt);
  if (found.length === 0) {
    say(
      `The same: ${receipt.postings.count} postings, keywords ${receipt.keywords}, tables ${receipt.tables}.`,
    );
    return;
  }
  for (const difference of found) say(`Not the same: ${difference}`);
  process.exitCode = EXIT.drift;
}
