import type { Posting, SectionKind } from '../model/Posting.js';

/** A posting as found in one document, before the store or the caller gives it an identity. */
export type Draft = Omit<Posting, 'id'> & {
  readonly id?: string;
  /** Names the position inside its document («position-2»); the same each time the document is read. */
  readonly key: string;
  /** True if its body is not stated for it, but that of the site. */
  readonly isBodyOfSite?: true;
};

/** A link whose words are a heading of duties or requirements: to the page where these stand. */
export interface SectionLink {
  readonly section: SectionKind;
  readonly heading: string;
}

/** What one document holds; `problems` say, for a person, what was expected and not found. */
export interface Extraction {
  readonly postings: readonly Draft[];
  readonly problems: readonly string[];
  /** How many objects were joined to others as their versions; a list that counts its objects counts them too. */
  readonly joined?: number;
  /** Links to where duties or requirements may stand; left out if there are none. */
  readonly sectionLinks?: readonly SectionLink[];
}
