import type { FieldName, Headings } from '../model/Headings.js';
import type { Language, SectionKind } from '../model/Posting.js';
import { foldWord } from './foldWord.js';

/** One heading or label, as folded words. */
export interface Phrase {
  readonly words: readonly string[];
  readonly language: Language;
  readonly target:
    | { readonly kind: 'section'; readonly section: SectionKind }
    | { readonly kind: 'field'; readonly field: FieldName };
}

/** Phrases by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** The words by which the parts of a posting are found. */
export interface HeadingIndex {
  readonly phrases: PhraseIndex;
  /** Nouns that a heading or label of any other words is built around. */
  readonly heads: PhraseIndex;
}

const compiled = new WeakMap<Headings, HeadingIndex>();

/** Indexes headings and labels for one pass over a text; kept for each `Headings` object. */
export function compileHeadings(headings: Headings): HeadingIndex {
  const known = compiled.get(headings);
  if (known !== undefined) return known;
  const index = {
    phrases: indexPhrases(readPhrases(headings)),
    heads: indexPhrases(readPhrases(headings.heads)),
  };
  compiled.set(headings, index);
  return index;
}

function readPhrases(headings: Headings['heads']): Phrase[] {
  const sections = headings.sections.flatMap(({ kind, language, texts }) =>
    texts.map((text) => ({
      words: wordsOf(text),
      language,
      target: { kind: 'section' as const, section: kind },
    })),
  );
  const fields = headings.fields.flatMap(({ field, language, texts }) =>
    texts.map((text) => ({ words: wordsOf(text), language, target: { kind: 'field' as const, field } })),
  );
  return [...fields, ...sections];
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
}

function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first === undefined) continue;
    const bucket = index.get(first);
    if (bucket === undefined) index.set(first, [phrase]);
    else bucket.push(phrase);
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  return index;
}
