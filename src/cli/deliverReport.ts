import { writeFile } from 'node:fs/promises';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import { type Deliverable, renderReport, type Rendering } from './renderReport.js';
import { say, writeOut } from './terminal.js';

/** Writes a report in the wanted format to standard output or to a file; a workbook is loaded and made only where it is asked for. */
export async function deliverReport(result: Deliverable, options: Rendering): Promise<void> {
  if (options.format !== 'xlsx') return deliver(renderReport(result, options), options.output);
  if (options.output === undefined)
    throw new CliError(
      'a workbook is no text for the terminal; name its file, for example --output tables.xlsx.',
      EXIT.userMustAct,
    );
  const { renderXlsx } = await import('../reporting/renderXlsx.js');
  return deliver(await renderXlsx(result.report, { lang: options.lang }), options.output);
}

async function deliver(content: string | Uint8Array, output: string | undefined): Promise<void> {
  if (output === undefined) {
    await writeOut(String(content));
    return;
  }
  await writeFile(output, content).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(
      `the report could not be written to “${output}” (${reason}); name another file with --output.`,
      EXIT.userMustAct,
    );
  });
  say(`Written: ${output}`);
}
