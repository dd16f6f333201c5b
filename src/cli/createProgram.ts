import { Command, Option } from 'commander';
import {
  corpusOptions,
  exampleText,
  keywordsOption,
  positiveNumber,
  seconds,
  sectionOption,
  jobsOption,
  sectionsOption,
  storeOption,
  subcommand,
  withoutDesiredOption,
} from './options.js';
import { addAnalyze, addMerge, addSurvey } from './analysisCommands.js';
import type { EvaluateOptions } from './commands/evaluate.js';
import type { CorpusOptions } from './commands/corpus.js';
import type { DemoOptions } from './commands/demo.js';
import type { ImportOptions } from './commands/import.js';
import type { KeywordsCheckOptions } from './commands/keywordsCheck.js';
import type { KeywordsTryOptions } from './commands/keywordsTry.js';
import type { ScrapeOptions } from './commands/scrape.js';
import type { ShowOptions } from './commands/show.js';
import type { TagOptions } from './commands/tag.js';
import { addReparse, addStore } from './storeCommands.js';
import { VERSION } from './version.js';

/** Describes every command, option and example; what a command needs is loaded when it runs. */
export function createProgram(): Command {
  const program = new Command('qyzmet')
    .description('Content analysis of civil-service postings in Kazakh and Russian: scrape, code, report.')
    .version(VERSION)
    .showHelpAfterError('Run qyzmet --help to see the commands and examples.')
    .exitOverride()
    .addHelpText(
      'after',
      exampleText(['qyzmet demo', 'qyzmet scrape --portal e-qyzmet', 'qyzmet analyze --by area,tier']),
    );
  for (const add of [
    addDemo,
    addScrape,
    addImport,
    addAnalyze,
    addMerge,
    addSurvey,
    addTag,
    addShow,
    addEvaluate,
    addCorpus,
    addKeywords,
    addReparse,
    addStore,
  ]) {
    add(program);
  }
  return program;
}

function addDemo(program: Command): void {
  const command = subcommand(
    program,
    'demo',
    'Do the whole job on a synthetic portal served on this machine',
    ['qyzmet demo', 'qyzmet demo --seed 7 --postings 100 --digital-share 0.5 --output my-demo'],
  ).option('--output <folder>', 'where the store, the report and the tables are written', 'qyzmet-demo');
  corpusOptions(command).action(async (options: DemoOptions) =>
    (await import('./commands/demo.js')).runDemo(options),
  );
}

function addScrape(program: Command): void {
  subcommand(program, 'scrape', 'Fetch new and changed postings from a portal into the store', [
    'qyzmet scrape --portal e-qyzmet',
    'qyzmet scrape --url https://example.kz/vacancies --limit 20',
    'qyzmet scrape --inspect https://example.kz/vacancies > my-portal.json',
    '15 6 * * *  qyzmet scrape --portal e-qyzmet --store /srv/qyzmet     (a line for cron)',
  ])
    .option('--portal <name>', 'a portal profile by name, or the path of a profile file')
    .option('--url <address>', 'the address of a listing page, where there is no profile')
    .addOption(storeOption())
    .addOption(new Option('--limit <n>', 'fetch at most this many postings').argParser(positiveNumber))
    .addOption(new Option('--pause <seconds>', 'seconds between two requests, at least').argParser(seconds))
    .option('--allow-private-hosts', 'also fetch from addresses of this machine and of local networks', false)
    .option('--no-archive', 'do not keep the pages as fetched; qyzmet reparse cannot read them again')
    .option(
      '--inspect [address]',
      'fetch one page, say what is recognised on it and what is missing, print a profile to start from; stores nothing',
    )
    .option('--ca-file <file>', 'also trust these certificates (PEM), such as a national root')
    .option(
      '--accept-drift',
      'take a portal that has changed as it is now, and compare later runs with it',
      false,
    )
    .option('--json', 'print the summary as JSON', false)
    .action(async (options: ScrapeOptions) =>
      (await import('./commands/scrape.js')).runScrapeCommand(options),
    );
}

function addImport(program: Command): void {
  subcommand(
    program,
    'import',
    'Bring postings from files and folders into the store: notices, pages, tables',
    [
      'qyzmet import notices/',
      'qyzmet import notice.docx table.csv',
      'qyzmet import notices/ --dry-run',
      'qyzmet import saved-page.html --store study-2025',
    ],
  )
    .argument(
      '<files...>',
      'folders, or files: .docx, .doc, .pdf, .txt, .html, .csv, .json, .ndjson, .warc, also packed with gzip; - is standard input (NDJSON)',
    )
    .addOption(storeOption())
    .option('--dry-run', 'list what would be imported, and store nothing', false)
    .option('--json', 'print the summary, with all problems, as JSON', false)
    .action(async (files: string[], options: ImportOptions) =>
      (await import('./commands/import.js')).runImport(files, options),
    );
}

function addTag(program: Command): void {
  subcommand(program, 'tag', 'Read postings (NDJSON), write coded postings (NDJSON), in the same order', [
    'qyzmet tag < postings.ndjson > coded.ndjson',
    'qyzmet tag --keywords my-keywords/ < postings.ndjson | head -n 1',
    'qyzmet tag --jobs 4 < postings.ndjson > coded.ndjson',
  ])
    .addOption(keywordsOption())
    .addOption(sectionsOption())
    .addOption(withoutDesiredOption())
    .addOption(jobsOption())
    .action(async (options: TagOptions) => (await import('./commands/tag.js')).runTag(options));
}

function addShow(program: Command): void {
  subcommand(program, 'show', 'Show one posting with its evidence, or every match of a category in context', [
    "qyzmet show 'file:notices/archive.txt#position-1'",
    'qyzmet show --category egov',
  ])
    .argument('[id]', 'the id of a posting')
    .option('--category <id>', 'list the matches of this category in context')
    .addOption(storeOption())
    .addOption(keywordsOption())
    .addOption(sectionsOption())
    .addOption(withoutDesiredOption())
    .action(async (id: string | undefined, options: ShowOptions) =>
      (await import('./commands/show.js')).runShow(id, options),
    );
}

function addEvaluate(program: Command): void {
  subcommand(
    program,
    'evaluate',
    'Compare coded postings with a gold set: precision, recall, F1, kappa and exact agreement',
    [
      'qyzmet corpus --codes gold.ndjson > postings.ndjson',
      'qyzmet tag < postings.ndjson > coded.ndjson',
      'qyzmet evaluate gold.ndjson coded.ndjson',
    ],
  )
    .argument('<gold>', 'true codes (NDJSON): {id, digital, categories, position, area, tier, region}')
    .argument('<coded>', 'coded postings (NDJSON), as qyzmet tag writes them')
    .option('--json', 'print the figures as JSON', false)
    .addOption(keywordsOption())
    .action(async (gold: string, coded: string, options: EvaluateOptions) =>
      (await import('./commands/evaluate.js')).runEvaluate(gold, coded, options),
    );
}

function addCorpus(program: Command): void {
  const command = subcommand(program, 'corpus', 'Compose a synthetic corpus: postings to standard output', [
    'qyzmet corpus > synthetic.ndjson',
    'qyzmet corpus --seed 3 --postings 1000 --digital-share 0.2 --codes codes.ndjson > synthetic.ndjson',
  ]).option('--codes <file>', 'also write the true codes, one JSON object a line');
  corpusOptions(command).action(async (options: CorpusOptions) =>
    (await import('./commands/corpus.js')).runCorpus(options),
  );
}

function addKeywords(program: Command): void {
  const keywords = program
    .command('keywords')
    .description('Check keyword files, and try them on a text')
    .exitOverride();
  subcommand(keywords, 'check', 'Report what is wrong with keyword files, by file, line and column', [
    'qyzmet keywords check',
    'qyzmet keywords check my-keywords/digital.yaml --strict',
  ])
    .argument('[path]', 'a keyword file or a folder of them; the shipped ones if left out')
    .option('--strict', 'end with code 2 for warnings too', false)
    .option('--notes', 'also show what is only worth knowing', false)
    .option('--json', 'print the findings as JSON', false)
    .action(async (path: string | undefined, options: KeywordsCheckOptions) =>
      (await import('./commands/keywordsCheck.js')).runKeywordsCheck(path, options),
    );
  subcommand(keywords, 'try', 'Show what is found in a text, what is not, and why', [
    'qyzmet keywords try "Знание MS Excel, работа с базами данных"',
    'qyzmet keywords try "Деректер базасымен жұмыс" --keywords my-keywords/digital.yaml',
    'qyzmet keywords try --section duties < duties.txt',
  ])
    .argument('[text]', 'the text in quotes; standard input if left out')
    .addOption(keywordsOption())
    .addOption(sectionOption())
    .option('--words', 'also show how each word is read', false)
    .option('--json', 'print the explanation as JSON', false)
    .action(async (text: string | undefined, options: KeywordsTryOptions) =>
      (await import('./commands/keywordsTry.js')).runKeywordsTry(text, options),
    );
}
