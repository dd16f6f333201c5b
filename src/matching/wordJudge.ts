import type { Phrase } from '../model/Codebook.js';
import type { SectionKind } from '../model/Posting.js';
import type { Candidate, Rejected } from './Candidate.js';
import type { CompiledCodebook } from './compileCodebook.js';
import { placePhrases } from './placePhrases.js';
import type { PlacedSpans } from './placeSpans.js';
import type { Reading, Span } from './readText.js';
import { lengthOf, overlap } from './readText.js';

/**
 * Gives a function that sets a keyword aside for where it stands: for the kind of section, its company, or a phrase that it
 * is part of.
 */
export function wordJudge(
  compiled: CompiledCodebook,
  reading: Reading,
  kind: SectionKind,
): (candidate: Candidate) => Rejected | undefined {
  const placesOf = placePhrases(compiled.index, reading);
  return (candidate) =>
    rejectBySection(candidate, kind) ??
    rejectByCompany(candidate, reading, placesOf) ??
    rejectByExclusion(candidate, compiled, placesOf);
}

type Places = (phrases: readonly Phrase[]) => PlacedSpans<Span>;

function rejectBySection(candidate: Candidate, kind: SectionKind): Rejected | undefined {
  const { sections } = candidate.term;
  return sections?.includes(kind) === false ? { candidate, because: 'section' } : undefined;
}

function rejectByCompany(candidate: Candidate, reading: Reading, placesOf: Places): Rejected | undefined {
  const { near, notNear } = candidate.term;
  if (near.length + notNear.length === 0) return undefined;
  const item = reading.items.around(candidate.first);
  const against = placesOf(notNear).find(item);
  if (against !== undefined) return { candidate, because: 'near', cue: against };
  if (near.length === 0) return undefined;
  const beside = placesOf(near).find(item, (found) => !overlap(found, candidate));
  return beside === undefined ? { candidate, because: 'near' } : undefined;
}

/** The exclusions of the whole list and the keyword's own work alike. */
function rejectByExclusion(
  candidate: Candidate,
  { codebook }: CompiledCodebook,
  placesOf: Places,
): Rejected | undefined {
  const outdoes = (span: Span): boolean =>
    (candidate.first >= span.first && candidate.last <= span.last) || lengthOf(span) > lengthOf(candidate);
  const { exclusions } = candidate.term;
  const cue =
    (exclusions.length === 0 ? undefined : placesOf(exclusions).find(candidate, outdoes)) ??
    placesOf(codebook.digital.exclusions).find(candidate, outdoes);
  return cue === undefined ? undefined : { candidate, because: 'exclusion', cue };
}
