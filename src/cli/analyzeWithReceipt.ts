import { type Analysis, analyzePostings } from './analyzePostings.js';
import { hashPostings } from './hashPostings.js';
import { readPostings } from './readPostings.js';
import type { ProblemCounter } from './readProblems.js';
import { readStore } from './readStore.js';
import { type AnalysisCommand, composeReceipt, type Receipt } from './receipt.js';
import { withoutRepeats } from './withoutRepeats.js';
import type { Jobs } from './threads/Jobs.js';

/** The postings of files, or else of a store, each id once; afterwards `corpus` tells which they were. */
export function readAnalyzed({ files, store }: AnalysisCommand): ReturnType<typeof hashPostings> {
  return hashPostings(files.length > 0 ? withoutRepeats(readPostings(files)) : readStore(store));
}

/** Reads the postings of files, or else of a store, codes and counts them, and keeps how. */
export async function analyzeWithReceipt(
  command: AnalysisCommand,
  rendering: { readonly format: string; readonly jobs: Jobs },
  problems: ProblemCounter,
): Promise<{ readonly analysis: Analysis; readonly receipt: Receipt }> {
  const { readings, corpus } = readAnalyzed(command);
  const { format, jobs } = rendering;
  const analysis = await analyzePostings(readings, { ...command, format, jobs }, problems);
  const parts = { command, keywords: analysis.keywords, postings: corpus() };
  return { analysis, receipt: composeReceipt(analysis.report, parts, new Date()) };
}
