import { TIERS } from '../model/CodedPosting.js';
import type { Tier } from '../model/CodedPosting.js';
import type { Language } from '../model/Posting.js';
import { createDeck, pick } from './createRandom.js';
import type { Random } from './createRandom.js';
import type {
  AreaName,
  Bilingual,
  BodyPattern,
  RegionNames,
  SentenceBank,
  TitlePattern,
} from './SentenceBank.js';

/** Who advertises what and where: everything of a posting but its sections. */
export interface Frame {
  readonly position: string;
  readonly area: string;
  readonly tier: Tier;
  readonly region: string;
  readonly title: Bilingual;
  readonly body: Bilingual;
  readonly regionName: Bilingual;
  readonly unit?: Bilingual;
}

/** How often each position and tier comes up among the others; most vacancies are junior and regional. */
const POSITION_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['head', 2],
  ['deputy', 1],
  ['division-head', 4],
  ['adviser', 1],
  ['chief', 10],
  ['leading', 4],
  ['expert', 3],
  ['specialist', 3],
  ['other', 1],
]);

const TIER_WEIGHTS: ReadonlyMap<Tier, number> = new Map([
  ['C', 3],
  ['C-O', 4],
  ['C-R', 3],
  ['D', 2],
  ['D-O', 6],
  ['E', 3],
  ['E-R', 4],
  ['E-G', 2],
]);

const CENTRAL: ReadonlySet<Tier> = new Set(['A', 'B', 'C']);
const CAPITAL = 'astana';

/** Areas whose units exist in bodies of every kind. */
const SUPPORT: ReadonlySet<string> = new Set([
  'legal',
  'finance',
  'procurement',
  'personnel',
  'records',
  'it',
  'communications',
  'control',
  'security',
]);

/** Prepares decks over the bank, so that every position, tier, area and region comes up early. */
export function createFrames(bank: SentenceBank, random: Random): () => Frame {
  const positions = createDeck(random, weighted([...POSITION_WEIGHTS.keys()], POSITION_WEIGHTS));
  const tiers = new Map(
    [...POSITION_WEIGHTS.keys()].map((position) => [
      position,
      createDeck(random, weighted(tiersOf(bank, position), TIER_WEIGHTS)),
    ]),
  );
  const areas = createDeck(random, [...new Set(bank.units.map((unit) => unit.area))]);
  const regions = createDeck(random, bank.regions);
  return () => {
    const position = positions();
    const tier = tiers.get(position)?.() ?? 'D-O';
    const region = deal(regions, (one) => suitsTier(one, tier), bank.regions.length);
    return composeFrame({ bank, random, position, tier, region, areas });
  };
}

interface Choice {
  readonly bank: SentenceBank;
  readonly random: Random;
  readonly position: string;
  readonly tier: Tier;
  readonly region: RegionNames;
  readonly areas: () => string;
}

function composeFrame(choice: Choice): Frame {
  const { bank, random, position, tier, region } = choice;
  const patterns = bank.titles.filter((title) => title.position === position && suits(title.tiers, tier));
  const fits = (area: string): boolean => patterns.some((title) => suits(title.areas, area));
  const ofHead = isOfHead(position);
  const body = pick(random, bodiesOf(bank, tier, ofHead));
  // The head of an akim's office has no field of its own: no name shows an area.
  const area = ofHead && !hasSphere(body) ? 'other' : deal(choice.areas, fits, bank.units.length);
  const pattern = pick(
    random,
    patterns.filter((title) => suits(title.areas, area)),
  );
  const unit = ofHead ? undefined : nameUnit(choice, area, pattern);
  const sphere = chooseSphere(choice, area, ofHead);
  const places = { region, sphere: sphere.name, unit: unit?.genitive, name: unit?.plain };
  const head = body.head === undefined ? undefined : fill(body.head, places);
  return {
    position,
    area,
    tier,
    region: region.id,
    title: capitalised(fill(pattern.text, { ...places, head })),
    body: fill(body.name, places),
    regionName: region.name,
    ...(unit?.full === undefined ? {} : { unit: unit.full }),
  };
}

interface UnitName {
  readonly plain: Bilingual;
  readonly full?: Bilingual;
  readonly genitive?: Bilingual;
}

function nameUnit({ bank, random, tier }: Choice, area: string, pattern: TitlePattern): UnitName {
  const plain = pick(random, namesOf(bank.units, area)).name;
  const wanted = pattern.unitClass;
  const classes = bank.unitClasses.filter((one) =>
    wanted === undefined ? one.tiers.includes(tier) : one.id === wanted,
  );
  if (classes.length === 0) return { plain };
  const word = pick(random, classes);
  return {
    plain,
    full: { ru: `${word.name.ru} ${plain.ru}`, kk: `${plain.kk} ${word.name.kk}` },
    genitive: { ru: `${word.genitive.ru} ${plain.ru}`, kk: `${plain.kk} ${word.genitive.kk}` },
  };
}

function chooseSphere({ bank, random }: Choice, area: string, ofHead: boolean): AreaName {
  const anywhere = !ofHead && SUPPORT.has(area) && random() < 0.6;
  return pick(random, anywhere ? bank.spheres : namesOf(bank.spheres, area));
}

function namesOf(names: readonly AreaName[], area: string): AreaName[] {
  return names.filter((name) => name.area === area);
}

interface Places {
  readonly region: RegionNames;
  readonly sphere: Bilingual;
  readonly unit?: Bilingual | undefined;
  readonly name?: Bilingual | undefined;
  readonly head?: Bilingual | undefined;
}

function fill(pattern: Bilingual, places: Places): Bilingual {
  return { ru: fillOne(pattern, places, 'ru'), kk: fillOne(pattern, places, 'kk') };
}

function fillOne(pattern: Bilingual, places: Places, language: Language): string {
  const { region, sphere, unit, name, head } = places;
  const words = new Map<string, Bilingual | undefined>([
    ['region', region.genitive],
    ['regionName', region.name],
    ['district', region.district],
    ['village', region.village],
    ['sphere', sphere],
    ['unit', unit],
    ['name', name],
    ['head', head],
  ]);
  return pattern[language].replace(
    /\{(\w+)\}/gu,
    (place, key: string) => words.get(key)?.[language] ?? place,
  );
}

function capitalised(words: Bilingual): Bilingual {
  const up = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
  return { ru: up(words.ru), kk: up(words.kk) };
}

function tiersOf(bank: SentenceBank, position: string): Tier[] {
  const titles = bank.titles.filter((title) => title.position === position);
  return TIERS.filter(
    (tier) =>
      titles.some((title) => suits(title.tiers, tier)) && bodiesOf(bank, tier, isOfHead(position)).length > 0,
  );
}

function bodiesOf(bank: SentenceBank, tier: Tier, ofHead: boolean): BodyPattern[] {
  return bank.bodies.filter((body) => body.tier === tier && (!ofHead || body.head !== undefined));
}

function isOfHead(position: string): boolean {
  return position === 'head' || position === 'deputy';
}

function hasSphere(body: BodyPattern): boolean {
  return body.head?.ru.includes('{sphere}') ?? false;
}

function suits<T>(allowed: readonly T[], value: T): boolean {
  return allowed.length === 0 || allowed.includes(value);
}

function suitsTier(region: RegionNames, tier: Tier): boolean {
  if (CENTRAL.has(tier)) return region.id === CAPITAL;
  return tier !== 'E-G' || region.village !== undefined;
}

function weighted<T extends string>(values: readonly T[], weights: ReadonlyMap<T, number>): T[] {
  return values.flatMap((value) => Array.from({ length: weights.get(value) ?? 1 }, () => value));
}

/** Deals until a value fits; two rounds of the deck show every value at least once. */
function deal<T>(deck: () => T, fits: (value: T) => boolean, size: number): T {
  for (let tries = 0; tries < 2 * size; tries += 1) {
    const value = deck();
    if (fits(value)) return value;
  }
  throw new RangeError('the bank has no value that fits');
}
