import type {
  Codebook,
  Context,
  Lexicon,
  Phrase,
  StrengthCue,
  Term,
  TermLanguage,
} from '../model/Codebook.js';
import type { PhraseIndex } from './createPhraseIndex.js';
import { createPhraseIndex } from './createPhraseIndex.js';

/** A codebook whose phrases are known by the numbers that the index reports. */
export interface CompiledCodebook {
  readonly codebook: Codebook;
  readonly index: PhraseIndex;
  readonly terms: ReadonlyMap<number, readonly Term[]>;
  /** Class words that become keywords beside a name. */
  readonly named: ReadonlyMap<number, readonly Term[]>;
  readonly cues: ReadonlyMap<number, StrengthCue>;
  readonly contexts: readonly CompiledContext[];
}

/** A context with the numbers of its cues, and those of the phrases that end its reach with their languages. */
export interface CompiledContext {
  readonly context: Context;
  readonly cues: ReadonlySet<number>;
  readonly unless: ReadonlyMap<number, TermLanguage>;
}

/** Compiles all phrases of a codebook into one index, so that each text is read once; `extra` joins them. */
export function compileCodebook(codebook: Codebook, extra: readonly Phrase[]): CompiledCodebook {
  const index = createPhraseIndex([...phrasesOf(codebook), ...extra]);
  const numbers = (phrases: readonly Phrase[]): ReadonlySet<number> => new Set(phrases.map(index.idOf));
  return {
    codebook,
    index,
    terms: groupTerms(codebook.digital.terms, index),
    named: groupTerms(wordsOf(codebook.digital), index),
    cues: new Map(codebook.cues.map((cue) => [index.idOf(cue), cue])),
    contexts: codebook.contexts.map((context) => ({
      context,
      cues: numbers(context.cues),
      unless: new Map(context.unless.map((phrase) => [index.idOf(phrase), phrase.language])),
    })),
  };
}

function groupTerms(terms: readonly Term[], index: PhraseIndex): ReadonlyMap<number, readonly Term[]> {
  const groups = new Map<number, Term[]>();
  for (const term of terms) {
    const group = groups.get(index.idOf(term));
    if (group === undefined) groups.set(index.idOf(term), [term]);
    else group.push(term);
  }
  return groups;
}

function wordsOf({ named }: Lexicon): readonly Term[] {
  return named?.words ?? [];
}

function* phrasesOf(codebook: Codebook): Iterable<Phrase> {
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
