import type { Codebook, Lexicon, Phrase, Term } from '../model/Codebook.js';
import { UNIT_PHRASES } from './unitWords.js';

/** All phrases that coding looks for, in a fixed order. */
export function codedPhrases(codebook: Codebook): readonly Phrase[] {
  return [...phrasesOf(codebook), ...UNIT_PHRASES];
}

/** The class words that become keywords beside a name. */
export function wordsOf({ named }: Lexicon): readonly Term[] {
  return named?.words ?? [];
}

/** All phrases of a codebook, in a fixed order. */
export function* phrasesOf(codebook: Codebook): Iterable<Phrase> {
  const { digital, cues, contexts, positions, areas, regions } = codebook;
  yield* [...digital.terms, ...wordsOf(digital)];
  yield* digital.exclusions;
  yield* cues;
  yield* digital.named?.unless ?? [];
  for (const term of [...digital.terms, ...wordsOf(digital)])
    yield* [...term.near, ...term.notNear, ...term.exclusions];
  for (const context of contexts) yield* [...context.cues, ...context.unless];
  for (const value of [...positions, ...areas, ...regions]) yield* value.phrases;
}
