import type { Headings } from '../model/Headings.js';
import type { Section } from '../model/Posting.js';
import { compileHeadings } from './compileHeadings.js';
import { sectionOf } from './composeDraft.js';
import { divideSource } from './divideSource.js';
import { findMarks } from './findMarks.js';
import type { Source } from './Source.js';

/** The sections of a text that is known to describe one posting. */
export function readSections(source: Source, headings: Headings): Section[] {
  const parts = divideSource(source, findMarks(source, compileHeadings(headings)));
  return parts.flatMap(({ sections }) => sections.map((section) => sectionOf(section, source.wrapped)));
}
