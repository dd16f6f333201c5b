import { load } from 'cheerio/slim';
import type { FieldName, Headings } from '../model/Headings.js';
import type { SectionKind } from '../model/Posting.js';
import { cleanText } from './cleanText.js';
import { compileHeadings } from './compileHeadings.js';
import type { Draft, Extraction } from './Extraction.js';
import { extractHtml } from './extractHtml.js';
import { extractJson } from './extractJson.js';
import { extractText } from './extractText.js';
import { findMarks } from './findMarks.js';
import { isTooDeep } from './isTooDeep.js';
import { explainJson } from './json/explainJson.js';
import { readScripts } from './json/readScripts.js';
import type { Mark } from './Mark.js';
import { strippedSource } from './readMarkup.js';
import { readPage } from './readPage.js';
import type { Source } from './Source.js';

/** One thing that was recognised, in the order of the document. */
interface Recognised {
  /** Where: a line of the visible text, counted from 1, or the path of keys of a JSON value. */
  readonly place: string;
  /** The words as they stand: a heading, a label, the line of a position, a key. */
  readonly words: string;
  /** A heading of unknown words ends what stands before it. */
  readonly kind: 'heading' | 'unknown heading' | 'field' | 'position' | 'key';
  /** What it opens or states: a kind of section, or a field. */
  readonly means: SectionKind | FieldName | 'id' | 'text' | 'name';
  /** The value of a field or key, shortened. */
  readonly value?: string;
}

/** What was found in a document, why, and what a posting of it lacks. */
export interface Explanation {
  readonly extraction: Extraction;
  readonly recognised: readonly Recognised[];
  /** For each posting, the fields and sections that were not found. */
  readonly missing: readonly {
    readonly title: string;
    readonly parts: readonly (SectionKind | FieldName)[];
  }[];
  /** What no label states: a body that a sentence or the site names, and a region that the body's name, an address or the site does. */
  readonly concluded: readonly Concluded[];
}

interface Concluded {
  readonly title: string;
  readonly field: 'body' | 'region';
  readonly value: string;
}

const MOST_EXPLAINED = 1_000;
const EXPECTED = ['title', 'categoryCode', 'body', 'region', 'publishedOn', 'closesOn', 'salary'] as const;
const LONGEST = 120;

/** Tells which words of a document were taken for what, and what is missing, for a person who adapts a profile or the headings. */
export function explainExtraction(
  text: string,
  form: 'html' | 'text' | 'json',
  headings: Headings,
): Explanation {
  const extraction = extractAs(text, form, headings);
  const recognised = [...marksOf(text, form, headings), ...keysOf(text, form, headings)];
  return {
    extraction,
    recognised: recognised.slice(0, MOST_EXPLAINED),
    missing: extraction.postings.map((draft) => ({ title: draft.title, parts: missingParts(draft) })),
    concluded: (['body', 'region'] as const)
      .filter((field) => !recognised.some(({ means }) => means === field))
      .flatMap((field) => valuesOf(extraction, field)),
  };
}

function valuesOf({ postings }: Extraction, field: Concluded['field']): readonly Concluded[] {
  return postings.flatMap((posting) => {
    const value = posting[field];
    return value === undefined ? [] : [{ title: posting.title, field, value }];
  });
}

function extractAs(text: string, form: 'html' | 'text' | 'json', headings: Headings): Extraction {
  if (form === 'json') return extractJson(JSON.parse(text), headings);
  return form === 'html' ? extractHtml(text, headings) : extractText(text, headings);
}

function marksOf(text: string, form: 'html' | 'text' | 'json', headings: Headings): Recognised[] {
  if (form === 'json') return [];
  const index = compileHeadings(headings);
  const source = sourceOf(text, form, headings);
  let [line, at] = [1, 0];
  return findMarks(source, index).map((mark) => {
    for (; at < mark.start; at += 1) if (source.text.charAt(at) === '\n') line += 1;
    return { place: `line ${line}`, ...recognisedAs(mark, source) };
  });
}

function sourceOf(text: string, form: 'html' | 'text', headings: Headings): Source {
  if (form === 'text') return { text: cleanText(text), ranks: new Map(), wrapped: true };
  return isTooDeep(text) ? strippedSource(text) : readPage(load(text), headings);
}

function recognisedAs(mark: Mark, source: Source): Omit<Recognised, 'place'> {
  if (mark.kind === 'position') return { kind: 'position', words: mark.title, means: 'title' };
  if (mark.kind === 'section') {
    const kind = mark.language === undefined ? 'unknown heading' : 'heading';
    return { kind, words: short(mark.heading ?? ''), means: mark.section };
  }
  const words = source.text.slice(mark.start, mark.end).replace(mark.value, '');
  return {
    kind: 'field',
    words: short(words).replace(/[\s:]+$/u, ''),
    means: mark.field,
    value: short(mark.value),
  };
}

function keysOf(text: string, form: 'html' | 'text' | 'json', headings: Headings): Recognised[] {
  if (form === 'text' || (form === 'html' && isTooDeep(text))) return [];
  const value: unknown = form === 'json' ? JSON.parse(text) : readScripts(load(text));
  return explainJson(value, headings).map(({ path, means, value: stated }) => ({
    place: path,
    words: /[^. ]+$/u.exec(path)?.[0] ?? path,
    kind: 'key',
    means,
    value: short(stated),
  }));
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function missingParts(draft: Draft): (SectionKind | FieldName)[] {
  const kinds = new Set(draft.sections.map(({ kind }) => kind));
  const fields = EXPECTED.filter((field) => draft[field] === undefined || draft[field] === '');
  return [...fields, ...(['duties', 'requirements'] as const).filter((kind) => !kinds.has(kind))];
}
