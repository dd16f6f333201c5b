import type {
  Category,
  Column,
  Lexicon,
  NamedSystems,
  Phrase,
  Term,
  TermLanguage,
} from '../model/Codebook.js';
import { checkIds, entriesOf, fieldOf } from './checkIds.js';
import type { KeywordProblem, Parsed } from './KeywordProblem.js';
import type { Outline, Path } from './Outline.js';
import { problemAt } from './Outline.js';
import { parseKeywordFile } from './parseKeywordFile.js';
import type { ByLanguage, RawPhrase } from './RawPhrase.js';
import { readEach, readPhrase } from './RawPhrase.js';
import { digitalSchema } from './schemas.js';

type RawTerm =
  | string
  | (Exclude<RawPhrase, string> & {
      readonly near?: readonly RawPhrase[];
      readonly 'not-near'?: readonly RawPhrase[];
      readonly exclusions?: readonly RawPhrase[];
      readonly sections?: Term['sections'];
      readonly column?: string;
      readonly note?: string;
      readonly source?: string;
    });

type RawCategory = Omit<Category, 'yieldsTo'> & {
  readonly 'yields-to'?: readonly string[];
  readonly terms: ByLanguage<RawTerm>;
};

interface RawDigital {
  readonly columns: readonly Column[];
  readonly categories: readonly RawCategory[];
  readonly exclusions?: ByLanguage<RawPhrase>;
  readonly named?: RawNamed;
}

interface RawNamed {
  readonly category: string;
  readonly words: ByLanguage<RawTerm>;
  readonly unless?: ByLanguage<RawPhrase>;
}

/** Reads the lexicon of digital skills. */
export function parseDigital(file: string, text: string): Parsed<Lexicon> {
  return parseKeywordFile<RawDigital, Lexicon>(file, text, { schema: digitalSchema, check, read });
}

function check(outline: Outline): readonly KeywordProblem[] {
  return [
    ...checkIds(outline, 'columns'),
    ...checkIds(outline, 'categories'),
    ...checkColumns(outline),
    ...checkYields(outline),
    ...checkTerms(outline),
    ...checkNamed(outline),
  ];
}

function checkNamed(outline: Outline): KeywordProblem[] {
  const category = fieldOf(fieldOf(outline.value, 'named'), 'category');
  const known = entriesOf(outline.value, 'categories').map((each) => fieldOf(each, 'id'));
  if (!isUnknown(category, known)) return [];
  return [problemAt(outline, ['named', 'category'], unknownName('category', category, known))];
}

/** Where the file defines no names at all, that is what is wrong with it. */
function isUnknown(name: unknown, known: readonly unknown[]): name is string {
  return typeof name === 'string' && known.length > 0 && !known.includes(name);
}

function unknownName(kind: 'category' | 'column', name: string, known: readonly unknown[]): string {
  return `“${name}” is not a ${kind} of this file. Use one of: ${known.join(', ')}.`;
}

function checkYields(outline: Outline): KeywordProblem[] {
  const categories = entriesOf(outline.value, 'categories');
  const known = categories.map((category) => fieldOf(category, 'id'));
  return categories.flatMap((category, index) =>
    entriesOf(category, 'yields-to').flatMap((name, position) => {
      if (!isUnknown(name, known)) return [];
      const message = unknownName('category', name, known);
      return [problemAt(outline, ['categories', index, 'yields-to', position], message)];
    }),
  );
}

/** A category that nothing can match would be reported as 0 %, which looks like a finding. */
function checkTerms(outline: Outline): KeywordProblem[] {
  return entriesOf(outline.value, 'categories').flatMap((category, index) => {
    const terms = fieldOf(category, 'terms');
    if (typeof terms !== 'object' || terms === null) return [];
    if (Object.values(terms).some((list) => !Array.isArray(list) || list.length > 0)) return [];
    const id = String(fieldOf(category, 'id'));
    const message = `The category “${id}” has no terms and would always count as 0. Add terms or delete it.`;
    return [problemAt(outline, ['categories', index, 'terms'], message)];
  });
}

function checkColumns(outline: Outline): KeywordProblem[] {
  const known = entriesOf(outline.value, 'columns').map((column) => fieldOf(column, 'id'));
  const inspect = (owner: unknown, path: Path): KeywordProblem[] => {
    const column = fieldOf(owner, 'column');
    if (!isUnknown(column, known)) return [];
    return [problemAt(outline, [...path, 'column'], unknownName('column', column, known))];
  };
  const inspectEach = (lists: unknown, path: Path): KeywordProblem[] =>
    ['ru', 'kk', 'en'].flatMap((language) =>
      entriesOf(lists, language).flatMap((term, position) => inspect(term, [...path, language, position])),
    );
  return [
    ...entriesOf(outline.value, 'categories').flatMap((category, index) => [
      ...inspect(category, ['categories', index]),
      ...inspectEach(fieldOf(category, 'terms'), ['categories', index, 'terms']),
    ]),
    ...inspectEach(fieldOf(fieldOf(outline.value, 'named'), 'words'), ['named', 'words']),
  ];
}

function read(raw: RawDigital): Lexicon {
  return {
    columns: raw.columns,
    categories: raw.categories.map(readCategory),
    terms: raw.categories.flatMap((category) =>
      readEach(category.terms, (term, language) => readTerm(term, language, category.id)),
    ),
    exclusions: readEach(raw.exclusions, readPhrase),
    ...(raw.named === undefined ? {} : { named: readNamed(raw.named) }),
  };
}

function readNamed({ category, words, unless }: RawNamed): NamedSystems {
  return {
    category,
    words: readEach(words, (term, language) => readTerm(term, language, category)),
    unless: readEach(unless, readPhrase),
  };
}

function readTerm(raw: RawTerm, language: TermLanguage, category: string): Term {
  const phrase = { ...readPhrase(raw, language), category };
  if (typeof raw === 'string') return { ...phrase, near: [], notNear: [], exclusions: [] };
  const readAll = (phrases: readonly RawPhrase[] = []): Phrase[] =>
    phrases.map((other) => readPhrase(other, language));
  return {
    ...phrase,
    near: readAll(raw.near),
    notNear: readAll(raw['not-near']),
    exclusions: readAll(raw.exclusions),
    ...(raw.sections === undefined ? {} : { sections: raw.sections }),
    ...(raw.column === undefined ? {} : { column: raw.column }),
    ...(raw.note === undefined ? {} : { note: raw.note }),
    ...(raw.source === undefined ? {} : { source: raw.source }),
  };
}

function readCategory(raw: RawCategory): Category {
  const { id, labels, digcomp, column, 'yields-to': yieldsTo } = raw;
  return { id, labels, digcomp, column, ...(yieldsTo === undefined ? {} : { yieldsTo }) };
}
