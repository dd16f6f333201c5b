import { type Command, Option } from 'commander';
import type { AnalyzeOptions } from './commands/analyze.js';
import type { MergeOptions } from './commands/merge.js';
import type { SurveyOptions } from './commands/survey.js';
import {
  byOption,
  columnsOption,
  keywordsOption,
  jobsOption,
  languageOption,
  mostRowsOption,
  sectionsOption,
  shardOption,
  storeOption,
  subcommand,
  withoutDesiredOption,
} from './options.js';

const FORMATS = ['table', 'csv', 'tsv', 'json', 'ndjson', 'markdown', 'html', 'xlsx', 'svg', 'png'];

/** Describes `qyzmet analyze`. */
export function addAnalyze(program: Command): void {
  addOutput(
    subcommand(program, 'analyze', 'Code postings and print percentage tables', [
      'qyzmet analyze',
      'qyzmet analyze --by tier,region --format csv > tables.csv',
      'qyzmet analyze --by "area*tier-group" --format xlsx --output tables.xlsx --lang kk',
      'qyzmet analyze postings.ndjson --format html --output report.html --lang ru',
      'qyzmet analyze --receipt receipt.json    and later: qyzmet analyze --verify receipt.json',
      'cat postings.ndjson | qyzmet analyze - --format json',
      'qyzmet analyze --shard 3/8 --partial part-3.json    and with all eight: qyzmet merge part-*.json',
    ])
      .argument('[files...]', 'files instead of the store; - is standard input (NDJSON)')
      .addOption(storeOption())
      .addOption(byOption())
      .addOption(columnsOption())
      .addOption(mostRowsOption()),
    'one wide table, “categories” or one of --by',
  )
    .option('--receipt <file>', 'also write how the figures were made, to be verified later')
    .option('--verify <receipt>', 'make the figures of a receipt again and say whether they are the same')
    .addOption(shardOption())
    .option('--partial <file>', 'with --shard: where the part is written, for qyzmet merge')
    .addOption(languageOption())
    .addOption(keywordsOption())
    .addOption(sectionsOption())
    .addOption(withoutDesiredOption())
    .addOption(jobsOption())
    .action(async (files: string[], options: AnalyzeOptions) =>
      (await import('./commands/analyze.js')).runAnalyze(files, options),
    );
}

/** Describes `qyzmet merge`. */
export function addMerge(program: Command): void {
  addOutput(
    subcommand(program, 'merge', 'Join the parts of an analysis into the tables of one run', [
      'qyzmet merge part-*.json',
      'qyzmet merge part-*.json --format html --output report.html --lang kk --receipt receipt.json',
    ]).argument('<parts...>', 'all parts, in any order, as qyzmet analyze --shard --partial writes them'),
    'one wide table, “categories” or one of --by',
  )
    .option('--receipt <file>', 'also write how the figures were made, to be verified later')
    .addOption(languageOption())
    .option('--keywords <path>', 'where the keyword files of the parts are here, if elsewhere')
    .action(async (parts: string[], options: MergeOptions) =>
      (await import('./commands/merge.js')).runMerge(parts, options),
    );
}

/** Describes `qyzmet survey`. */
export function addSurvey(program: Command): void {
  addOutput(
    subcommand(
      program,
      'survey',
      'Count the answers of a survey: shares with intervals by group, and tests',
      [
        'qyzmet survey fixtures/survey/answers.csv --questions fixtures/survey/questions.yaml',
        'qyzmet survey answers.csv --questions questions.yaml --format xlsx --output survey.xlsx --lang kk',
      ],
    )
      .argument('<answers>', 'a table (CSV): a row for each person, a column for each question')
      .requiredOption('--questions <file>', 'the questionnaire (YAML)'),
    'the wide table of one question',
  )
    .addOption(languageOption())
    .action(async (answers: string, options: SurveyOptions) =>
      (await import('./commands/survey.js')).runSurvey(answers, options),
    );
}

/** How and where a report is written; `table` says which tables can be named. */
function addOutput(command: Command, table: string): Command {
  return command
    .addOption(new Option('--format <format>', 'how the report is written').choices(FORMATS).default('table'))
    .option(
      '--table <id>',
      `with csv or tsv: ${table}; “tests” for all tests; with svg or png: the one to draw`,
    )
    .option('--excel', 'with csv: as Excel opens it by a double click in Kazakhstan and Russia', false)
    .option('--output <file>', 'write to a file instead of standard output');
}
