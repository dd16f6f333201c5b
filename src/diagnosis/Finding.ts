import type { FilePlace } from '../model/Codebook.js';

/** `error`: the file cannot be used; `warning`: an entry does not do what its author meant; `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** What a finding is about. */
type FindingKind =
  'notation' | 'duplicate' | 'shadowed' | 'two-lists' | 'shared-word' | 'unmatched' | 'misfiled';

/** Something to know about an entry of a keyword file, with its place and the way out. */
export interface Finding extends FilePlace {
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly message: string;
}

/** A finding at an entry; none when the entry comes from no file. */
export function findingAt(at: FilePlace | undefined, finding: Omit<Finding, keyof FilePlace>): Finding[] {
  return at === undefined ? [] : [{ file: at.file, line: at.line, column: at.column, ...finding }];
}

/** By file, line and column, so that a reader can go through a file from top to bottom. */
export function inFileOrder(one: FilePlace, other: FilePlace): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
