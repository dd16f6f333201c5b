import type { FieldName, Headings } from '../../model/Headings.js';
import type { SectionKind } from '../../model/Posting.js';
import { createJsonReader } from './createJsonReader.js';
import { findRecords } from './findRecords.js';
import type { JsonRole } from './JsonRole.js';
import { reviveState } from './reviveState.js';

/** One key of a recognised record, and what it was taken for. */
export interface ExplainedKey {
  readonly path: string;
  readonly means: SectionKind | FieldName | 'id' | 'text' | 'name';
  readonly value: string;
}

/** The keys of all records of a JSON value that were recognised as postings. */
export function explainJson(value: unknown, headings: Headings): ExplainedKey[] {
  return findRecords(reviveState(value), createJsonReader(headings)).records.flatMap(({ entries }, index) =>
    entries.map((entry) => ({
      path: `posting ${index + 1}: ${entry.path}`,
      means: meaning(entry.role),
      value: String(entry.value),
    })),
  );
}

function meaning(role: JsonRole): ExplainedKey['means'] {
  if (role.kind === 'field') return role.field;
  return role.kind === 'section' ? role.section : role.kind;
}
