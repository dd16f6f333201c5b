import { UNKNOWN } from '../model/CodedPosting.js';
import type { Option, Question, Survey } from '../model/Survey.js';
import type { Gap, Report, Table, TableRow } from '../model/Table.js';
import { createCell } from './createCell.js';
import { surveyWords } from './surveyWords.js';
import { testGroups } from './testGroups.js';

/** The answers of one person by the name of the column; a column that is absent was not answered. */
export type Answers = ReadonlyMap<string, string>;

/** Counts of the answers seen so far. */
export interface SurveyTally {
  readonly add: (answers: Answers) => void;
  readonly report: () => Report;
}

interface GroupCounts {
  people: number;
  answered: number;
  readonly options: Map<string, number>;
}

interface Tallied {
  readonly question: Question;
  readonly read: (text: string) => { readonly known: readonly string[]; readonly unknown: readonly string[] };
  readonly groups: Map<string, GroupCounts>;
  readonly unlisted: string[];
  unlistedCount: number;
}

const TOTAL = 'total';
const MISSING = 'missing';
const MOST_EXAMPLES = 10;

/** An empty tally of a questionnaire; memory does not grow with the number of people. */
export function createSurveyTally(survey: Survey): SurveyTally {
  const readGroup = readerOf(survey.groups);
  const tallied = survey.questions.map((question): Tallied => ({
    ...{ question, read: readerOf(question), groups: new Map<string, GroupCounts>() },
    ...{ unlisted: [], unlistedCount: 0 },
  }));
  let respondents = 0;
  return {
    add(answers) {
      respondents += 1;
      const [group = UNKNOWN] = readGroup(answers.get(survey.groups.column) ?? '').known;
      for (const each of tallied) count(each, group, answers.get(each.question.column) ?? '');
    },
    report: () => ({
      ...(survey.notice !== undefined && { notice: survey.notice }),
      headline: { title: survey.title, respondents },
      tables: tallied.map((each) => tableOf(each, survey.groups)),
      gaps: tallied.flatMap(gapOf),
      provenance: [surveyWords.provenance],
    }),
  };
}

/** An answer is understood by the id, a label or a listed spelling of an option; case and blanks do not matter. */
function readerOf({ options, kind }: Question): Tallied['read'] {
  const known = new Map(
    options.flatMap((option) => spellingsOf(option).map((text) => [fold(text), option.id])),
  );
  return (text) => {
    const whole = known.get(fold(text));
    if (whole !== undefined) return { known: [whole], unknown: [] };
    const parts = (kind === 'multiple' ? text.split(/[;|\n]/u) : [text]).filter((part) => fold(part) !== '');
    const read = parts.map((part) => ({ part, id: known.get(fold(part)) }));
    return {
      known: [...new Set(read.flatMap(({ id }) => id ?? []))],
      unknown: read.flatMap(({ part, id }) => (id === undefined ? [part.trim()] : [])),
    };
  };
}

function spellingsOf({ id, labels, answers }: Option): readonly string[] {
  return [id, labels.en, labels.ru, labels.kk, ...answers];
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase().replaceAll('ё', 'е');
}

function count(tallied: Tallied, group: string, text: string): void {
  const { known, unknown } = tallied.read(text);
  tallied.unlistedCount += unknown.length;
  tallied.unlisted.push(...unknown.slice(0, MOST_EXAMPLES - tallied.unlisted.length));
  for (const id of [group, TOTAL]) {
    const counts = tallied.groups.get(id) ?? { people: 0, answered: 0, options: new Map<string, number>() };
    tallied.groups.set(id, counts);
    counts.people += 1;
    if (known.length > 0) counts.answered += 1;
    for (const option of known) counts.options.set(option, (counts.options.get(option) ?? 0) + 1);
  }
}

function tableOf({ question, groups }: Tallied, by: Question): Table {
  const { id, labels, kind, options } = question;
  const rows = [...by.options, { id: UNKNOWN, labels: surveyWords.noGroup }].flatMap((value) => {
    const counts = groups.get(value.id);
    return counts === undefined ? [] : [rowOf(value, counts, options)];
  });
  const all = groups.get(TOTAL) ?? { people: 0, answered: 0, options: new Map<string, number>() };
  const table = {
    ...{ id, labels, rows },
    columns: [
      ...options.map((option) => ({ id: option.id, labels: option.labels })),
      { id: MISSING, labels: surveyWords.missing },
    ],
    total: rowOf({ id: TOTAL, labels: surveyWords.all }, all, options),
    notes: [surveyWords.bases, ...(kind === 'multiple' ? [surveyWords.several] : [])],
  };
  return testGroups(table, {
    isExcluded: (row) => row === UNKNOWN,
    ...(kind === 'single' && { exclusive: options.map((option) => option.id) }),
  });
}

/** Shares of those who answered; who did not is a share of all. */
function rowOf(
  { id, labels }: Pick<TableRow, 'id' | 'labels'>,
  { people, answered, options: counts }: GroupCounts,
  options: readonly Option[],
): TableRow {
  const cells = options.map((option) => createCell(counts.get(option.id) ?? 0, answered));
  return { id, labels, base: answered, cells: [...cells, createCell(people - answered, people)] };
}

function gapOf({ question, unlisted, unlistedCount }: Tallied): readonly Gap[] {
  if (unlistedCount === 0) return [];
  const labels = surveyWords.unlisted(question.labels);
  return [{ id: `unlisted-${question.id}`, labels, count: unlistedCount, examples: unlisted }];
}
