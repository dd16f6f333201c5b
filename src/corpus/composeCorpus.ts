import type { CategoryCode, Tier } from '../model/CodedPosting.js';
import type { Strength } from '../model/Codebook.js';
import type { Language, Posting } from '../model/Posting.js';
import { createFrames } from './chooseFrame.js';
import type { Frame } from './chooseFrame.js';
import { createScripts, writeSections } from './composeSections.js';
import { between, createDeck, createRandom } from './createRandom.js';
import type { Random } from './createRandom.js';
import type { Bilingual, Sentence, SentenceBank, SkillSentence, TrapSentence } from './SentenceBank.js';
import { writeCategoryCode } from './writeCategoryCode.js';

/** The codes a synthetic posting has by construction; the matcher had no part in them. */
interface TrueCodes {
  readonly id: string;
  readonly digital: boolean;
  /** Sorted by category; only non-digital postings have nothing but negated ones. */
  readonly categories: readonly CategoryCode[];
  readonly position: string;
  readonly area: string;
  readonly tier: Tier;
  readonly region: string;
  readonly language: Language | 'both';
}

/** A synthetic posting with what it says by construction. */
export interface SyntheticPosting {
  readonly posting: Posting;
  readonly codes: TrueCodes;
}

export interface CorpusOptions {
  readonly seed: number;
  readonly postings: number;
  /** Share of postings that state a digital skill, 0 to 1; the count is rounded. */
  readonly digitalShare: number;
}

/** As many postings as the study read, with as many that state no digital skill (273 of 408). */
export const DEFAULT_CORPUS: CorpusOptions = { seed: 20250408, postings: 408, digitalShare: 135 / 408 };

/** Composes postings one by one; memory does not grow with their number. The same options give the same postings. */
export function* composeCorpus(
  bank: SentenceBank,
  options: CorpusOptions = DEFAULT_CORPUS,
): Generator<SyntheticPosting, void, undefined> {
  const random = createRandom(options.seed);
  const writer = createWriter(bank, random);
  let digitalLeft = Math.round(options.postings * options.digitalShare);
  for (let index = 0; index < options.postings; index += 1) {
    // Selection sampling (Knuth, Algorithm S): the exact number, spread evenly, without a list.
    const digital = random() * (options.postings - index) < digitalLeft;
    if (digital) digitalLeft -= 1;
    yield writer(`synthetic-${String(index + 1).padStart(4, '0')}`, digital);
  }
}

const LANGUAGES: readonly (Language | 'both')[] = [
  ...Array.from({ length: 9 }, () => 'kk' as const),
  ...Array.from({ length: 9 }, () => 'ru' as const),
  'both',
  'both',
];

function createWriter(
  bank: SentenceBank,
  random: Random,
): (id: string, digital: boolean) => SyntheticPosting {
  const frames = createFrames(bank, random);
  const languages = createDeck(random, LANGUAGES);
  const scripts = createScripts(bank, random);
  const chooseLabelled = createLabelledDecks(bank, random);
  return (id, digital) => {
    const frame = frames();
    const language = languages();
    const labelled = chooseLabelled(digital);
    const script = scripts(frame.area, labelled);
    const order = orderOf(language, random);
    const sections = order.flatMap((one) => writeSections(script, one));
    const posting = { ...describe(id, frame, order, random), sections };
    const categories = strongest(labelled);
    const { position, area, tier, region } = frame;
    return { posting, codes: { id, digital, categories, position, area, tier, region, language } };
  };
}

/** Which sentences make a posting digital, and which only seem to. */
function createLabelledDecks(bank: SentenceBank, random: Random): (digital: boolean) => Sentence[] {
  const skills = createDeck(
    random,
    bank.sentences.filter((sentence): sentence is SkillSentence => sentence.kind === 'skill'),
  );
  const traps = createDeck(
    random,
    bank.sentences.filter((sentence): sentence is TrapSentence => sentence.kind === 'trap'),
  );
  return (digital) => {
    const chosen = new Set<Sentence>();
    const skillCount = digital ? between(random, 1, 4) : 0;
    for (let count = 0; count < skillCount; count += 1) chosen.add(skills());
    const trapCount = between(random, 0, digital ? 2 : 3);
    for (let count = 0; count < trapCount; count += 1) chosen.add(traps());
    return [...chosen];
  };
}

function orderOf(language: Language | 'both', random: Random): readonly Language[] {
  if (language !== 'both') return [language];
  return random() < 0.5 ? ['kk', 'ru'] : ['ru', 'kk'];
}

function describe(
  id: string,
  frame: Frame,
  order: readonly Language[],
  random: Random,
): Omit<Posting, 'sections'> {
  const say = (words: Bilingual): string => order.map((language) => words[language]).join(' / ');
  const [first = 'ru', second] = order;
  const published = between(random, 0, 364);
  const min = between(random, 120, 420) * 1000;
  return {
    id,
    title: frame.title[first],
    titles: second === undefined ? { [first]: frame.title[first] } : frame.title,
    categoryCode: writeCategoryCode(random, frame.tier, frame.position),
    body: say(frame.body),
    ...(frame.unit === undefined ? {} : { unit: say(frame.unit) }),
    region: say(frame.regionName),
    language: second === undefined ? first : 'both',
    publishedOn: dayOf2025(published),
    closesOn: dayOf2025(published + between(random, 5, 14)),
    salary: { min, max: min + between(random, 20, 160) * 1000 },
  };
}

function dayOf2025(day: number): string {
  return new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
}

const STRENGTHS: readonly Strength[] = ['negated', 'desired', 'required'];

function strongest(sentences: readonly Sentence[]): CategoryCode[] {
  const found = new Map<string, Strength>();
  for (const sentence of sentences) {
    if (sentence.kind === 'plain') continue;
    for (const { id, strength } of sentence.categories) {
      const before = STRENGTHS.indexOf(found.get(id) ?? 'negated');
      found.set(id, STRENGTHS[Math.max(before, STRENGTHS.indexOf(strength))] ?? strength);
    }
  }
  return [...found].map(([id, strength]) => ({ id, strength })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
