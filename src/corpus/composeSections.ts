import type { Language, Section, SectionKind } from '../model/Posting.js';
import { between, pick, shuffle } from './createRandom.js';
import type { Random } from './createRandom.js';
import type { HeadingPair, PlainSentence, Sentence, SentenceBank } from './SentenceBank.js';

/** The sections a synthetic posting has, in the order of a notice. */
const ORDER: readonly SectionKind[] = ['general', 'duties', 'requirements', 'documents'];

/** Sentences and headings that a posting says, before a language is chosen. */
export interface Script {
  readonly parts: readonly { readonly heading: HeadingPair; readonly sentences: readonly Sentence[] }[];
  readonly join: (sentences: readonly string[]) => string;
}

/** Prepares the plain sentences by area; the function puts labelled ones among them, section by section. */
export function createScripts(
  bank: SentenceBank,
  random: Random,
): (area: string, labelled: readonly Sentence[]) => Script {
  const plain = new Map(ORDER.map((section) => [section, plainByArea(bank, section)]));
  return (area, labelled) => {
    const parts = ORDER.map((section) => {
      const special = labelled.filter((sentence) => sentence.section === section);
      const shelf = plain.get(section) ?? new Map<string, PlainSentence[]>();
      const headings = bank.headings.filter((heading) => heading.section === section);
      const sentences = [...choosePlain(shelf, random, area, special), ...special];
      return { heading: pick(random, headings), sentences: shuffle(random, sentences) };
    });
    return { parts, join: pick(random, JOINS) };
  };
}

/** The script in one language. */
export function writeSections(script: Script, language: Language): Section[] {
  return script.parts.map(({ heading, sentences }) => ({
    kind: heading.section,
    heading: heading.text[language],
    text: script.join(sentences.map((sentence) => sentence.text[language])),
    language,
  }));
}

const JOINS: readonly ((sentences: readonly string[]) => string)[] = [
  (sentences) => `${sentences.join('. ')}.`,
  (sentences) => `${sentences.join(';\n')}.`,
  (sentences) => sentences.map((sentence, index) => `${index + 1}) ${sentence}.`).join('\n'),
];

type Shelf = ReadonlyMap<string, readonly PlainSentence[]>;

function plainByArea(bank: SentenceBank, section: SectionKind): Shelf {
  const shelf = new Map<string, PlainSentence[]>();
  for (const sentence of bank.sentences) {
    if (sentence.kind !== 'plain' || sentence.section !== section) continue;
    shelf.set(sentence.area, [...(shelf.get(sentence.area) ?? []), sentence]);
  }
  return shelf;
}

function choosePlain(
  shelf: Shelf,
  random: Random,
  area: string,
  special: readonly Sentence[],
): PlainSentence[] {
  // A degree among the labelled sentences stands in the place of the area's own.
  const hasDegree = special.some((sentence) => sentence.kind === 'trap' && sentence.trap === 'degree');
  const take = (name: string, count: number): PlainSentence[] =>
    shuffle(random, shelf.get(name) ?? []).slice(0, count);
  return [...(hasDegree ? [] : take(area, between(random, 3, 5))), ...take('any', between(random, 1, 3))];
}
