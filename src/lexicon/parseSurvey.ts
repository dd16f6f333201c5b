import type { Labels } from '../model/Codebook.js';
import type { Option, Survey } from '../model/Survey.js';
import { checkIds } from './checkIds.js';
import type { Parsed } from './KeywordProblem.js';
import { parseKeywordFile } from './parseKeywordFile.js';
import { surveySchema } from './schemas.js';

interface RawQuestion {
  readonly id: string;
  readonly labels: Labels;
  readonly column: string;
  readonly kind: 'single' | 'multiple';
  readonly options: readonly {
    readonly id: string;
    readonly labels: Labels;
    readonly answers?: readonly { readonly term: string }[];
  }[];
}

interface RawSurvey {
  readonly title: Labels;
  readonly notice?: Labels;
  readonly groups: Omit<RawQuestion, 'kind'>;
  readonly questions: readonly RawQuestion[];
}

/** An answer in words may be a sentence. */
const MOST_WORDS = 40;

/** Reads a questionnaire, or lists everything that is wrong with it. */
export function parseSurvey(file: string, text: string): Parsed<Survey> {
  return parseKeywordFile<RawSurvey, Survey>(file, text, {
    schema: surveySchema,
    mostWords: MOST_WORDS,
    check: (outline) => checkIds(outline, 'questions'),
    read: ({ title, notice, groups, questions }) => ({
      title,
      ...(notice !== undefined && { notice }),
      groups: { ...groups, kind: 'single', options: optionsOf(groups.options) },
      questions: questions.map((question) => ({ ...question, options: optionsOf(question.options) })),
    }),
  });
}

function optionsOf(options: RawQuestion['options']): readonly Option[] {
  return options.map(({ id, labels, answers = [] }) => ({
    id,
    labels,
    answers: answers.map(({ term }) => term),
  }));
}
