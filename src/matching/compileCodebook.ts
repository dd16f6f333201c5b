import type { Codebook, Context, Phrase, StrengthCue, Term, TermLanguage } from '../model/Codebook.js';
import { wordsOf } from './codedPhrases.js';
import type { PhraseIndex } from './createPhraseIndex.js';
import { createPhraseIndex } from './createPhraseIndex.js';
import type { PhraseTable } from './tabulatePhrases.js';

/** A codebook whose phrases are known by the numbers that the index reports. */
export interface CompiledCodebook {
  readonly codebook: Codebook;
  readonly index: PhraseIndex;
  readonly terms: ReadonlyMap<number, readonly Term[]>;
  /** Class words that become keywords beside a name. */
  readonly named: ReadonlyMap<number, readonly Term[]>;
  readonly cues: ReadonlyMap<number, StrengthCue>;
  /** The column of each category. */
  readonly columns: ReadonlyMap<string, string>;
  /** The categories to which each yields where it names the same thing. */
  readonly yielding: ReadonlyMap<string, readonly string[]>;
  readonly contexts: readonly CompiledContext[];
  /** The contexts that a phrase opens, as places in the list. */
  readonly opened: ReadonlyMap<number, readonly number[]>;
  /** The numbers of all phrases that open or end the reach of a context. */
  readonly framing: ReadonlySet<number>;
}

/** A context with the numbers of its cues, and those of the phrases that end its reach with their languages. */
export interface CompiledContext {
  readonly context: Context;
  readonly cues: ReadonlySet<number>;
  readonly unless: ReadonlyMap<number, TermLanguage>;
}

/** Compiles phrases, among them all of the codebook, into one index, so that each text is read once. */
export function compileCodebook(
  codebook: Codebook,
  phrases: readonly Phrase[],
  table?: PhraseTable,
): CompiledCodebook {
  const index = createPhraseIndex(phrases, table);
  const numbers = index.idsOf;
  const contexts = codebook.contexts.map((context) => ({
    context,
    cues: numbers(context.cues),
    unless: new Map(context.unless.map((phrase) => [index.idOf(phrase), phrase.language])),
  }));
  return {
    codebook,
    index,
    terms: groupTerms(codebook.digital.terms, index),
    named: groupTerms(wordsOf(codebook.digital), index),
    cues: new Map(codebook.cues.map((cue) => [index.idOf(cue), cue])),
    columns: new Map(codebook.digital.categories.map(({ id, column }) => [id, column])),
    yielding: new Map(codebook.digital.categories.map(({ id, yieldsTo = [] }) => [id, yieldsTo])),
    framing: numbers(codebook.contexts.flatMap((context) => [...context.cues, ...context.unless])),
    contexts,
    opened: openedBy(contexts),
  };
}

function openedBy(contexts: readonly CompiledContext[]): ReadonlyMap<number, readonly number[]> {
  const opened = new Map<number, number[]>();
  for (const [place, { cues }] of contexts.entries())
    for (const phrase of cues) opened.set(phrase, [...(opened.get(phrase) ?? []), place]);
  return opened;
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
