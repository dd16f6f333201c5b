import { writeFile } from 'node:fs/promises';
import type { Analysis } from './analyzePostings.js';
import { CliError } from './CliError.js';
import { deliverReport } from './deliverReport.js';
import { EXIT } from './exitCodes.js';
import { type Receipt, receiptLines } from './receipt.js';
import type { Rendering } from './renderReport.js';

/** Writes the report of an analysis, and its receipt where one is asked for. */
export async function deliverAnalysis(
  { analysis, receipt }: { readonly analysis: Analysis; readonly receipt: Receipt },
  options: Rendering & { readonly receipt?: string },
): Promise<void> {
  if (options.receipt !== undefined) await keep(receipt, options.receipt);
  const carriesReceipt = options.format === 'html' || options.receipt !== undefined;
  const provenance = [...analysis.report.provenance, ...(carriesReceipt ? receiptLines(receipt) : [])];
  await deliverReport({ ...analysis, report: { ...analysis.report, provenance } }, options);
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
