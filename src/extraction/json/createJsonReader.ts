import type { FieldName, Headings } from '../../model/Headings.js';
import type { Language, Section, SectionKind } from '../../model/Posting.js';
import { compileHeadings } from '../compileHeadings.js';
import { matchPhrases } from '../matchPhrase.js';
import { readMarkup } from '../readMarkup.js';
import { type Description, readSections } from '../readSections.js';
import type { Source } from '../Source.js';
import type { RoleOfLabel } from './collectEntries.js';

/** What a key says about the text under it. */
interface KnownText {
  readonly kind: SectionKind;
  readonly language: Language | undefined;
}

/** Reads the texts of one JSON value; each text is parsed once, however many objects around it are looked at. */
export interface JsonReader {
  readonly roleOfLabel: RoleOfLabel;
  /** The text of a short value, in one line. */
  line(value: string): string;
  /** The sections of a text; words under no heading are of the kind that its key names. */
  sections(value: string, known: KnownText): Section[];
  /** What labels in a text state. */
  fields(value: string): ReadonlyMap<FieldName, string>;
}

/** A reader for one JSON value. */
export function createJsonReader(headings: Headings): JsonReader {
  const index = compileHeadings(headings).phrases;
  const sources = new Map<string, Source>();
  const read = new Map<string, Description>();
  const source = (value: string): Source => kept(sources, value, () => readMarkup(value, headings));
  const describe = (value: string): Description =>
    kept(read, value, () => readSections(source(value), headings));
  return {
    roleOfLabel: (label) => {
      const text = label.replace(/[\s:.]+$/u, '').trimStart();
      const phrase = matchPhrases(text, 0, index).find(({ end }) => end === text.length)?.phrase;
      return phrase === undefined ? undefined : { role: phrase.target, language: phrase.language };
    },
    line: (value) => source(value).text.replace(/\s+/gu, ' '),
    sections: (value, { kind, language }) =>
      describe(value).sections.map((section) => ({
        ...(language !== undefined && { language }),
        ...section,
        ...(section.kind === 'other' && section.heading === undefined && { kind }),
        ...(language !== undefined && { language }),
      })),
    fields: (value) => describe(value).fields,
  };
}

function kept<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
