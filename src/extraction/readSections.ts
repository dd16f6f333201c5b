import type { FieldName, Headings } from '../model/Headings.js';
import type { Section } from '../model/Posting.js';
import { compileHeadings } from './compileHeadings.js';
import { sectionOf } from './composeDraft.js';
import { divideSource } from './divideSource.js';
import { findMarks } from './findMarks.js';
import type { Source } from './Source.js';

/** What a text that describes one posting says. */
export interface Description {
  readonly sections: readonly Section[];
  /** The values of labelled fields, the first of each. */
  readonly fields: ReadonlyMap<FieldName, string>;
}

/** The sections and labelled fields of a text that is known to describe one posting. */
export function readSections(source: Source, headings: Headings): Description {
  const parts = divideSource(source, findMarks(source, compileHeadings(headings)));
  const fields = parts.flatMap((part) => part.fields.map(({ field, value }) => [field, value] as const));
  return {
    sections: parts.flatMap(({ sections }) => sections.map((section) => sectionOf(section, source.wrapped))),
    fields: new Map(fields.toReversed()),
  };
}
