import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { CliError } from './CliError.js';
import { EXIT } from './exitCodes.js';
import type { Receipt } from './receipt.js';
import schema from './receipt.schema.json' with { type: 'json' };

const isReceipt = new Ajv().compile<Receipt>(schema);

/** Reads a receipt that `qyzmet analyze --receipt` has written. */
export async function readReceipt(path: string): Promise<Receipt> {
  const value = await readFile(path, 'utf8')
    .then((text) => JSON.parse(text) as unknown)
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CliError(`the receipt “${path}” cannot be read (${reason}).`, EXIT.userMustAct);
    });
  if (isReceipt(value)) return value;
  const [error] = isReceipt.errors ?? [];
  throw new CliError(
    `“${path}” is no receipt of qyzmet (${error?.instancePath ?? ''} ${error?.message ?? ''}); make one with --receipt.`,
    EXIT.userMustAct,
  );
}

/** In what two receipts differ, a sentence each; none when the figures are the same. */
export function differences(before: Receipt, now: Receipt): readonly string[] {
  const compare = (what: string, a: string | number, b: string | number): readonly string[] =>
    a === b ? [] : [`${what}: ${a} then, ${b} now.`];
  const inputs = [
    ...compare('version of qyzmet', before.version, now.version),
    ...compare('keywords', before.keywords, now.keywords),
    ...compare('number of postings', before.postings.count, now.postings.count),
    ...compare('postings (SHA-256)', before.postings.hash, now.postings.hash),
  ];
  return [...inputs, ...compare('tables (SHA-256)', before.tables, now.tables)];
}
