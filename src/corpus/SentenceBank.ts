import type { Strength } from '../model/Codebook.js';
import type { Tier } from '../model/CodedPosting.js';
import type { Language, SectionKind } from '../model/Posting.js';

/** The rows of “what does not count” in the codebook, and its doubtful rules that look like a skill. */
export const TRAPS = [
  'how-to-apply',
  'degree',
  'programme',
  'system',
  'information',
  'platform',
  'body-name',
  'digital-other',
  'inside-words',
  'negated',
  'act-title',
  'equipment',
  'property',
  'statistics',
  'document-to-know',
] as const;

type Trap = (typeof TRAPS)[number];

/** The same words in both languages; translations of each other. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A category that a sentence states, as its author labelled it. */
export interface StatedCategory {
  readonly id: string;
  readonly strength: Strength;
}

interface Labelled {
  readonly id: string;
  readonly section: SectionKind;
  readonly text: Bilingual;
}

/** A sentence that states a digital skill. */
export interface SkillSentence extends Labelled {
  readonly kind: 'skill';
  readonly categories: readonly StatedCategory[];
}

/** A sentence that looks like a digital skill and is none; only negated mentions have categories. */
export interface TrapSentence extends Labelled {
  readonly kind: 'trap';
  readonly trap: Trap;
  readonly categories: readonly StatedCategory[];
}

/** A sentence far from anything digital; `area` is `any` where it fits every posting. */
export interface PlainSentence extends Labelled {
  readonly kind: 'plain';
  readonly area: string;
}

export type Sentence = SkillSentence | TrapSentence | PlainSentence;

/** What a body, a unit or a sphere is called, and the functional area that its name shows. */
export interface AreaName {
  readonly area: string;
  /** The genitive part in Russian («правового обеспечения»), the attributive part in Kazakh. */
  readonly name: Bilingual;
}

/** The class word of a unit: the name as stated and its genitive for titles. */
export interface UnitClass {
  readonly id: string;
  readonly tiers: readonly Tier[];
  readonly name: Bilingual;
  readonly genitive: Bilingual;
}

/** A title with the places `{unit}`, `{name}` and `{head}`; empty lists allow everything. */
export interface TitlePattern {
  readonly position: string;
  readonly text: Bilingual;
  readonly tiers: readonly Tier[];
  readonly areas: readonly string[];
  readonly unitClass?: string;
}

/** A body's name with the places `{sphere}`, `{region}` (genitive), `{regionName}`, `{district}` and `{village}`. */
export interface BodyPattern {
  readonly tier: Tier;
  readonly name: Bilingual;
  /** The body in the genitive, for titles of its head; absent where no head is advertised. */
  readonly head?: Bilingual;
}

/** A region with a district and, outside the cities, a rural district in it; both in the genitive in Russian only. */
export interface RegionNames {
  readonly id: string;
  readonly name: Bilingual;
  readonly genitive: Bilingual;
  readonly district: Bilingual;
  readonly village?: Bilingual;
}

/** A heading that opens a section of a posting. */
export interface HeadingPair {
  readonly section: SectionKind;
  readonly text: Bilingual;
}

/** Everything a synthetic posting is put together from. */
export interface SentenceBank {
  readonly sentences: readonly Sentence[];
  readonly units: readonly AreaName[];
  readonly spheres: readonly AreaName[];
  readonly unitClasses: readonly UnitClass[];
  readonly titles: readonly TitlePattern[];
  readonly bodies: readonly BodyPattern[];
  readonly regions: readonly RegionNames[];
  readonly headings: readonly HeadingPair[];
}
