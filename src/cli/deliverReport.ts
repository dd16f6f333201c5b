import { writeFile } from 'node:fs/promises';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import { type Deliverable, renderReport, type Rendering } from './renderReport.js';
import { say, writeOut } from './terminal.js';

/** Makes what is no text; each format is loaded only where it is asked for. */
const BINARY: ReadonlyMap<string, (result: Deliverable, options: Rendering) => Promise<Uint8Array>> = new Map(
  [
    [
      'xlsx',
      async ({ report }, { lang }) =>
        (await import('../reporting/renderXlsx.js')).renderXlsx(report, { lang }),
    ],
    [
      'png',
      async (result, options) =>
        (await import('./renderPng.js')).renderPng(renderReport(result, { ...options, format: 'svg' })),
    ],
  ],
);

/** Writes a report in the wanted format to standard output or to a file. */
export async function deliverReport(result: Deliverable, options: Rendering): Promise<void> {
  const make = BINARY.get(options.format);
  if (make === undefined) return deliver(renderReport(result, options), options.output);
  if (options.output === undefined)
    throw new CliError(
      `${options.format} is no text for the terminal; name its file, for example --output tables.${options.format}.`,
      EXIT.userMustAct,
    );
  return deliver(await make(result, options), options.output);
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
