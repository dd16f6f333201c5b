import type { Match } from '../../model/CodedPosting.js';
import type { Posting } from '../../model/Posting.js';
import type { Category } from '../../model/Codebook.js';
import { CliError } from '../CliError.js';
import { EXIT } from '../exitCodes.js';
import { prepareCoder, type CodingOptions, type PreparedCoder } from '../prepareCoder.js';
import { readStore } from '../readStore.js';
import { contextLine } from '../show/contextLine.js';
import { describePosting } from '../show/describePosting.js';
import { printableText } from '../../reporting/printable.js';
import { say, wantsColor, writeOut } from '../terminal.js';

/** Options of `qyzmet show`. */
export interface ShowOptions extends CodingOptions {
  readonly store: string;
  readonly category?: string;
}

/** Shows one posting with its evidence, or every match of a category in context. */
export async function runShow(id: string | undefined, options: ShowOptions): Promise<void> {
  if ((id === undefined) === (options.category === undefined)) {
    throw new CliError('give either the id of a posting or --category with a category.', EXIT.userMustAct);
  }
  const prepared = await prepareCoder(options);
  if (id !== undefined) await showPosting(id, options, prepared);
  else if (options.category !== undefined) await showCategory(options.category, options, prepared);
}

async function showPosting(id: string, options: ShowOptions, prepared: PreparedCoder): Promise<void> {
  const { contexts } = prepared.codebook;
  for await (const posting of storedPostings(options.store)) {
    if (posting.id !== id) continue;
    const tools = { color: wantsColor(process.stdout), contexts };
    await writeOut(describePosting(posting, prepared.coder.code(posting), tools));
    return;
  }
  throw new CliError(
    `the store “${options.store}” holds no posting “${printableText(id)}”; ids stand in ${options.store}/postings.ndjson.`,
    EXIT.userMustAct,
  );
}

async function showCategory(category: string, options: ShowOptions, prepared: PreparedCoder): Promise<void> {
  mustBeKnown(category, prepared.codebook.digital.categories);
  const color = wantsColor(process.stdout);
  let matches = 0;
  let postings = 0;
  for await (const posting of storedPostings(options.store)) {
    const found = prepared.coder
      .code(posting)
      .coded.matches.filter((match) => match.category === category && isWanted(match, options));
    for (const match of found) await writeOut(`${contextLine(posting, match, color)}\n`);
    matches += found.length;
    if (found.length > 0) postings += 1;
  }
  say(`${matches} matches in ${postings} postings.`);
}

function isWanted({ strength }: Match, { withoutDesired }: ShowOptions): boolean {
  return withoutDesired !== true || strength !== 'desired';
}

async function* storedPostings(store: string): AsyncGenerator<Posting> {
  for await (const reading of readStore(store)) if (reading.kind === 'posting') yield reading.posting;
}

function mustBeKnown(id: string, categories: readonly Category[]): void {
  if (categories.some((category) => category.id === id)) return;
  const known = categories.map((category) => category.id).join(', ');
  throw new CliError(
    `there is no category “${printableText(id)}”; the keyword file has ${known}.`,
    EXIT.userMustAct,
  );
}
