import { createReadStream } from 'node:fs';
import type { CodedPosting } from '../../model/CodedPosting.js';
import { createAgreement, type GoldCodes } from '../../statistics/agreement.js';
import { agreementText } from '../agreementText.js';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import { readLines } from '../readLines.js';
import { loadCodebook } from '../loadCodebook.js';
import { say, writeOut } from '../terminal.js';
import { readGoldCodes } from '../readGoldCodes.js';
import { unknownCategories } from '../unknownCategories.js';

/** Options of `qyzmet evaluate`. */
export interface EvaluateOptions {
  readonly json: boolean;
  readonly keywords?: string;
}

/** Prints how far coded postings agree with the codes of a person, or with the true codes of a synthetic corpus. */
export async function runEvaluate(
  goldFile: string,
  codedFile: string,
  options: EvaluateOptions,
): Promise<void> {
  const gold: GoldCodes[] = [];
  for await (const { place, value } of readObjects(goldFile)) gold.push(readGoldCodes(place, value));
  const { codebook } = await loadCodebook(options.keywords);
  const categories = codebook.digital.categories.map(({ id }) => id);
  const unknown = unknownCategories(gold, categories);
  if (unknown !== undefined) say(unknown);
  const agreement = createAgreement(gold, categories);
  for await (const { place, value } of readObjects(codedFile)) agreement.add(asCoded(place, value));
  const result = agreement.result();
  if (result.compared === 0) {
    throw new CliError(
      `no id of ${goldFile} stands in ${codedFile}; both must speak of the same postings.`,
      EXIT.userMustAct,
    );
  }
  await writeOut(options.json ? `${JSON.stringify(result, null, 2)}\n` : agreementText(result));
  if (result.unpaired.length + result.repeated.length > 0) process.exitCode = EXIT.partial;
}

async function* readObjects(file: string): AsyncGenerator<{ place: string; value: object }> {
  const stream = createReadStream(file);
  stream.on('error', () => undefined);
  try {
    for await (const { number, text } of readLines(stream))
      yield { place: `${file}:${number}`, value: parseObject(`${file}:${number}`, text) };
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`the file “${file}” cannot be read; check the path.`, EXIT.userMustAct);
  }
}

function parseObject(place: string, text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, like any other line that is no object.
  }
  throw new CliError(`${place}: a JSON object on each line is expected.`, EXIT.userMustAct);
}

function asCoded(place: string, value: object): CodedPosting {
  if (isCoded(value)) return value;
  throw new CliError(
    `${place}: not a coded posting; code the postings with qyzmet tag first.`,
    EXIT.userMustAct,
  );
}

function isCoded(value: object): value is CodedPosting {
  if (!('id' in value && 'digital' in value && 'categories' in value)) return false;
  const { id, digital, categories } = value;
  return (
    typeof id === 'string' &&
    typeof digital === 'boolean' &&
    Array.isArray(categories) &&
    categories.every(isCategoryCode)
  );
}

function isCategoryCode(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && 'strength' in value;
}
