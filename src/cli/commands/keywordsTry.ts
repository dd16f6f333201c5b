import { createExplainer } from '../../diagnosis/explainText.js';
import { wordReader } from '../../diagnosis/readWords.js';
import type { SectionKind } from '../../model/Posting.js';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import { explanationText } from '../keywords/explanationText.js';
import { loadCodebook } from '../loadCodebook.js';
import { wantsColor, writeOut } from '../terminal.js';

/** The options of `qyzmet keywords try`. */
export interface KeywordsTryOptions {
  readonly keywords?: string;
  readonly section: SectionKind;
  readonly words: boolean;
  readonly json: boolean;
}

/** Width of the output where no terminal tells its own. */
const WIDTH = 100;

/** Says what the coder makes of a text, with the reason for everything that counts, does not count or nearly matches. */
export async function runKeywordsTry(given: string | undefined, options: KeywordsTryOptions): Promise<void> {
  const text = await readInput(given);
  const { codebook } = await loadCodebook(options.keywords);
  const explanation = createExplainer(codebook)(text, options.section);
  const words = options.words ? wordReader(codebook)(text) : undefined;
  if (options.json) {
    await writeOut(`${JSON.stringify({ ...explanation, ...(words && { words }) }, undefined, 2)}\n`);
    return;
  }
  const layout = {
    width: process.stdout.isTTY ? process.stdout.columns : WIDTH,
    color: wantsColor(process.stdout),
    categories: codebook.digital.categories,
  };
  await writeOut(explanationText(explanation, words ?? [], layout));
}

async function readInput(given: string | undefined): Promise<string> {
  const text = given === undefined || given === '-' ? await readStandardInput() : given;
  if (text.trim() !== '') return text;
  throw new CliError(
    'there is no text; write it in quotes behind the command, or send it to standard input.',
    EXIT.userMustAct,
  );
}

async function readStandardInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece as Uint8Array));
  return new TextDecoder().decode(Buffer.concat(pieces));
}
