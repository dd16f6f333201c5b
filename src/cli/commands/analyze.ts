import { writeFile } from 'node:fs/promises';
import type { Lang } from '../../reporting/Lang.js';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import type { CodingOptions } from '../prepareCoder.js';
import { readStore } from '../readStore.js';
import { readPostings } from '../readPostings.js';
import { withoutRepeats } from '../withoutRepeats.js';
import { countProblems } from '../readProblems.js';
import { renderReport } from '../renderReport.js';
import { analyzePostings } from '../analyzePostings.js';
import { say, writeOut } from '../terminal.js';

/** Options of `qyzmet analyze`, as commander hands them over. */
export interface AnalyzeOptions extends CodingOptions {
  readonly store: string;
  readonly by: readonly string[];
  readonly format: 'table' | 'csv' | 'json' | 'html' | 'svg';
  readonly table?: string;
  readonly output?: string;
  readonly lang: Lang;
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
  await deliver(renderReport(analysis, options), options.output);
  if (problems.count > 0) process.exitCode = EXIT.partial;
}

async function deliver(text: string, output: string | undefined): Promise<void> {
  if (output === undefined) {
    await writeOut(text);
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
