import type { Language, SectionKind } from './Posting.js';

/** Languages in which a keyword can be written; `en` serves Latin names such as MS Office. */
export type TermLanguage = Language | 'en';

/** A label in each interface language. */
export interface Labels {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

/** Where something stands in a file; line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One to six words that are looked for in a text, with the rules for their inflection. */
export interface Phrase {
  readonly text: string;
  readonly language: TermLanguage;
  /**
   * `inflected`: every legal form of each word; `exact`: the letters as written (hyphenated endings are allowed);
   * `prefix`: exact, but the last word may go on in any way, for old word lists only.
   */
  readonly inflection: 'inflected' | 'exact' | 'prefix';
  /** True when capital letters must agree; acronyms always are case-sensitive. */
  readonly caseSensitive: boolean;
  /** How many other words may stand between two words of the phrase, 0 to 3. */
  readonly gap: number;
  /** True when the words may stand in any order. */
  readonly anyOrder: boolean;
  /** Derived words that count too, e.g. `ақпараттық` for `ақпарат`. */
  readonly derivations: readonly string[];
  /** Where the phrase is written; absent when it comes from no file. */
  readonly at?: FilePlace;
}

/** A keyword of the lexicon of digital skills. */
export interface Term extends Phrase {
  readonly category: string;
  /** Column of the study's Tables 3 and 4; absent when the category's own column holds. */
  readonly column?: string;
  /** At least one of these must stand in the same sentence, in the same of its parts between semicolons. */
  readonly near: readonly Phrase[];
  /** None of these may stand there. */
  readonly notNear: readonly Phrase[];
  /** A match that lies within one of these, or that a longer one overlaps, is set aside. */
  readonly exclusions: readonly Phrase[];
  /** The kinds of section in which the keyword counts; absent when in all. */
  readonly sections?: readonly SectionKind[];
  readonly note?: string;
  readonly source?: string;
}

/** A category of digital skills (variable 2 of the codebook). */
export interface Category {
  readonly id: string;
  readonly labels: Labels;
  /** DigComp competence areas, 1 to 5. */
  readonly digcomp: readonly number[];
  /** Column of the study's Tables 3 and 4. */
  readonly column: string;
  /** Categories whose names take this one's words along: «ИС “…”» is the named system, not systems in general. */
  readonly yieldsTo?: readonly string[];
}

/** A column of the study's Tables 3 and 4. */
export interface Column {
  readonly id: string;
  readonly labels: Labels;
}

/** Class words that, with a name of their own beside them («ИС “…”», «“…” порталы»), are keywords of another category. */
export interface NamedSystems {
  /** The category of named systems; other keywords within one of its matches are part of the name. */
  readonly category: string;
  /** Each with the category that it is promoted to; its gap may also lie between the word and its name. */
  readonly words: readonly Term[];
  /** What shows that the name beside the word is that of a body, a newspaper or an act. */
  readonly unless: readonly Phrase[];
}

/** The lexicon of digital skills: categories, terms, and the phrases that look like skills but are none. */
export interface Lexicon {
  readonly columns: readonly Column[];
  readonly categories: readonly Category[];
  readonly terms: readonly Term[];
  /** They work like the exclusions of a term, for all terms. */
  readonly exclusions: readonly Phrase[];
  readonly named?: NamedSystems;
}

export type Strength = 'required' | 'desired' | 'negated';

/** Words that weaken or deny a requirement in their clause. */
export interface StrengthCue extends Phrase {
  readonly strength: 'desired' | 'negated';
}

/**
 * How far a cue reaches: the whole sentence; the clause; the rest of the sentence behind the cue; the rest of its item, up to
 * a semicolon; the words of the item ahead of the cue; or the name in quotation marks in which or beside which the cue stands.
 */
export type ContextScope = 'sentence' | 'clause' | 'after' | 'item' | 'before' | 'name';

/** A kind of text whose matches do not count. */
export interface Context {
  readonly id: string;
  readonly labels: Labels;
  readonly scope: ContextScope;
  /** The kinds of section that the context is looked for in; absent when in all. */
  readonly sections?: readonly SectionKind[];
  /** Categories whose matches count all the same. */
  readonly spares?: readonly string[];
  readonly cues: readonly Phrase[];
  /** Phrases that end the reach of the cue or, in the same scope, cancel it. */
  readonly unless: readonly Phrase[];
}

/** A value of a coded variable (position, area, region) with the phrases that show it. */
export interface CodeValue {
  readonly id: string;
  readonly labels: Labels;
  readonly phrases: readonly Phrase[];
}

/** Everything by which postings are coded. Each list comes from one keyword file. */
export interface Codebook {
  readonly digital: Lexicon;
  readonly cues: readonly StrengthCue[];
  readonly contexts: readonly Context[];
  readonly positions: readonly CodeValue[];
  readonly areas: readonly CodeValue[];
  readonly regions: readonly CodeValue[];
}
