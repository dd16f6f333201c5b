import type { FilePlace, Phrase, TermLanguage } from '../model/Codebook.js';

/** A phrase as written in a keyword file, after its shape has been checked. */
export type RawPhrase = string | RawWording;

interface RawWording {
  readonly term: string;
  readonly inflection?: Phrase['inflection'];
  readonly case?: 'sensitive' | 'insensitive';
  readonly gap?: number;
  readonly order?: 'fixed' | 'any';
  readonly derivations?: readonly string[];
  readonly at?: FilePlace;
}

/** Phrases under their language keys. */
export type ByLanguage<T> = Readonly<Partial<Record<TermLanguage, readonly T[]>>>;

const LANGUAGES: readonly TermLanguage[] = ['ru', 'kk', 'en'];

/** Applies `read` to every phrase of every language, in the order of the file within a language. */
export function readEach<T, R>(
  lists: ByLanguage<T> | undefined,
  read: (raw: T, language: TermLanguage) => R,
): R[] {
  return LANGUAGES.flatMap((language) => (lists?.[language] ?? []).map((raw) => read(raw, language)));
}

/** Fills in what the file leaves out: inflected, any case, no gap, words in order. */
export function readPhrase(raw: RawPhrase, language: TermLanguage): Phrase {
  const wording: RawWording = typeof raw === 'string' ? { term: raw } : raw;
  return {
    text: wording.term,
    language,
    inflection: wording.inflection ?? 'inflected',
    caseSensitive: wording.case === 'sensitive',
    gap: wording.gap ?? 0,
    anyOrder: wording.order === 'any',
    derivations: wording.derivations ?? [],
    ...(wording.at === undefined ? {} : { at: wording.at }),
  };
}
