import type { Codebook, Phrase, Term } from '../model/Codebook.js';

/** A phrase of the keyword files with the list that it stands in. */
export interface Entry {
  readonly phrase: Phrase;
  /** The lists that are compared with each other: the same text in two of them is worth a word. */
  readonly family: string;
  /** The list by the name that its readers know: a category, a value, a context. */
  readonly list: string;
  /** Present for the keywords of digital skills. */
  readonly term?: Term;
}

/** Every phrase by which texts are judged, in the order of the files. */
export function listEntries(codebook: Codebook): readonly Entry[] {
  const { digital, cues, contexts } = codebook;
  const plain = (family: string, list: string, phrases: readonly Phrase[]): Entry[] =>
    phrases.map((phrase) => ({ phrase, family, list }));
  return [
    ...digital.terms.map((term) => ({ phrase: term, term, family: 'digital', list: term.category })),
    ...plain('exclusions', 'exclusions', digital.exclusions),
    ...cues.map((cue) => ({ phrase: cue, family: 'cues', list: cue.strength })),
    ...contexts.flatMap(({ id, cues: openers, unless }) => [
      ...plain(`context ${id}`, id, openers),
      ...plain(`unless ${id}`, `unless of ${id}`, unless),
    ]),
    ...(['positions', 'areas', 'regions'] as const).flatMap((variable) =>
      codebook[variable].flatMap(({ id, phrases }) => plain(variable, id, phrases)),
    ),
  ];
}

/** The conditions of keywords: phrases that count nothing themselves. */
export function listConditions(codebook: Codebook): readonly Entry[] {
  return codebook.digital.terms.flatMap((term) =>
    [...term.near, ...term.notNear, ...term.exclusions].map((phrase) => ({
      phrase,
      family: 'conditions',
      list: term.text,
    })),
  );
}
