import type { SectionKind } from '../model/Posting.js';
import type { Candidate, Rejected } from './Candidate.js';
import type { CompiledCodebook } from './compileCodebook.js';
import { PhrasePlaces } from './PhrasePlaces.js';
import type { Reading, Span } from './readText.js';
import { lengthOf, overlap } from './readText.js';

/** Sets a keyword aside for where it stands: for the kind of section, its company, or a phrase that it is part of. */
export class WordJudge {
  readonly #compiled: CompiledCodebook;
  readonly #reading: Reading;
  readonly #kind: SectionKind;
  readonly #places: PhrasePlaces;

  constructor(compiled: CompiledCodebook, reading: Reading, kind: SectionKind) {
    this.#compiled = compiled;
    this.#reading = reading;
    this.#kind = kind;
    this.#places = new PhrasePlaces(compiled.index, reading);
  }

  reject(candidate: Candidate): Rejected | undefined {
    const { sections } = candidate.term;
    if (sections?.includes(this.#kind) === false) return { candidate, because: 'section' };
    return this.#rejectByCompany(candidate) ?? this.#rejectByExclusion(candidate);
  }

  #rejectByCompany(candidate: Candidate): Rejected | undefined {
    const { near, notNear } = candidate.term;
    if (near.length + notNear.length === 0) return undefined;
    const item = this.#reading.items.around(candidate.first);
    const against = this.#places.of(notNear).find(item);
    if (against !== undefined) return { candidate, because: 'near', cue: against };
    if (near.length === 0) return undefined;
    const beside = this.#places.of(near).find(item, (found) => !overlap(found, candidate));
    return beside === undefined ? { candidate, because: 'near' } : undefined;
  }

  /** The exclusions of the whole list and the keyword's own work alike. */
  #rejectByExclusion(candidate: Candidate): Rejected | undefined {
    const outdoes = (span: Span): boolean =>
      (candidate.first >= span.first && candidate.last <= span.last) || lengthOf(span) > lengthOf(candidate);
    const { exclusions } = candidate.term;
    const cue =
      (exclusions.length === 0 ? undefined : this.#places.of(exclusions).find(candidate, outdoes)) ??
      this.#places.of(this.#compiled.codebook.digital.exclusions).find(candidate, outdoes);
    return cue === undefined ? undefined : { candidate, because: 'exclusion', cue };
  }
}
