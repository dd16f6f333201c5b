import type { Codebook, Labels } from '../model/Codebook.js';
import type { CodedPosting } from '../model/CodedPosting.js';
import type { PostingReport } from '../model/Table.js';
import { createCategoryTable } from './createCategoryTable.js';
import { createCell } from './createCell.js';
import type { Counts } from './Counts.js';
import { createGapCounter, type GapState } from './createGapCounter.js';
import { type ColumnSet, columnsOf } from './columnSets.js';
import { createCrossTable, CROSS } from './createCrossTable.js';
import { createGroupTable, type GroupTableOptions, type GrowingTable } from './createGroupTable.js';
import { type Variable, variables } from './variables.js';

/** What a tally counts. */
export interface TallyOptions {
  readonly codebook: Codebook;
  /** Identifiers of `variables`, or two joined by an asterisk (`area*tier`): one table each, in this order. */
  readonly by: readonly string[];
  /** Whether a desired skill counts, as the coder was told; true by default. */
  readonly countDesired?: boolean;
  /** What stands in the columns of those tables; the study's columns by default. */
  readonly columns?: ColumnSet;
  /** How many rows a variable with very many values has at most, 30 by default. */
  readonly mostRows?: number;
  /** Passed through to the report. */
  readonly provenance: readonly Labels[];
}

/** What a tally of some postings holds, to be added to that of others. */
export interface TallyState {
  readonly postings: number;
  readonly withoutDigital: number;
  /** Of each table, in the order of the report. */
  readonly tables: readonly Counts[];
  readonly gaps: readonly GapState[];
}

/** Counts of the postings seen so far; memory does not grow with their number. */
export interface Tally {
  /**
   * `readable` false says that there was no text to code: the posting stays in every base and is shown as a gap. `at` is its
   * place in the input, from 0, where not all of it is counted here.
   */
  readonly add: (coded: CodedPosting, readable: boolean, at?: number) => void;
  /** All but what could not be read. */
  readonly state: () => TallyState;
  /** Adds what a tally made with the same options holds. */
  readonly absorb: (state: TallyState) => void;
  /** Counts an item that could not be read, so no figure includes it; the first messages are shown. */
  readonly addUnreadable: (message: string) => void;
  /** Where a posting stands in the tables by groups: the id of its row by the id of the table, and its columns. */
  readonly placeOf: (coded: CodedPosting) => {
    readonly rows: ReadonlyMap<string, string>;
    readonly columns: readonly string[];
  };
  /** The report on the postings so far; can be called more than once. A notice is passed through. */
  readonly report: (unmatchedTerms?: readonly string[], notice?: Labels) => PostingReport;
}

/**
 * An empty tally.
 * @throws RangeError for a variable that does not exist; the message names those that do.
 */
export function createTally(options: TallyOptions): Tally {
  const { codebook, by, countDesired = true, columns = 'study', mostRows = 30, provenance } = options;
  const shared = { codebook, mostRows, columns: columnsOf(columns, codebook, countDesired) };
  const groups = [...new Set(by)].map((id) => ({ id, ...createTable(id, shared) }));
  const tables = [createCategoryTable(codebook, countDesired), ...groups];
  const gaps = createGapCounter();
  let postings = 0;
  let withoutDigital = 0;
  return {
    add(coded, readable, at = postings) {
      postings += 1;
      if (!coded.digital) withoutDigital += 1;
      gaps.add(coded, readable, at);
      for (const table of tables) table.add(coded);
    },
    addUnreadable: gaps.addUnreadable,
    state: () => ({
      ...{ postings, withoutDigital },
      tables: tables.map((table) => table.counts()),
      gaps: gaps.state(),
    }),
    absorb(state) {
      postings += state.postings;
      withoutDigital += state.withoutDigital;
      gaps.absorb(state.gaps);
      for (const [index, table] of tables.entries()) table.absorb(state.tables[index] ?? []);
    },
    placeOf: (coded) => ({
      rows: new Map(groups.map(({ id, rowOf }) => [id, rowOf(coded)])),
      columns: [...shared.columns.of(coded)],
    }),
    report: (unmatchedTerms = [], notice) => ({
      ...(notice === undefined ? {} : { notice }),
      headline: { postings, withoutDigital: createCell(withoutDigital, postings) },
      tables: tables.map((each) => each.table()),
      gaps: gaps.gaps(unmatchedTerms),
      provenance,
    }),
  };
}

function createTable(id: string, options: GroupTableOptions): GrowingTable {
  const [first = '', second, ...more] = id.split(CROSS);
  if (second === undefined) return createGroupTable(findVariable(first), options);
  if (more.length > 0 || first === second)
    throw new RangeError(`“${id}” does not join two different variables; write for example area*tier`);
  return createCrossTable([findVariable(first), findVariable(second)], options);
}

function findVariable(id: string): Variable {
  const found = variables.get(id);
  if (found !== undefined) return found;
  throw new RangeError(`Unknown variable "${id}"; use ${[...variables.keys()].join(', ')}`);
}
