import type { Labels } from './Codebook.js';

/** One of the answers that a question offers. */
export interface Option {
  readonly id: string;
  readonly labels: Labels;
  /** How it is written in the table of answers; its id and its labels are understood too. */
  readonly answers: readonly string[];
}

/** One question, whose answers stand in one column. */
export interface Question {
  readonly id: string;
  readonly labels: Labels;
  /** The name of the column in the table of answers. */
  readonly column: string;
  /** Whether a person gives one answer, or any number of them. */
  readonly kind: 'single' | 'multiple';
  readonly options: readonly Option[];
}

/** A questionnaire: what is asked, and the question by which answers are compared. */
export interface Survey {
  readonly title: Labels;
  /** Shown above everything, such as that the answers are synthetic. */
  readonly notice?: Labels;
  readonly groups: Question;
  readonly questions: readonly Question[];
}
