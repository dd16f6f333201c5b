import type { Match, SetAside } from '../model/CodedPosting.js';
import type { Section } from '../model/Posting.js';
import type { CompiledCodebook } from './compileCodebook.js';
import { matchSection } from './matchSection.js';
import type { Reading } from './readText.js';

/** The matches of a section that count, and those that do not. */
export interface SectionMatches {
  readonly matches: readonly Match[];
  readonly setAside: readonly SetAside[];
}

/** How a section's words are read; the same text is read once. */
type Read = (text: string) => Reading;

/**
 * The matches of one section. A heading such as «Образование» or «Артықшылығы» speaks for the words below it, so those are
 * read with it; evidence always lies in the section's text.
 */
export function matchUnderHeading(
  compiled: CompiledCodebook,
  { kind, heading, text }: Section,
  section: number,
  read: Read,
): SectionMatches {
  if (heading === undefined || !speaksForWordsBelow(compiled, read(heading))) {
    return matchSection(compiled, read(text), { section, kind });
  }
  const opening = `${heading.replace(/[\s:]+$/u, '')}:${text.includes('\n') ? '\n' : ' '}`;
  const { matches, setAside } = matchSection(compiled, read(opening + text), { section, kind });
  const within = ({ start }: Match): boolean => start >= opening.length;
  return {
    matches: matches.filter(within).map((match) => moveBack(match, opening.length)),
    setAside: setAside.filter(within).map((match) => moveBack(match, opening.length)),
  };
}

function speaksForWordsBelow({ contexts, cues }: CompiledCodebook, { occurrences }: Reading): boolean {
  const reachesDown = contexts.filter(({ context }) => context.scope === 'after');
  return occurrences.some(
    ({ phrase }) => cues.has(phrase) || reachesDown.some((context) => context.cues.has(phrase)),
  );
}

function moveBack<Found extends Match>(match: Found, by: number): Found {
  return { ...match, start: match.start - by, end: match.end - by };
}
