import { checkPhrases } from './checkPhrases.js';
import { checkShape } from './checkShape.js';
import type { KeywordProblem, Parsed } from './KeywordProblem.js';
import type { Outline } from './Outline.js';
import { readYaml } from './readYaml.js';
import type { Schema } from './schemas.js';
import { withPlaces } from './withPlaces.js';

/** What is particular to one kind of keyword file. */
export interface KeywordFormat<Raw, T> {
  readonly schema: Schema;
  /** Checks beyond the schema; they meet files of any shape. */
  readonly check: (outline: Outline) => readonly KeywordProblem[];
  /** Meets phrases as mappings that tell their place, see `withPlaces`. */
  readonly read: (raw: Raw) => T;
  /** Longest phrase, in words; 6 when absent, as a matcher looks for phrases and not for sentences. */
  readonly mostWords?: number;
}

/** Reads a keyword file, or lists everything that is wrong with it. Never throws for a bad file. */
export function parseKeywordFile<Raw, T>(
  file: string,
  text: string,
  format: KeywordFormat<Raw, T>,
): Parsed<T> {
  const outline = readYaml(file, text);
  if (outline.kind === 'problems') return outline;
  const problems = [
    ...checkShape(outline.value, format.schema),
    ...checkPhrases(outline.value, format.mostWords ?? 6),
    ...format.check(outline.value),
  ];
  if (problems.length > 0) return { kind: 'problems', problems: problems.toSorted(byPlace) };
  // The schema has been checked above: this is the boundary where untyped data becomes typed.
  return { kind: 'ok', value: format.read(withPlaces(outline.value) as Raw) };
}

function byPlace(a: KeywordProblem, b: KeywordProblem): number {
  return a.line - b.line || a.column - b.column;
}
