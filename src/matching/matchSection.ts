import type { Match, SetAside } from '../model/CodedPosting.js';
import type { SectionKind } from '../model/Posting.js';
import type { Strength } from '../model/Codebook.js';
import type { Candidate } from './Candidate.js';
import type { CompiledCodebook } from './compileCodebook.js';
import { findMatches } from './findMatches.js';
import { placeCues } from './placeCues.js';
import type { Reading, Span } from './readText.js';
import { quoteOf } from './readText.js';
import { strengthOf } from './strengthOf.js';

/** Which section of the posting is read. */
export interface Place {
  readonly section: number;
  readonly kind: SectionKind;
}

/** The matches of one section with evidence and strength, and those that do not count. */
export function matchSection(
  compiled: CompiledCodebook,
  reading: Reading,
  place: Place,
): { readonly matches: readonly Match[]; readonly setAside: readonly SetAside[] } {
  const found = findMatches(compiled, reading, place.kind);
  const judge = strengthJudge(compiled, reading, place.kind, found.matches);
  const toMatch = (candidate: Candidate): Match => {
    const { category, text: term, column = compiled.columns.get(category) ?? '' } = candidate.term;
    const { section, kind } = place;
    const { start, end, quote } = quoteOf(reading, candidate);
    const strength = judge(candidate);
    const match = { category, term, section, kind, start, end, quote, strength, column };
    return candidate.lower ? Object.assign(match, { confidence: 'lower' } as const) : match;
  };
  return {
    matches: found.matches.map(toMatch),
    setAside: found.setAside.map(({ candidate, because, cue }) =>
      Object.assign(toMatch(candidate), {
        because,
        cue: cue === undefined ? '' : quoteOf(reading, cue).quote,
      }),
    ),
  };
}

/** Duties are required unless denied; requirements can also be merely desired. */
function strengthJudge(
  compiled: CompiledCodebook,
  reading: Reading,
  kind: SectionKind,
  matches: readonly Span[],
): (match: Span) => Strength {
  const cues = placeCues(reading, compiled.cues).filter(
    ({ cue }) => kind !== 'duties' || cue.strength === 'negated',
  );
  return strengthOf(reading, matches, cues);
}
