import { SECTION_KINDS } from '../model/Posting.js';
import type { ContextScope } from '../model/Codebook.js';
import { FIELD_NAMES } from '../model/Headings.js';

/** A JSON Schema as far as the parser looks into it. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const text: Schema = { type: 'string', minLength: 1 };
const list = (items: Schema): Schema => ({ type: 'array', items });
const many = (items: Schema): Schema => ({ type: 'array', minItems: 1, items });

function mapping(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

function each(names: readonly string[], schema: Schema): Readonly<Record<string, Schema>> {
  return Object.fromEntries(names.map((name) => [name, schema]));
}

const wording: Readonly<Record<string, Schema>> = {
  inflection: { enum: ['inflected', 'exact', 'prefix'] },
  case: { enum: ['sensitive', 'insensitive'] },
  gap: { type: 'integer', minimum: 0, maximum: 3 },
  order: { enum: ['fixed', 'any'] },
  derivations: list(text),
  note: text,
  source: text,
};

const stringOr = (rich: Schema): Schema => ({ if: { type: 'object' }, then: rich, else: text });

const sections = many({ enum: SECTION_KINDS });
const phrase = stringOr(mapping({ term: text }, wording));
const term = stringOr(
  mapping(
    { term: text },
    {
      ...wording,
      near: list(phrase),
      'not-near': list(phrase),
      exclusions: list(phrase),
      sections,
      column: text,
    },
  ),
);
const byLanguage = (entry: Schema, languages: readonly string[] = ['ru', 'kk', 'en']): Schema =>
  mapping({}, each(languages, list(entry)));

const id: Schema = { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_-]*$' };
const labels = mapping(each(['en', 'ru', 'kk'], text));
const format = (name: string): Schema => ({ const: `qyzmet/${name}/1` });

/** Shape of the lexicon of digital skills. */
export const digitalSchema: Schema = mapping(
  {
    format: format('digital'),
    columns: many(mapping({ id, labels })),
    categories: many(
      mapping(
        {
          id,
          labels,
          digcomp: list({ type: 'integer', minimum: 1, maximum: 5 }),
          column: text,
          terms: byLanguage(term),
        },
        { 'yields-to': list(text) },
      ),
    ),
  },
  {
    exclusions: byLanguage(phrase),
    named: mapping({ category: text, words: byLanguage(term) }, { unless: byLanguage(phrase) }),
  },
);

/** Shape of the list of strength cues. */
export const cuesSchema: Schema = mapping({
  format: format('cues'),
  desired: byLanguage(phrase),
  negated: byLanguage(phrase),
});

const SCOPES: readonly ContextScope[] = ['sentence', 'clause', 'after', 'item', 'before', 'name'];

/** Shape of the list of contexts that do not count. */
export const contextsSchema: Schema = mapping({
  format: format('contexts'),
  contexts: many(
    mapping(
      { id, labels, scope: { enum: SCOPES }, cues: byLanguage(phrase) },
      { unless: byLanguage(phrase), sections, spares: list(text) },
    ),
  ),
});

/** Shape of a list of code values; the three variables share it. */
export const codeValuesSchema: Schema = mapping({
  format: { enum: ['positions', 'areas', 'regions'].map((name) => `qyzmet/${name}/1`) },
  values: many(mapping({ id, labels, phrases: byLanguage(phrase) })),
});

const plain = byLanguage(text, ['ru', 'kk']);

const options = many(mapping({ id, labels }, { answers: list(text) }));

/** Shape of a questionnaire. */
export const surveySchema: Schema = mapping(
  {
    format: format('survey'),
    title: labels,
    groups: mapping({ id, labels, column: text, options }),
    questions: many(mapping({ id, labels, column: text, kind: { enum: ['single', 'multiple'] }, options })),
  },
  { notice: labels },
);

/** Shape of the list of headings and field labels. */
export const headingsSchema: Schema = mapping(
  {
    format: format('headings'),
    sections: mapping({}, each(SECTION_KINDS, plain)),
    fields: mapping({}, each(FIELD_NAMES, plain)),
  },
  { heads: mapping({}, { ...each(SECTION_KINDS, plain), ...each(FIELD_NAMES, plain) }) },
);
