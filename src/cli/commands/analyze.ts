import { writeFile } from 'node:fs/promises';
import type { ColumnSet } from '../../statistics/columnSets.js';
import { analyzeWithReceipt } from '../analyzeWithReceipt.js';
import { CliError } from '../CliError.js';
import { deliverReport } from '../deliverReport.js';
import { EXIT } from '../exitCodes.js';
import type { CodingOptions } from '../prepareCoder.js';
import { countProblems } from '../readProblems.js';
import { type AnalysisCommand, type Receipt, receiptLines } from '../receipt.js';
import type { Rendering } from '../renderReport.js';
import { say } from '../terminal.js';
import { differences, readReceipt } from '../verifyReceipt.js';

/** Options of `qyzmet analyze`, as commander hands them over. */
export interface AnalyzeOptions extends CodingOptions, Rendering {
  readonly store: string;
  readonly by: readonly string[];
  readonly columns: ColumnSet;
  readonly mostRows: number;
  readonly receipt?: string;
  readonly verify?: string;
  readonly jobs: number;
}

/** Codes the postings of the store, or of files, and writes the report; or makes the figures of a receipt again. */
export async function runAnalyze(files: readonly string[], options: AnalyzeOptions): Promise<void> {
  if (options.verify !== undefined) {
    await verify(options.verify, options.jobs);
    return;
  }
  const problems = countProblems();
  const { analysis, receipt } = await analyzeWithReceipt(commandOf(files, options), options, problems);
  problems.conclude();
  if (analysis.report.headline.postings === 0) {
    throw new CliError(
      files.length > 0
        ? 'there is no posting in these files; give saved notices (.html, .txt) or postings (.ndjson, .json).'
        : `the store “${options.store}” holds no posting yet; run qyzmet scrape or qyzmet import first.`,
      EXIT.userMustAct,
    );
  }
  if (options.receipt !== undefined) await keep(receipt, options.receipt);
  const carriesReceipt = options.format === 'html' || options.receipt !== undefined;
  const provenance = [...analysis.report.provenance, ...(carriesReceipt ? receiptLines(receipt) : [])];
  await deliverReport({ ...analysis, report: { ...analysis.report, provenance } }, options);
  if (problems.count > 0) process.exitCode = EXIT.partial;
}

function commandOf(files: readonly string[], options: AnalyzeOptions): AnalysisCommand {
  const { store, by, columns, mostRows, sections, withoutDesired = false, keywords } = options;
  return {
    ...{ files, store, by, columns, mostRows, sections, withoutDesired },
    ...(keywords !== undefined && { keywords }),
  };
}

async function keep(receipt: Receipt, path: string): Promise<void> {
  await writeFile(path, `${JSON.stringify(receipt, null, 2)}\n`).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(
      `the receipt could not be written to “${path}” (${reason}); name another file.`,
      EXIT.userMustAct,
    );
  });
}

async function verify(path: string, jobs: number): Promise<void> {
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
