import type { Language, SectionKind } from './Posting.js';

/** Fields of a posting that pages state beside a label. */
export const FIELD_NAMES = [
  'title',
  'categoryCode',
  'body',
  'unit',
  'region',
  'publishedOn',
  'closesOn',
  'salary',
  'url',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** Headings, in one language, that open a section of this kind. */
interface SectionHeadings {
  readonly kind: SectionKind;
  readonly language: Language;
  readonly texts: readonly string[];
}

/** Labels, in one language, that stand before the value of this field. */
interface FieldLabels {
  readonly field: FieldName;
  readonly language: Language;
  readonly texts: readonly string[];
}

/** The words by which the parts of a posting are recognised, whatever the markup around them. */
export interface Headings {
  readonly sections: readonly SectionHeadings[];
  readonly fields: readonly FieldLabels[];
  /** Nouns around which headings and labels are built whose other words are not listed. */
  readonly heads: Omit<Headings, 'heads'>;
}
