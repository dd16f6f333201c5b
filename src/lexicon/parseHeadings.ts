import type { FieldName, Headings } from '../model/Headings.js';
import { FIELD_NAMES } from '../model/Headings.js';
import type { Language, SectionKind } from '../model/Posting.js';
import { SECTION_KINDS } from '../model/Posting.js';
import type { Parsed } from './KeywordProblem.js';
import { parseKeywordFile } from './parseKeywordFile.js';
import { headingsSchema } from './schemas.js';

type Texts = Readonly<Partial<Record<Language, readonly { readonly term: string }[]>>>;

interface RawHeadings {
  readonly sections: Readonly<Partial<Record<SectionKind, Texts>>>;
  readonly fields: Readonly<Partial<Record<FieldName, Texts>>>;
  /** Absent in files written before headings were recognised by their nouns. */
  readonly heads?: Readonly<Partial<Record<SectionKind | FieldName, Texts>>>;
}

const LANGUAGES: readonly Language[] = ['ru', 'kk'];

/** Reads the headings and field labels by which extraction finds the parts of a posting. */
export function parseHeadings(file: string, text: string): Parsed<Headings> {
  return parseKeywordFile<RawHeadings, Headings>(file, text, {
    schema: headingsSchema,
    mostWords: 15,
    check: () => [],
    read: (raw) => ({
      ...readTexts(raw.sections, raw.fields),
      heads: readTexts(raw.heads ?? {}, raw.heads ?? {}),
    }),
  });
}

function readTexts(
  sections: RawHeadings['sections'],
  fields: RawHeadings['fields'],
): Omit<Headings, 'heads'> {
  return {
    sections: SECTION_KINDS.flatMap((kind) =>
      LANGUAGES.map((language) => ({ kind, language, texts: textsOf(sections[kind], language) })),
    ),
    fields: FIELD_NAMES.flatMap((field) =>
      LANGUAGES.map((language) => ({ field, language, texts: textsOf(fields[field], language) })),
    ),
  };
}

function textsOf(texts: Texts | undefined, language: Language): readonly string[] {
  return (texts?.[language] ?? []).map(({ term }) => term);
}
