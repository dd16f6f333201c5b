import { phrasesOf } from '../matching/codedPhrases.js';
import type { Codebook, FilePlace, Term } from '../model/Codebook.js';
import type { CategoryCode, Match } from '../model/CodedPosting.js';
import type { SectionKind } from '../model/Posting.js';
import { SECTION_KINDS } from '../model/Posting.js';
import type { Candidate, Rejected } from '../matching/Candidate.js';
import type { CompiledCodebook } from '../matching/compileCodebook.js';
import { compileCodebook } from '../matching/compileCodebook.js';
import { createCoder } from '../matching/createCoder.js';
import type { Occurrence } from '../matching/createPhraseIndex.js';
import { findMatches } from '../matching/findMatches.js';
import type { Reading, Span } from '../matching/readText.js';
import { quoteOf } from '../matching/readText.js';
import { explainRejection } from './explainRejection.js';
import { nearMissFinder } from './nearMissFinder.js';
import type { RankedMiss } from './nearMissFinder.js';
import type { Explained } from './readExplained.js';
import { readExplained } from './readExplained.js';

/** A keyword by what its file says of it. */
export interface KeywordRef extends Partial<Pick<Term, 'at'>> {
  readonly term: string;
  readonly language: Term['language'];
  readonly category: string;
}

/** Words of the text: offsets and what stands there. */
interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A keyword that counts. */
export interface ExplainedMatch extends Quoted, Pick<Match, 'strength' | 'column' | 'confidence'> {
  readonly keyword: KeywordRef;
  /** Keywords of the same category that stand there too and give way to this one. */
  readonly insteadOf: readonly string[];
}

/** A keyword that stands in the text and does not count. */
export interface ExplainedRejection extends Quoted {
  readonly keyword: KeywordRef;
  readonly because: string;
  readonly reason: string;
}

/** A keyword that nearly stands in the text. */
export interface ExplainedMiss {
  readonly keyword: KeywordRef;
  readonly words: readonly Quoted[];
  readonly reasons: readonly string[];
}

/** What the coder makes of a text and why. */
export interface Explanation {
  readonly text: string;
  readonly kind: SectionKind;
  readonly digital: boolean;
  readonly categories: readonly CategoryCode[];
  readonly matches: readonly ExplainedMatch[];
  readonly setAside: readonly ExplainedRejection[];
  readonly nearMisses: readonly ExplainedMiss[];
}

/** Gives a function that explains how texts are coded; the verdicts are those of the coder itself. */
export function createExplainer(codebook: Codebook): (text: string, kind: SectionKind) => Explanation {
  const compiled = compileCodebook(codebook, [...phrasesOf(codebook)]);
  const coder = createCoder(codebook, { sections: SECTION_KINDS, countDesired: true });
  const nearMisses = nearMissFinder(codebook.digital.terms);
  return (text, kind) => {
    const { coded } = coder.code({ id: 'text', title: '', sections: [{ kind, text }] });
    const explained = readExplained(compiled, text);
    const { reading } = explained;
    const found = findMatches(compiled, reading, kind);
    const { matches } = found;
    const setAside = found.setAside.toSorted((one, other) => one.candidate.first - other.candidate.first);
    const places = setAside.map(({ candidate }) => candidate);
    const misses = nearMisses({ reading, matches, setAside: places, framing: framingIn(compiled, reading) });
    return {
      text,
      kind,
      digital: coded.digital,
      categories: coded.categories,
      matches: coded.matches.flatMap(matchExplainer(explained, matches)),
      setAside: setAside.map((rejected) => explainSetAside(explained, rejected)),
      nearMisses: misses.map((miss) => explainMiss(reading, miss)),
    };
  };
}

/** The words that end the reach of a context are those that open a skill. */
function framingIn({ contexts }: CompiledCodebook, { occurrences }: Reading): readonly Span[] {
  return occurrences.filter(({ phrase }) => contexts.some(({ unless }) => unless.has(phrase)));
}

function explainSetAside(explained: Explained, rejected: Rejected): ExplainedRejection {
  return {
    ...quoteOf(explained.reading, rejected.candidate),
    keyword: refTo(rejected.candidate.term),
    because: rejected.because,
    reason: explainRejection(explained, rejected, {}),
  };
}

/** Gives a function that tells which keyword a match comes from, and which give way to it. */
function matchExplainer(
  { compiled, reading, occurrences }: Explained,
  matches: readonly Candidate[],
): (match: Match) => readonly ExplainedMatch[] {
  const keyOf = (category: string, start: number): string => `${category} ${start}`;
  const candidates = new Map(
    matches.map((each) => [keyOf(each.term.category, quoteOf(reading, each).start), each]),
  );
  return ({ start, end, quote, strength, column, category, confidence }) => {
    const candidate = candidates.get(keyOf(category, start));
    if (candidate === undefined) return [];
    return [
      {
        ...{ start, end, quote, strength, column },
        ...(confidence === undefined ? {} : { confidence }),
        keyword: refTo(candidate.term),
        insteadOf: outdoneBy(compiled, occurrences.touching(candidate), candidate),
      },
    ];
  };
}

function outdoneBy(
  { terms }: CompiledCodebook,
  occurrences: readonly Occurrence[],
  winner: Candidate,
): readonly string[] {
  const others = occurrences.flatMap(({ phrase }) => terms.get(phrase) ?? []);
  const rivals = others.filter((term) => term.category === winner.term.category && term !== winner.term);
  const own = winner.term.text.toLowerCase();
  return [...new Set(rivals.map(({ text }) => text))].filter((text) => text.toLowerCase() !== own);
}

function explainMiss(reading: Reading, { term, words, faults }: RankedMiss): ExplainedMiss {
  return {
    keyword: refTo(term),
    words: words.map(({ at }) => quoteOf(reading, { first: at, last: at })),
    reasons: faults.map(({ reason }) => reason),
  };
}

function refTo({ text, language, category, at }: Term): KeywordRef {
  return { term: text, language, category, ...(at === undefined ? {} : { at: placeOf(at) }) };
}

function placeOf({ file, line, column }: FilePlace): FilePlace {
  return { file, line, column };
}
