import type { Context } from '../model/Codebook.js';
import { checkIds } from './checkIds.js';
import type { Parsed } from './KeywordProblem.js';
import { parseKeywordFile } from './parseKeywordFile.js';
import type { ByLanguage, RawPhrase } from './RawPhrase.js';
import { readEach, readPhrase } from './RawPhrase.js';
import { contextsSchema } from './schemas.js';

interface RawContexts {
  readonly contexts: readonly (Omit<Context, 'cues' | 'unless'> & {
    readonly cues: ByLanguage<RawPhrase>;
    readonly unless?: ByLanguage<RawPhrase>;
  })[];
}

/** Reads the kinds of text whose matches do not count. */
export function parseContexts(file: string, text: string): Parsed<readonly Context[]> {
  return parseKeywordFile<RawContexts, readonly Context[]>(file, text, {
    schema: contextsSchema,
    check: (outline) => checkIds(outline, 'contexts'),
    read: ({ contexts }) =>
      contexts.map((context) => ({
        ...context,
        cues: readEach(context.cues, readPhrase),
        unless: readEach(context.unless, readPhrase),
      })),
  });
}
