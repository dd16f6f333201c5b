import type { CodedPosting, Match, Reason, SetAside } from '../../model/CodedPosting.js';
import type { Posting, Section } from '../../model/Posting.js';
import { printable } from '../terminal.js';
import { highlight } from './highlight.js';

/** The result of coding one posting, counted and set aside. */
interface Coding {
  readonly coded: CodedPosting;
  readonly setAside: readonly SetAside[];
}

/** A posting with its codes, the reason for each, its sections with the evidence marked, and what was set aside and why. */
export function describePosting(posting: Posting, { coded, setAside }: Coding, color: boolean): string {
  const blocks = [
    [printable(posting.title), ...facts(posting)],
    codes(coded),
    ...posting.sections.map((section, index) =>
      sectionLines(
        section,
        coded.matches.filter((match) => match.section === index),
        color,
      ),
    ),
    setAsideLines(setAside),
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
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${printable(value)}`]));
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

function because({ from, quote }: Reason): string {
  if (from === 'none') return ' (nothing in the posting shows it)';
  return quote === undefined ? ` (from ${from})` : ` (from ${from}: “${printable(quote)}”)`;
}

function sectionLines(section: Section, matches: readonly Match[], color: boolean): readonly string[] {
  const heading = section.heading === undefined ? '' : ` ${printable(section.heading)}`;
  return [`[${section.kind}]${heading}`, marked(section.text, matches, color)];
}

function marked(text: string, matches: readonly Match[], color: boolean): string {
  let out = '';
  let at = 0;
  for (const { start, end, category, strength } of matches) {
    if (start < at) continue;
    const label = strength === 'required' ? category : `${category}, ${strength}`;
    out += `${printable(text.slice(at, start))}${highlight(text.slice(start, end), color)} [${label}]`;
    at = end;
  }
  return out + printable(text.slice(at));
}

function setAsideLines(setAside: readonly SetAside[]): readonly string[] {
  if (setAside.length === 0) return [];
  return [
    'Found but not counted:',
    ...setAside.map(({ quote, because: why, cue }) => `  “${printable(quote)}” — ${why}: ${told(cue)}`),
  ];
}

/** Only words that a keyword must stand near can be set aside by what is missing. */
function told(cue: string): string {
  return cue === '' ? 'none of the words that it needs stands in the sentence' : `“${printable(cue)}”`;
}
