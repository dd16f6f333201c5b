import { TIERS } from '../model/CodedPosting.js';
import type { Strength } from '../model/Codebook.js';
import type { Tier } from '../model/CodedPosting.js';
import { SECTION_KINDS } from '../model/Posting.js';
import type { SectionKind } from '../model/Posting.js';
import { TRAPS } from './SentenceBank.js';
import type {
  AreaName,
  Bilingual,
  BodyPattern,
  HeadingPair,
  RegionNames,
  Sentence,
  SentenceBank,
  StatedCategory,
  TitlePattern,
  UnitClass,
} from './SentenceBank.js';
import { asMapping, mappingsOf, optionalTextOf, readMapping, textOf, wordsOf } from './readYaml.js';
import type { Mapping } from './readYaml.js';

const STRENGTHS: readonly Strength[] = ['required', 'desired', 'negated'];

/** Reads the files of the bank in any order; throws an Error that names file and entry at the first fault. */
export function parseSentenceBank(files: readonly { name: string; text: string }[]): SentenceBank {
  const roots = files.map((file) => readMapping(file.name, file.text));
  const all = <T>(key: string, read: (entry: Mapping) => T): T[] =>
    roots.flatMap((root) => mappingsOf(root, key).map(read));
  const sentences = roots.flatMap(sentencesOf);
  refuseRepeatedIds(sentences);
  return {
    sentences,
    units: all('units', areaName),
    spheres: all('spheres', areaName),
    unitClasses: all('unitClasses', unitClass),
    titles: all('titles', titlePattern),
    bodies: all('bodies', bodyPattern),
    regions: all('regions', regionNames),
    headings: all('headings', headingPair),
  };
}

function refuseRepeatedIds(sentences: readonly Sentence[]): void {
  const seen = new Set<string>();
  for (const { id } of sentences) {
    if (seen.has(id)) throw new Error(`sentence ${id} occurs twice`);
    seen.add(id);
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: string, where: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Error(`${where}: ${value} is none of ${allowed.join(', ')}`);
  return found;
}

function sentencesOf(root: Mapping): Sentence[] {
  const kind = optionalTextOf(root, 'kind');
  if (kind === undefined) return [];
  return SECTION_KINDS.flatMap((section) => {
    if (kind === 'plain') return plainSentences(root, section);
    return mappingsOf(root, section).map((entry) =>
      kind === 'trap' ? trapSentence(entry, section) : skillSentence(entry, section),
    );
  });
}

function plainSentences(root: Mapping, section: SectionKind): Sentence[] {
  const value = root.entries.get(section);
  if (value === undefined) return [];
  const byArea = asMapping(value, `${root.where}: ${section}`);
  return [...byArea.entries.keys()].flatMap((area) =>
    mappingsOf(byArea, area).map((entry) => ({
      kind: 'plain' as const,
      id: textOf(entry, 'id'),
      section,
      area,
      text: bilingual(entry),
    })),
  );
}

function skillSentence(entry: Mapping, section: SectionKind): Sentence {
  const categories = statedCategories(entry, optionalTextOf(entry, 'strength') ?? 'required');
  if (categories.length === 0) throw new Error(`${entry.where}: a skill needs categories`);
  return { kind: 'skill', id: textOf(entry, 'id'), section, categories, text: bilingual(entry) };
}

function trapSentence(entry: Mapping, section: SectionKind): Sentence {
  const trap = oneOf(TRAPS, textOf(entry, 'trap'), entry.where);
  const categories = statedCategories(entry, 'negated');
  if ((trap === 'negated') !== categories.length > 0) {
    throw new Error(`${entry.where}: negated traps, and only they, need categories`);
  }
  return { kind: 'trap', id: textOf(entry, 'id'), section, trap, categories, text: bilingual(entry) };
}

function statedCategories(entry: Mapping, usual: string): StatedCategory[] {
  return wordsOf(entry, 'categories').map((word) => {
    const [id = word, strength = usual] = word.split(':');
    return { id, strength: oneOf(STRENGTHS, strength, entry.where) };
  });
}

function bilingual(entry: Mapping, suffix = ''): Bilingual {
  return { ru: textOf(entry, `ru${suffix}`), kk: textOf(entry, `kk${suffix}`) };
}

function optionalBilingual(entry: Mapping, suffix: string): Bilingual | undefined {
  return entry.entries.has(`ru${suffix}`) ? bilingual(entry, suffix) : undefined;
}

function tiersOf(entry: Mapping): Tier[] {
  return wordsOf(entry, 'tiers').map((tier) => oneOf(TIERS, tier, entry.where));
}

function areaName(entry: Mapping): AreaName {
  return { area: textOf(entry, 'area'), name: bilingual(entry) };
}

function unitClass(entry: Mapping): UnitClass {
  return {
    id: textOf(entry, 'id'),
    tiers: tiersOf(entry),
    name: bilingual(entry),
    genitive: bilingual(entry, 'Genitive'),
  };
}

function titlePattern(entry: Mapping): TitlePattern {
  const className = optionalTextOf(entry, 'class');
  return {
    position: textOf(entry, 'position'),
    text: bilingual(entry),
    tiers: tiersOf(entry),
    areas: wordsOf(entry, 'areas'),
    ...(className === undefined ? {} : { unitClass: className }),
  };
}

function bodyPattern(entry: Mapping): BodyPattern {
  const head = optionalBilingual(entry, 'Head');
  const tier = oneOf(TIERS, textOf(entry, 'tier'), entry.where);
  return { tier, name: bilingual(entry), ...(head === undefined ? {} : { head }) };
}

function regionNames(entry: Mapping): RegionNames {
  const village = optionalBilingual(entry, 'Village');
  return {
    id: textOf(entry, 'id'),
    name: bilingual(entry),
    genitive: bilingual(entry, 'Genitive'),
    district: bilingual(entry, 'District'),
    ...(village === undefined ? {} : { village }),
  };
}

function headingPair(entry: Mapping): HeadingPair {
  return { section: oneOf(SECTION_KINDS, textOf(entry, 'section'), entry.where), text: bilingual(entry) };
}
