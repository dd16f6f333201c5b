import type { FieldName } from '../model/Headings.js';
import type { Language, SectionKind } from '../model/Posting.js';

/** A place in a source text that tells the parts of a posting apart; `end` is where the text after it begins. */
export type Mark =
  | {
      readonly kind: 'section';
      readonly start: number;
      readonly end: number;
      readonly section: SectionKind;
      readonly heading?: string;
      readonly language?: Language;
      /** Where its first words end, when more words of a heading follow on the line: the text, if no other does. */
      readonly firstEnd?: number;
      /** A heading in both languages does not tell that of its text. */
      readonly isBilingual?: true;
      readonly rank: number;
      /** Where the section ends at the latest. */
      readonly limit?: number;
    }
  | {
      readonly kind: 'field';
      readonly start: number;
      readonly end: number;
      readonly field: FieldName;
      readonly value: string;
      readonly language: Language;
      /** Its label opens a line and has a colon or the layout's rank: the text before it ends there. */
      readonly setOff: boolean;
    }
  | {
      readonly kind: 'position';
      readonly start: number;
      readonly end: number;
      readonly title: string;
      /** Its body, where the line names it. */
      readonly body?: string;
      readonly categoryCode?: string;
    };

export type SectionMark = Extract<Mark, { kind: 'section' }>;
export type FieldMark = Extract<Mark, { kind: 'field' }>;
export type PositionMark = Extract<Mark, { kind: 'position' }>;
