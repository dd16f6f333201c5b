import type { Codebook, Labels } from '../model/Codebook.js';
import type { CodedPosting } from '../model/CodedPosting.js';
import type { Posting } from '../model/Posting.js';
import type { PostingReport } from '../model/Table.js';
import { EVIDENCE_LIMIT } from '../reporting/renderEvidence.js';
import type { Evidence, PostingPlace } from '../reporting/RenderOptions.js';
import type { ColumnSet } from '../statistics/columnSets.js';
import { createTally } from '../statistics/createTally.js';
import { codePostings } from './coding/codePostings.js';
import { prepareCoder, type CodingOptions } from './prepareCoder.js';
import { provenance } from './provenance.js';
import type { Reading } from './files/Reading.js';
import type { ProblemCounter } from './readProblems.js';

/** A report with the postings behind it. */
export interface Analysis {
  readonly report: PostingReport;
  /** Hash of the keyword files. */
  readonly keywords: string;
  readonly evidence: Evidence;
}

interface AnalysisOptions extends CodingOptions {
  readonly jobs: number;
  readonly by: readonly string[];
  readonly columns?: ColumnSet;
  readonly mostRows?: number;
  readonly format: string;
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
  const { coder, codebook, hash } = await prepareCoder(options);
  const tally = createTally({
    codebook,
    by: options.by,
    countDesired: options.withoutDesired !== true,
    ...(options.columns !== undefined && { columns: options.columns }),
    ...(options.mostRows !== undefined && { mostRows: options.mostRows }),
    provenance: provenance(hash, options),
  });
  const keeps = options.format === 'html';
  const evidence: CodedPosting[] = [];
  const places: PostingPlace[] = [];
  const used = new Set<string>();
  let notice: Labels | undefined;
  for await (const reading of codePostings(readings, coder, codingPart(options))) {
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
    if (SYNTHETIC_ID.test(reading.posting.id)) notice = SYNTHETIC_NOTICE;
    const { coded } = reading;
    for (const { category, term } of coded.matches) used.add(`${category}/${term}`);
    tally.add(coded, coded.charactersRead > 0);
    if (!keeps || evidence.length >= EVIDENCE_LIMIT) continue;
    evidence.push(coded);
    places.push({ ...tally.placeOf(coded), contexts: contextsOf(reading.posting, coded) });
  }
  const report = tally.report(unmatchedTerms(codebook, used), notice);
  return {
    report,
    keywords: hash,
    evidence: { postings: evidence, total: report.headline.postings, places },
  };
}

/** What a thread must know: of the options of a command only those of coding can be handed to it. */
function codingPart({
  keywords,
  sections,
  withoutDesired,
  jobs,
}: AnalysisOptions): CodingOptions & { jobs: number } {
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
