import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { decodeBytes } from '../../extraction/decodeBytes.js';
import { parseSurvey } from '../../lexicon/parseSurvey.js';
import type { Survey } from '../../model/Survey.js';
import { type Answers, createSurveyTally } from '../../statistics/createSurveyTally.js';
import { CliError } from '../CliError.js';
import { deliverReport } from '../deliverReport.js';
import { EXIT } from '../exitCodes.js';
import { problemText } from '../loadCodebook.js';
import type { Rendering } from '../renderReport.js';

/** Options of `qyzmet survey`, as commander hands them over. */
export interface SurveyOptions extends Rendering {
  readonly questions: string;
}

/** Counts the answers of a survey and writes its tables. */
export async function runSurvey(file: string, options: SurveyOptions): Promise<void> {
  const survey = await readSurvey(options.questions);
  const tally = createSurveyTally(survey);
  for (const answers of readAnswers(file, await bytesOf(file), survey)) tally.add(answers);
  await deliverReport({ report: tally.report() }, options);
}

async function readSurvey(path: string): Promise<Survey> {
  const parsed = parseSurvey(path, decodeBytes(await bytesOf(path)));
  if (parsed.kind === 'ok') return parsed.value;
  throw new CliError(`the questionnaire has errors:\n${problemText(parsed.problems)}`, EXIT.userMustAct);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`“${path}” cannot be read (${reason}); check the path.`, EXIT.userMustAct);
  });
}

/** The answers of each person; every question must have its column. */
function readAnswers(path: string, bytes: Uint8Array, survey: Survey): readonly Answers[] {
  const text = decodeBytes(bytes);
  const [names = [], ...rows] = parseRows(path, text);
  const lacking = [survey.groups, ...survey.questions].filter(({ column }) => !names.includes(column));
  if (lacking.length > 0)
    throw new CliError(
      `${path} has no column ${lacking.map(({ column }) => `“${column}”`).join(', ')}; its columns are ${names.map((name) => `“${name}”`).join(', ')}.`,
      EXIT.userMustAct,
    );
  if (rows.length === 0)
    throw new CliError(`${path} holds no answers below its first row.`, EXIT.userMustAct);
  return rows.map((row) => new Map(names.map((name, column) => [name, row[column] ?? ''])));
}

function parseRows(path: string, text: string): readonly (readonly string[])[] {
  const [first = ''] = text.split(/\r?\n/u, 1);
  const [delimiter = ','] = [';', '\t', ','].sort((a, b) => first.split(b).length - first.split(a).length);
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return rows.map((row, index) => (index === 0 ? row.map((name) => name.trim()) : row));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CliError(
      `${path} is not read as a table (${error.message}); save it as CSV (UTF-8) once more.`,
      EXIT.userMustAct,
    );
  }
}
