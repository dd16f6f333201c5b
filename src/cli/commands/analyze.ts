import { writeFile } from 'node:fs/promises';
import type { ColumnSet } from '../../statistics/columnSets.js';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import type { CodingOptions } from '../prepareCoder.js';
import { readStore } from '../readStore.js';
import { readPostings } from '../readPostings.js';
import { withoutRepeats } from '../withoutRepeats.js';
import { countProblems } from '../readProblems.js';
import { renderReport, type Rendering } from '../renderReport.js';
import { type Analysis, analyzePostings } from '../analyzePostings.js';
import { say, writeOut } from '../terminal.js';

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
  await deliver(await contentOf(analysis, options), options.output);
  if (problems.count > 0) process.exitCode = EXIT.partial;
}

/** A workbook is loaded and made only where it is asked for. */
async function contentOf(analysis: Analysis, options: AnalyzeOptions): Promise<string | Uint8Array> {
  if (options.format !== 'xlsx') return renderReport(analysis, options);
  if (options.output === undefined)
    throw new CliError(
      'a workbook is no text for the terminal; name its file, for example --output tables.xlsx.',
      EXIT.userMustAct,
    );
  const { renderXlsx } = await import('../../reporting/renderXlsx.js');
  return renderXlsx(analysis.report, { lang: options.lang });
}

async function deliver(text: string | Uint8Array, output: string | undefined): Promise<void> {
  if (output === undefined) {
    if (typeof text === 'string') await writeOut(text);
    return;
  }
  await writeFile(output, text).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(
      `the report could not be written to “${output}” (${reason}); name another file with --output.`,
      EXIT.userMustAct,
    );
  });
  say(`Written: ${output}`);
}
