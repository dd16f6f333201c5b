import { type Command, InvalidArgumentError, Option } from 'commander';
import { SECTION_KINDS, type SectionKind } from '../model/Posting.js';
import { COLUMN_SETS } from '../statistics/columnSets.js';
import { variables } from '../statistics/variables.js';

const MOST_JOBS = 256;

/** The folder of postings that commands use unless told otherwise. */
const DEFAULT_STORE = './qyzmet-data';

/** Adds a subcommand whose help ends with examples; its errors are thrown, never answered by leaving the process. */
export function subcommand(
  parent: Command,
  name: string,
  description: string,
  examples: readonly string[],
): Command {
  const path = parent.parent === null ? name : `${parent.name()} ${name}`;
  return parent
    .command(name)
    .description(description)
    .showHelpAfterError(`Run qyzmet ${path} --help to see the options and examples.`)
    .exitOverride()
    .addHelpText('after', ({ command }) =>
      exampleText(examples, command.createHelp().styleTitle('Examples:')),
    );
}

/** The block of examples at the end of a help text. */
export function exampleText(examples: readonly string[], title = 'Examples:'): string {
  return `\n${title}\n${examples.map((example) => `  ${example}`).join('\n')}`;
}

export function storeOption(): Option {
  return new Option('--store <folder>', 'the folder that holds the postings').default(DEFAULT_STORE);
}

export function keywordsOption(): Option {
  return new Option(
    '--keywords <path>',
    'your keyword file, or a folder of them, in place of the shipped ones',
  );
}

export function sectionsOption(): Option {
  return new Option('--sections <kinds>', `the sections to read: ${SECTION_KINDS.join(', ')}`)
    .argParser((text) => listOf<SectionKind>(text, SECTION_KINDS))
    .default(['duties', 'requirements'], 'duties,requirements');
}

export function jobsOption(): Option {
  return new Option('--jobs <n>', 'how many threads code postings; the output is the same for any number')
    .argParser((text) => {
      const jobs = Number(text);
      if (Number.isSafeInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
      throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_JOBS}.`);
    })
    .default('auto', 'the number of processors, where that gains time');
}

export function sectionOption(): Option {
  return new Option('--section <kind>', 'read the text as this section of a posting')
    .choices(SECTION_KINDS)
    .default('requirements');
}

export function byOption(): Option {
  const known = [...variables.keys()];
  return new Option(
    '--by <variables>',
    `one table for each of: ${known.join(', ')}; or for two of them crossed, as in “area*tier”`,
  )
    .argParser((text) => text.split(',').map((table) => groupingOf(table.trim(), known)))
    .default(['position', 'area'], 'position,area');
}

export function columnsOption(): Option {
  return new Option('--columns <set>', 'columns of those tables: those of the study, or the categories')
    .choices(COLUMN_SETS)
    .default('study');
}

export function mostRowsOption(): Option {
  return new Option('--most-rows <n>', 'rows of a table by public body; the other bodies share one')
    .argParser(positiveNumber)
    .default(30);
}

export function shardOption(): Option {
  return new Option('--shard <i/n>', 'code one part only, as in 3/8, to be merged with the others').argParser(
    shardOf,
  );
}

export function languageOption(): Option {
  return new Option('--lang <language>', 'language of labels and sentences')
    .choices(['en', 'ru', 'kk'])
    .default('en');
}

export function withoutDesiredOption(): Option {
  return new Option('--without-desired', 'count only what is required, not what is desirable').default(false);
}

export function corpusOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--seed <n>', 'another seed composes another corpus')
        .argParser(wholeNumber)
        .default(20250408),
    )
    .addOption(new Option('--postings <n>', 'number of postings').argParser(positiveNumber).default(408))
    .addOption(
      new Option(
        '--digital-share <share>',
        'share of postings with a digital skill, 0 to 1 (135 of 408 unless given)',
      ).argParser(share),
    );
}

/** Reads a whole number of at least 0. */
function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('It must be a whole number such as 20.');
  return Number(text);
}

/** Reads a whole number of at least 1. */
export function positiveNumber(text: string): number {
  if (wholeNumber(text) === 0) throw new InvalidArgumentError('It must be at least 1.');
  return Number(text);
}

/** Reads a number of seconds, 0 or more. */
export function seconds(text: string): number {
  if (!/^\d+(\.\d+)?$/u.test(text))
    throw new InvalidArgumentError('It must be a number of seconds such as 2 or 0.5.');
  return Number(text);
}

function share(text: string): number {
  if (!/^(0(\.\d+)?|1(\.0+)?)$/u.test(text))
    throw new InvalidArgumentError('It must be a number from 0 to 1 such as 0.33.');
  return Number(text);
}

function shardOf(text: string): { readonly index: number; readonly of: number } {
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
  if (index < 1 || index > of)
    throw new InvalidArgumentError('It must be a part and the number of parts, such as 3/8.');
  return { index, of };
}

/** One variable, or two different ones joined by an asterisk. */
function groupingOf(text: string, known: readonly string[]): string {
  const parts = text.split('*').map((part) => part.trim());
  const unknown = parts.find((part) => !known.includes(part));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`“${unknown}” is not one of: ${known.join(', ')}.`);
  if (parts.length > 2 || new Set(parts).size < parts.length)
    throw new InvalidArgumentError(`“${text}” must join two different variables, as in area*tier.`);
  return parts.join('*');
}

function listOf<Value extends string>(text: string, allowed: readonly Value[]): readonly Value[] {
  const values = text.split(',').map((value) => value.trim());
  return values.map((value) => {
    const known = allowed.find((candidate) => candidate === value);
    if (known === undefined)
      throw new InvalidArgumentError(`“${value}” is not one of: ${allowed.join(', ')}.`);
    return known;
  });
}
