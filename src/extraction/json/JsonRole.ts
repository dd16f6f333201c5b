import type { FieldName } from '../../model/Headings.js';
import type { Language, SectionKind } from '../../model/Posting.js';

/** What a key or a label of a record says about its value. */
export type JsonRole =
  | { readonly kind: 'field'; readonly field: FieldName; readonly bound?: 'min' | 'max' }
  | { readonly kind: 'section'; readonly section: SectionKind }
  | { readonly kind: 'text' }
  | { readonly kind: 'name' }
  | { readonly kind: 'id' };

/** A key taken apart: its role if its words are known, and the language its suffix names. */
export interface ReadKey {
  readonly role?: JsonRole;
  /** Keys that come earlier in the table of words are surer («published» than «created»). */
  readonly order: number;
  readonly language?: Language | 'foreign';
}
