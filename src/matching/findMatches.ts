import type { Term } from '../model/Codebook.js';
import type { CompiledCodebook } from './compileCodebook.js';
import type { SectionKind } from '../model/Posting.js';
import type { Reach } from './applyContexts.js';
import { applyContexts } from './applyContexts.js';
import type { Candidate, Rejected } from './Candidate.js';
import { firstCovering } from './firstCovering.js';
import { nameSystems } from './nameSystems.js';
import { placeSpans } from './placeSpans.js';
import type { Reading } from './readText.js';
import { resolveOverlaps } from './resolveOverlaps.js';
import { WordJudge } from './WordJudge.js';
import { yieldToNames } from './yieldToNames.js';

/** The keywords that count in a text, and those that stand there without counting. */
export interface Found {
  readonly matches: readonly Candidate[];
  readonly setAside: readonly Rejected[];
}

const NOTHING: Found = { matches: [], setAside: [] };

const NONE: readonly Term[] = [];

/** Finds the keywords of a text: the longest of each category, outside exclusions and contexts. */
export function findMatches(compiled: CompiledCodebook, reading: Reading, kind: SectionKind): Found {
  const plain = candidatesIn(compiled, reading);
  const judge = new WordJudge(compiled, reading, kind);
  const rejected = rejectedBy(judge, plain);
  const systems = nameSystems(compiled, reading, without(plain, rejected));
  if (plain.length + systems.length === 0) return NOTHING;
  const candidates = systems.length === 0 ? plain : [...plain, ...systems];
  const early = rejectTwins(candidates, [...rejected, ...rejectedBy(judge, systems)]);
  const longest = keepLongest(without(candidates, early));
  const reaches = longest.length === 0 ? [] : applyContexts(compiled, reading, kind, longest);
  const late = reaches.length === 0 ? [] : rejectedIn(reaches, longest, reading.words.length);
  const counted = without(longest, late);
  const named = yieldToNames(compiled, reading, counted);
  return {
    matches: without(counted, named),
    setAside: [...keepTelling(early, longest), ...late, ...named],
  };
}

function rejectedBy(judge: WordJudge, candidates: readonly Candidate[]): readonly Rejected[] {
  const rejected: Rejected[] = [];
  for (const candidate of candidates) {
    const rejection = judge.reject(candidate);
    if (rejection !== undefined) rejected.push(rejection);
  }
  return rejected;
}

function rejectedIn(
  reaches: readonly Reach[],
  candidates: readonly Candidate[],
  tokens: number,
): readonly Rejected[] {
  const reachOver = firstSparing(reaches, tokens);
  return candidates.flatMap((candidate): readonly Rejected[] => {
    const reach = reachOver(candidate);
    return reach === undefined ? [] : [{ candidate, because: reach.because, cue: reach.cue }];
  });
}

function without(candidates: readonly Candidate[], rejected: readonly Rejected[]): readonly Candidate[] {
  if (rejected.length === 0) return candidates;
  const refused = new Set(rejected.map(({ candidate }) => candidate));
  return candidates.filter((candidate) => !refused.has(candidate));
}

/** What words around a keyword deny, they deny to the same keyword of the other language («компьютер» is both). */
function rejectTwins(candidates: readonly Candidate[], rejected: readonly Rejected[]): readonly Rejected[] {
  if (rejected.length === 0) return rejected;
  const placeOf = ({ term, first, last }: Candidate): string => `${term.category}/${first}/${last}`;
  const denied = new Map(
    rejected.filter(({ cue }) => cue !== undefined).map((entry) => [placeOf(entry.candidate), entry]),
  );
  const own = new Set(rejected.map(({ candidate }) => candidate));
  const twins = candidates.flatMap((candidate) => {
    const twin = own.has(candidate) ? undefined : denied.get(placeOf(candidate));
    return twin === undefined ? [] : [{ ...twin, candidate }];
  });
  return [...rejected, ...twins];
}

/** Gives a function that tells the first reach over a keyword that does not spare its category. */
function firstSparing(
  reaches: readonly Reach[],
  tokens: number,
): (candidate: Candidate) => Reach | undefined {
  const groups = [...new Set(reaches.map(({ spares }) => spares))].map((spares) => ({
    spares,
    covering: firstCovering(
      reaches.filter((reach) => reach.spares === spares),
      tokens,
    ),
  }));
  const order = new Map(reaches.map((reach, at) => [reach, at]));
  return (candidate) => {
    let earliest: Reach | undefined;
    for (const { spares, covering } of groups) {
      const reach = spares.includes(candidate.term.category) ? undefined : covering(candidate);
      if (reach === undefined) continue;
      if (earliest === undefined || (order.get(reach) ?? 0) < (order.get(earliest) ?? 0)) earliest = reach;
    }
    return earliest;
  };
}

function candidatesIn({ terms }: CompiledCodebook, { occurrences }: Reading): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const { phrase, first, last, lower } of occurrences)
    for (const term of terms.get(phrase) ?? NONE) candidates.push({ term, first, last, lower });
  return candidates;
}

function keepLongest(candidates: readonly Candidate[]): readonly Candidate[] {
  return resolveOverlaps(candidates, categoryOf, preferSurer);
}

function categoryOf({ term }: Candidate): string {
  return term.category;
}

/** Full matches before uncertain ones, then by spelling: the order of the keyword file must not matter. */
function preferSurer(one: Candidate, other: Candidate): number {
  if (one.lower !== other.lower) return one.lower ? 1 : -1;
  const [oneKey, otherKey] = [keyOf(one.term), keyOf(other.term)];
  return oneKey < otherKey ? -1 : oneKey > otherKey ? 1 : 0;
}

function keyOf(term: Term): string {
  return `${term.category}/${term.text}/${term.language}/${term.column ?? ''}`;
}

/** What was set aside is worth showing only where nothing longer of its category counts. */
function keepTelling(rejected: readonly Rejected[], counted: readonly Candidate[]): readonly Rejected[] {
  if (rejected.length === 0) return rejected;
  const byCandidate = new Map(rejected.map((entry) => [entry.candidate, entry]));
  const placed = placeSpans(counted);
  return keepLongest([...byCandidate.keys()])
    .filter((candidate) => {
      const { category } = candidate.term;
      return placed.find(candidate, (other) => other.term.category === category) === undefined;
    })
    .flatMap((candidate) => byCandidate.get(candidate) ?? []);
}
