import type { CodedPosting, Match, Reason, SetAside } from '../../model/CodedPosting.js';
import type { Context } from '../../model/Codebook.js';
import type { Posting, Section } from '../../model/Posting.js';
import { printableText } from '../../reporting/printable.js';
import { highlight } from './highlight.js';

/** The result of coding one posting, counted and set aside. */
interface Coding {
  readonly coded: CodedPosting;
  readonly setAside: readonly SetAside[];
}

/** How to print, and the contexts by whose labels the reader learns why a keyword does not count. */
interface ShowTools {
  readonly color: boolean;
  readonly contexts: readonly Context[];
}

/** A posting with its codes, the reason for each, its sections with the evidence marked, and what was set aside and why. */
export function describePosting(
  posting: Posting,
  { coded, setAside }: Coding,
  { color, contexts }: ShowTools,
): string {
  const blocks = [
    [printableText(posting.title), ...facts(posting)],
    codes(coded),
    ...posting.sections.map((section, index) =>
      sectionLines(
        section,
        coded.matches.filter((match) => match.section === index),
        color,
      ),
    ),
    setAsideLines(setAside, contexts),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function facts({ id, body, unit, categoryCode, url }: Posting): readonly string[] {
  return [
    ['id', id],
    ['body', body],
    ['unit', unit],
    ['category', categoryCode],
    ['url', url],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${printableText(value)}`]));
}

function codes(coded: CodedPosting): readonly string[] {
  const categories = coded.categories.map(({ id, strength }) => `${id} (${strength})`).join(', ');
  const { reasons } = coded;
  return [
    `digital: ${coded.digital ? 'yes' : 'no'}${categories === '' ? '' : ` — ${categories}`}`,
    `position: ${coded.position}${because(reasons.position)}`,
    `area: ${coded.area}${because(reasons.area)}`,
    `tier: ${coded.tier}${because(reasons.tier)}`,
    `region: ${coded.region}${because(reasons.region)}`,
    `language: ${coded.language}${because(reasons.language)}`,
    `characters read: ${coded.charactersRead}`,
  ];
}

const SOURCES: Readonly<Record<Reason['from'], string>> = {
  unit: 'from the name of the unit',
  title: 'from the title',
  duties: 'from the duties',
  requirements: 'from the requirements',
  body: 'from the name of the body',
  categoryCode: 'from the category code',
  region: 'from the region that the page states',
  page: 'stated by the page',
  sections: 'stated with the sections',
  text: 'told by the words of the text',
  none: 'nothing in the posting shows it',
};

function because({ from, quote }: Reason): string {
  return quote === undefined ? ` (${SOURCES[from]})` : ` (${SOURCES[from]}: “${printableText(quote)}”)`;
}

function sectionLines(section: Section, matches: readonly Match[], color: boolean): readonly string[] {
  const heading = section.heading === undefined ? '' : ` ${printableText(section.heading)}`;
  return [`[${section.kind}]${heading}`, marked(section.text, matches, color)];
}

function marked(text: string, matches: readonly Match[], color: boolean): string {
  let out = '';
  let at = 0;
  for (const { start, end, category, strength } of matches) {
    if (start < at) continue;
    const label = strength === 'required' ? category : `${category}, ${strength}`;
    out += `${printableText(text.slice(at, start))}${highlight(text.slice(start, end), color)} [${label}]`;
    at = end;
  }
  return out + printableText(text.slice(at));
}

function setAsideLines(setAside: readonly SetAside[], contexts: readonly Context[]): readonly string[] {
  if (setAside.length === 0) return [];
  return [
    'Found but not counted:',
    ...setAside.map((entry) => `  “${printableText(entry.quote)}” — ${whySetAside(entry, contexts)}`),
  ];
}

function whySetAside({ because: why, cue, kind }: SetAside, contexts: readonly Context[]): string {
  const words = `“${printableText(cue)}”`;
  if (why === 'section') return `does not count in ${kind}`;
  // Only words that a keyword must stand near can be set aside by what is missing.
  if (cue === '') return `${why}: none of the words that it needs stands in the sentence`;
  if (why === 'named') return `belongs to the name ${words}`;
  const label = contexts.find(({ id }) => id === why)?.labels.en ?? why;
  return `${label}: ${words}`;
}
