import type { Labels } from './Codebook.js';
import type { TableTests } from './GroupTest.js';

/** A proportion with its interval; numbers only, rounding belongs to the renderer. */
export interface Cell {
  readonly count: number;
  /** The number of postings that the share refers to. */
  readonly base: number;
  /** count / base, or null when the base is 0. */
  readonly share: number | null;
  /** 95 % Wilson interval, or null when the base is 0. */
  readonly low: number | null;
  readonly high: number | null;
  /** Adjusted standardised residual in the test of its column (Haberman 1973); absent where the cell was not compared. */
  readonly residual?: number;
}

export interface TableRow {
  readonly id: string;
  readonly labels: Labels;
  readonly base: number;
  readonly cells: readonly Cell[];
}

export interface TableColumn {
  readonly id: string;
  readonly labels: Labels;
}

/** One percentage table: rows of groups, columns of characteristics. */
export interface Table {
  readonly id: string;
  readonly labels: Labels;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The row of all postings. */
  readonly total: TableRow;
  /** Sentences a reader needs: what was left out, whether rows may add up to more than 100 %. */
  readonly notes: readonly Labels[];
  /** Absent where the rows are no groups, as in the table of categories. */
  readonly tests?: TableTests;
}

/** The whole result of an analysis. */
export interface Report {
  /** What a reader must know before the first figure; shown at the top of every format but csv. */
  readonly notice?: Labels;
  readonly headline: Headline | SurveyHeadline;
  readonly tables: readonly Table[];
  /** What was not read or not understood, counted. */
  readonly gaps: readonly Gap[];
  /** What the keywords and the corpus are, to be shown wherever the report is. */
  readonly provenance: readonly Labels[];
}

/** The result of an analysis of postings. */
export interface PostingReport extends Report {
  readonly headline: Headline;
}

/** The study's first figure: how many postings state no digital skill. */
interface Headline {
  readonly postings: number;
  readonly withoutDigital: Cell;
}

/** The first figure of a survey: how many people answered. */
interface SurveyHeadline {
  readonly title: Labels;
  readonly respondents: number;
}

/** Something that counted as zero without being read, or was left out, with how often. */
export interface Gap {
  readonly id: string;
  readonly labels: Labels;
  readonly count: number;
  /** Identifiers of the first ten postings, or messages about what could not be read; of keywords that never matched, all. */
  readonly examples: readonly string[];
}
