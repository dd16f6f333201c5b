/** The parts of a posting that the codebook tells apart; only `duties` and `requirements` are coded by default. */
export const SECTION_KINDS = ['duties', 'requirements', 'general', 'salary', 'documents', 'other'] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** ISO 639-1 codes of the two languages of the portal. */
export type Language = 'kk' | 'ru';

/** One headed part of a posting, as the page states it. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading?: string;
  readonly text: string;
  readonly language?: Language;
}

/** Monthly pay in tenge. */
export interface Salary {
  readonly min?: number;
  readonly max?: number;
}

/** One advertised position: what the page states, nothing inferred. Dates are ISO 8601 calendar dates. */
export interface Posting {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  /** The title in each language, where the posting was published in both. */
  readonly titles?: Readonly<Partial<Record<Language, string>>>;
  readonly categoryCode?: string;
  /** The public body that advertises, as stated. */
  readonly body?: string;
  /** The division within the body, as stated. */
  readonly unit?: string;
  readonly region?: string;
  readonly language?: Language | 'both';
  readonly publishedOn?: string;
  readonly closesOn?: string;
  readonly salary?: Salary;
  readonly sections: readonly Section[];
}
