import type { Language, Section } from '../model/Posting.js';
import { detectLanguage } from '../text/language.js';
import { languageOf } from './composeDraft.js';
import type { Draft } from './Extraction.js';

type Sides = readonly [first: Side, second: Side];
interface Side {
  readonly text: string;
  readonly language: Language;
}

const SLASH = /\s\/\s/u;

/**
 * Takes apart what a page says in both languages with a slash between («Бас маман / Главный специалист»), and texts under such
 * headings that hold one version behind the other.
 */
export function divideLanguages(draft: Draft): Draft {
  const sections = draft.sections.flatMap(divideSection);
  const titles = sidesOf(draft.title);
  if (titles === undefined && sections.length === draft.sections.length) return draft;
  return {
    ...draft,
    ...(titles !== undefined && { title: titles[0].text, titles: byLanguage(titles) }),
    ...firstSides(draft),
    ...languageOf(draft.title, sections),
    sections,
  };
}

/** The two sides of a text, if they are of two languages. */
function sidesOf(text: string): Sides | undefined {
  const [first, second, third] = text.split(SLASH);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const languages = [first, second].map(detectLanguage);
  const [one, other] = languages;
  if (one === undefined || other === undefined || one === other) return undefined;
  return [
    { text: first.trim(), language: one },
    { text: second.trim(), language: other },
  ];
}

function byLanguage(sides: Sides): NonNullable<Draft['titles']> {
  return Object.fromEntries(sides.map(({ text, language }) => [language, text]));
}

/** Fields are stated once, in the language that stands first; a name is too short to tell of which it is. */
function firstSides({ body, unit, region }: Draft): Pick<Draft, 'body' | 'unit' | 'region'> {
  const fields = Object.entries({ body, unit, region }).flatMap(([name, value]) => {
    const [first, second, third] = value?.split(SLASH) ?? [];
    return first === undefined || second === undefined || third !== undefined ? [] : [[name, first] as const];
  });
  return Object.fromEntries(fields);
}

/**
 * The sides of a heading that is too short to tell of which language each is («Талаптар / Требования»): those of the text, if its first lines
 * are all of one language and all others of the other.
 */
function sidesByText(heading: string, lines: readonly string[]): Sides | undefined {
  const [first, second, third] = heading.split(SLASH);
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  const languages = lines.map(detectLanguage);
  const [one] = languages;
  const cut = languages.findIndex((language) => language !== one);
  const other = languages[cut];
  if (one === undefined || other === undefined || languages.slice(cut).some((language) => language !== other))
    return undefined;
  return [
    { text: first.trim(), language: one },
    { text: second.trim(), language: other },
  ];
}

function divideSection(section: Section): readonly Section[] {
  const { heading, kind } = section;
  if (heading === undefined) return [section];
  const lines = section.text.split('\n');
  const sides = sidesOf(heading) ?? (kind === 'other' ? undefined : sidesByText(heading, lines));
  if (sides === undefined) return [section];
  const cut = cutOf(lines, sides);
  if (cut === undefined) return [section];
  return sides.map(({ text, language }, side) => ({
    ...section,
    heading: text,
    language,
    text: (side === 0 ? lines.slice(0, cut) : lines.slice(cut)).join('\n'),
  }));
}

/** Short lines are easily taken for the other language. */
const MOST_DOUBTFUL = 0.25;

/**
 * How many lines are of the first side's language, where the rest is of the second's; undefined where the languages take turns, or
 * where all lines may as well be of one language.
 */
function cutOf(lines: readonly string[], [first, second]: Sides): number | undefined {
  const languages = lines.map(detectLanguage);
  const doubtsAt = (cut: number): number =>
    languages.filter((language, at) => language === (at < cut ? second : first).language).length;
  const cuts = Array.from({ length: Math.min(lines.length, MOST_LINES) - 1 }, (_, at) => at + 1);
  const doubts = cuts.map(doubtsAt);
  const least = Math.min(...doubts);
  if (least > lines.length * MOST_DOUBTFUL || least >= Math.min(doubtsAt(0), doubtsAt(lines.length)))
    return undefined;
  return cuts[doubts.indexOf(least)];
}

/** Each cut looks at all lines; no duties have more. */
const MOST_LINES = 200;
