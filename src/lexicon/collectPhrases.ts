import { fieldOf } from './checkIds.js';
import type { Path } from './Outline.js';

/** A phrase as it stands in a keyword file, whether or not the rest of the file is in order. */
export interface PhraseSite {
  readonly text: string;
  /** Where the text stands. */
  readonly path: Path;
  /** The list that holds the phrase, as one string; a phrase may stand only once in it. */
  readonly list: string;
  /** The phrase is meant as a beginning. */
  readonly prefix: boolean;
  /** The phrase is a derivation, which is one word. */
  readonly derivation: boolean;
}

const LISTS: ReadonlySet<string> = new Set([
  'ru',
  'kk',
  'en',
  'near',
  'not-near',
  'exclusions',
  'derivations',
]);

/** True for the name of a list whose entries are phrases with rules of their own. */
export function holdsPhrases(key: string): boolean {
  return LISTS.has(key) && key !== 'derivations';
}

/** Every phrase below `value`: entries of the lists that stand under a language or a rule of a keyword. */
export function collectPhrases(value: unknown, path: Path = []): PhraseSite[] {
  if (Array.isArray(value)) {
    const isList = LISTS.has(String(path.at(-1)));
    return value.flatMap((entry: unknown, index) => {
      const here = [...path, index];
      const own = isList ? siteOf(entry, here, path.join('/')) : [];
      return [...own, ...collectPhrases(entry, here)];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => collectPhrases(inner, [...path, key]));
}

function siteOf(entry: unknown, path: Path, list: string): PhraseSite[] {
  if (typeof entry === 'string') {
    return [{ text: entry, path, list, prefix: false, derivation: path.at(-2) === 'derivations' }];
  }
  const text = fieldOf(entry, 'term');
  const prefix = fieldOf(entry, 'inflection') === 'prefix';
  return typeof text === 'string' ? [{ text, path: [...path, 'term'], list, prefix, derivation: false }] : [];
}
