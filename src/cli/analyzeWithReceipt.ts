import { type Analysis, analyzePostings } from './analyzePostings.js';
import { hashPostings } from './hashPostings.js';
import { readPostings } from './readPostings.js';
import type { ProblemCounter } from './readProblems.js';
import { readStore } from './readStore.js';
import { type AnalysisCommand, composeReceipt, type Receipt } from './receipt.js';
import { withoutRepeats } from './withoutRepeats.js';

/** Reads the postings of files, or else of a store, codes and counts them, and keeps how. */
export async function analyzeWithReceipt(
  command: AnalysisCommand,
  rendering: { readonly format: string; readonly jobs: number },
  problems: ProblemCounter,
): Promise<{ readonly analysis: Analysis; readonly receipt: Receipt }> {
  const { files, store } = command;
  const source = files.length > 0 ? withoutRepeats(readPostings(files)) : readStore(store);
  const { readings, corpus } = hashPostings(source);
  const analysis = await analyzePostings(
    readings,
    { ...command, format: rendering.format, jobs: rendering.jobs },
    problems,
  );
  const parts = { command, keywords: analysis.keywords, postings: corpus() };
  return { analysis, receipt: composeReceipt(analysis.report, parts, new Date()) };
}
