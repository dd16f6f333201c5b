import type { Codebook, Context, Phrase, StrengthCue, Term, TermLanguage } from '../model/Codebook.js';
import { wordsOf } from './codedPhrases.js';
import type { PhraseIndex } from './createPhraseIndex.js';
import { createPhraseIndex } from './createPhraseIndex.js';
import { PhraseMap, type PhraseSet } from './PhraseMap.js';
import type { PhraseTable } from './tabulatePhrases.js';

/** A codebook whose phrases are known by the numbers that the index reports. */
export interface CompiledCodebook {
  readonly codebook: Codebook;
  readonly index: PhraseIndex;
  readonly terms: PhraseMap<readonly Term[]>;
  /** Class words that become keywords beside a name. */
  readonly named: PhraseMap<readonly Term[]>;
  readonly cues: PhraseMap<StrengthCue>;
  /** The column of each category. */
  readonly columns: ReadonlyMap<string, string>;
  /** The categories to which each yields where it names the same thing. */
  readonly yielding: ReadonlyMap<string, readonly string[]>;
  readonly contexts: readonly CompiledContext[];
  /** The contexts that a phrase opens, as places in the list. */
  readonly opened: PhraseMap<readonly number[]>;
}

/** A context with the numbers of its cues, and those of the phrases that end its reach with their languages. */
export interface CompiledContext {
  readonly context: Context;
  readonly cues: PhraseSet;
  readonly unless: PhraseMap<TermLanguage>;
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
    unless: new PhraseMap(context.unless.map((phrase) => [index.idOf(phrase), phrase.language])),
  }));
  return {
    codebook,
    index,
    terms: groupTerms(codebook.digital.terms, index),
    named: groupTerms(wordsOf(codebook.digital), index),
    cues: new PhraseMap(codebook.cues.map((cue) => [index.idOf(cue), cue])),
    columns: new Map(codebook.digital.categories.map(({ id, column }) => [id, column])),
    yielding: new Map(codebook.digital.categories.map(({ id, yieldsTo = [] }) => [id, yieldsTo])),
    contexts,
    opened: openedBy(codebook.contexts, index),
  };
}

function openedBy(contexts: readonly Context[], index: PhraseIndex): PhraseMap<readonly number[]> {
  const opened = new PhraseMap<readonly number[]>();
  for (const [place, { cues }] of contexts.entries())
    for (const phrase of new Set(cues.map(index.idOf)))
      opened.set(phrase, [...(opened.get(phrase) ?? []), place]);
  return opened;
}

function groupTerms(terms: readonly Term[], index: PhraseIndex): PhraseMap<readonly Term[]> {
  const groups = new PhraseMap<Term[]>();
  for (const term of terms) {
    const group = groups.get(index.idOf(term));
    if (group === undefined) groups.set(index.idOf(term), [term]);
    else group.push(term);
  }
  return groups;
}
