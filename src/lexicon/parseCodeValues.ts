import type { CodeValue, Labels } from '../model/Codebook.js';
import { checkIds } from './checkIds.js';
import type { Parsed } from './KeywordProblem.js';
import { parseKeywordFile } from './parseKeywordFile.js';
import type { ByLanguage, RawPhrase } from './RawPhrase.js';
import { readEach, readPhrase } from './RawPhrase.js';
import { codeValuesSchema } from './schemas.js';

interface RawCodeValues {
  readonly values: readonly {
    readonly id: string;
    readonly labels: Labels;
    readonly phrases: ByLanguage<RawPhrase>;
  }[];
}

/** Reads the values of one coded variable: positions, areas or regions. */
export function parseCodeValues(file: string, text: string): Parsed<readonly CodeValue[]> {
  return parseKeywordFile<RawCodeValues, readonly CodeValue[]>(file, text, {
    schema: codeValuesSchema,
    check: (outline) => checkIds(outline, 'values'),
    read: ({ values }) =>
      values.map(({ id, labels, phrases }) => ({ id, labels, phrases: readEach(phrases, readPhrase) })),
  });
}
