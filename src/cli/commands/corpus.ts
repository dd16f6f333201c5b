import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { composeSynthetic } from '../composeSynthetic.js';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import { writeOut } from '../terminal.js';

/** Options of every command that composes a synthetic corpus. */
export interface CorpusOptions {
  readonly seed: number;
  readonly postings: number;
  readonly digitalShare?: number;
  readonly codes?: string;
}

/** Writes synthetic postings to standard output and, if wanted, their true codes to a file. */
export async function runCorpus(options: CorpusOptions): Promise<void> {
  const codes = options.codes === undefined ? undefined : await openForWriting(options.codes);
  for (const { posting, codes: trueCodes } of await composeSynthetic(options)) {
    await writeOut(`${JSON.stringify(posting)}\n`);
    if (codes?.write(`${JSON.stringify(trueCodes)}\n`) === false) await once(codes, 'drain');
  }
  codes?.end();
  if (codes) await once(codes, 'finish');
}

async function openForWriting(path: string): Promise<NodeJS.WritableStream> {
  const stream = createWriteStream(path);
  await once(stream, 'open').catch(() => {
    throw new CliError(`the file “${path}” cannot be written; name another with --codes.`, EXIT.userMustAct);
  });
  return stream;
}
