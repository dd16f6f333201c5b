import { createHash } from 'node:crypto';
import type { Codebook, Labels } from '../model/Codebook.js';
import type { CodedPosting } from '../model/CodedPosting.js';
import type { Posting } from '../model/Posting.js';
import type { PostingReport } from '../model/Table.js';
import { EVIDENCE_LIMIT } from '../reporting/renderEvidence.js';
import type { Evidence, PostingPlace } from '../reporting/RenderOptions.js';
import type { ColumnSet } from '../statistics/columnSets.js';
import { createTally, type Tally } from '../statistics/createTally.js';
import { codePostings } from './coding/codePostings.js';
import { prepareCoder, type CodingOptions } from './prepareCoder.js';
import { provenance } from './provenance.js';
import type { Reading } from './files/Reading.js';
import type { ProblemCounter } from './readProblems.js';
import type { Jobs } from './threads/Jobs.js';

/** A report with the postings behind it. */
export interface Analysis {
  readonly report: PostingReport;
  /** Hash of the keyword files. */
  readonly keywords: string;
  readonly evidence: Evidence;
}

/** What is counted, and how. */
export interface AnalysisOptions extends CodingOptions {
  /** How many threads code. */
  readonly jobs: Jobs;
  readonly by: readonly string[];
  readonly columns?: ColumnSet;
  readonly mostRows?: number;
  readonly format: string;
  /** Only the postings of this part are coded. */
  readonly shard?: Shard;
}

/** Part `index` of `of`, from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** A posting to be shown, with its place in the input from 0. */
export interface Shown {
  readonly at: number;
  readonly posting: CodedPosting;
  readonly place: PostingPlace;
}

/** What was counted, before it is made a report. */
export interface Counted {
  readonly tally: Tally;
  /** Hash of the keyword files. */
  readonly keywords: string;
  readonly codebook: Codebook;
  /** The keywords that matched, as `category/term`. */
  readonly usedTerms: ReadonlySet<string>;
  readonly synthetic: boolean;
  readonly shown: readonly Shown[];
}

/** What composed postings are called, in a file or in a store. */
const SYNTHETIC_ID = /(?:^|\/)synthetic-\d+$/u;

const SYNTHETIC_NOTICE: Labels = {
  en: 'Synthetic postings: the figures show how the tool works and say nothing about Kazakhstan.',
  ru: 'Синтетические вакансии: цифры показывают, как работает инструмент, и ничего не говорят о Казахстане.',
  kk: 'Синтетикалық хабарландырулар: сандар құралдың қалай жұмыс істейтінін көрсетеді, Қазақстан туралы ештеңе айтпайды.',
};

/** Codes every posting of a stream and counts it; only the HTML report keeps postings, up to a limit. */
export async function analyzePostings(
  readings: AsyncIterable<Reading>,
  options: AnalysisOptions,
  problems: ProblemCounter,
): Promise<Analysis> {
  return concludeAnalysis(await countPostings(readings, options, problems));
}

/** An empty tally for these options; `hash` is that of the keyword files. */
export function prepareTally(codebook: Codebook, hash: string, options: AnalysisOptions): Tally {
  return createTally({
    codebook,
    by: options.by,
    countDesired: options.withoutDesired !== true,
    ...(options.columns !== undefined && { columns: options.columns }),
    ...(options.mostRows !== undefined && { mostRows: options.mostRows }),
    provenance: provenance(hash, options),
  });
}

/** The report on what was counted, with the postings behind it. */
export function concludeAnalysis({
  tally,
  keywords,
  codebook,
  usedTerms,
  synthetic,
  shown,
}: Counted): Analysis {
  const report = tally.report(unmatchedTerms(codebook, usedTerms), synthetic ? SYNTHETIC_NOTICE : undefined);
  const evidence = {
    postings: shown.map(({ posting }) => posting),
    total: report.headline.postings,
    places: shown.map(({ place }) => place),
  };
  return { report, keywords, evidence };
}

/** The part that a posting belongs to is told by its id alone, so that it is the same on every machine and in every order. */
function isOf({ index, of }: Shard, id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE() % of === index - 1;
}

/** What has passed on the way to the coder. */
interface Passed {
  synthetic: boolean;
  /** Places in the input, from 0, of the postings that are being coded. */
  readonly places: number[];
}

/** Lets only the postings of a part pass; all are numbered, and all problems are told. */
async function* ofShard(
  readings: AsyncIterable<Reading>,
  shard: Shard | undefined,
  passed: Passed,
): AsyncGenerator<Reading> {
  let at = 0;
  for await (const reading of readings) {
    if (reading.kind === 'posting') {
      const { id } = reading.posting;
      if (SYNTHETIC_ID.test(id)) passed.synthetic = true;
      at += 1;
      if (shard !== undefined && !isOf(shard, id)) continue;
      passed.places.push(at - 1);
    }
    yield reading;
  }
}

/** Codes the postings of a stream, or one part of them, and counts them. */
export async function countPostings(
  readings: AsyncIterable<Reading>,
  options: AnalysisOptions,
  problems: ProblemCounter,
): Promise<Counted> {
  const { coder, codebook, hash } = await prepareCoder(options);
  const tally = prepareTally(codebook, hash, options);
  const keeps = options.format === 'html';
  const shown: Shown[] = [];
  const usedTerms = new Set<string>();
  const passed = { synthetic: false, places: new Array<number>() };
  const own = ofShard(readings, options.shard, passed);
  for await (const reading of codePostings(own, coder, codingPart(options))) {
    if (reading.kind === 'problem') {
      problems.add(reading.message);
      // The report lists them in one line, where a full stop would end it.
      tally.addUnreadable(reading.message.replace(/\.$/u, ''));
      continue;
    }
    if (reading.kind === 'doubt') {
      problems.remark(reading.message);
      continue;
    }
    const { coded } = reading;
    for (const { category, term } of coded.matches) usedTerms.add(`${category}/${term}`);
    const at = passed.places.shift() ?? 0;
    tally.add(coded, coded.charactersRead > 0, at);
    if (!keeps || at >= EVIDENCE_LIMIT) continue;
    const contexts = contextsOf(reading.posting, coded);
    shown.push({ at, posting: coded, place: { ...tally.placeOf(coded), contexts } });
  }
  return { tally, keywords: hash, codebook, usedTerms, synthetic: passed.synthetic, shown };
}

/** What a thread must know: of the options of a command only those of coding can be handed to it. */
function codingPart({
  keywords,
  sections,
  withoutDesired,
  jobs,
}: AnalysisOptions): CodingOptions & { jobs: Jobs } {
  return {
    sections,
    jobs,
    ...(keywords !== undefined && { keywords }),
    ...(withoutDesired !== undefined && { withoutDesired }),
  };
}

/** Characters of context on each side of a match. */
const REACH = 60;

function contextsOf({ sections }: Posting, { matches }: CodedPosting): PostingPlace['contexts'] {
  return matches.map(({ section, start, end }) => {
    const text = sections[section]?.text ?? '';
    return [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  });
}

function unmatchedTerms(codebook: Codebook, used: ReadonlySet<string>): readonly string[] {
  const all = new Set(codebook.digital.terms.map(({ category, text }) => `${category}/${text}`));
  return [...all].filter((name) => !used.has(name));
}
