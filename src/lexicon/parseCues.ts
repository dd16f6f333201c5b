import type { StrengthCue } from '../model/Codebook.js';
import type { Parsed } from './KeywordProblem.js';
import { parseKeywordFile } from './parseKeywordFile.js';
import type { ByLanguage, RawPhrase } from './RawPhrase.js';
import { readEach, readPhrase } from './RawPhrase.js';
import { cuesSchema } from './schemas.js';

type RawCues = Readonly<Record<StrengthCue['strength'], ByLanguage<RawPhrase>>>;

/** Reads the words that weaken or deny a requirement. */
export function parseCues(file: string, text: string): Parsed<readonly StrengthCue[]> {
  return parseKeywordFile<RawCues, readonly StrengthCue[]>(file, text, {
    schema: cuesSchema,
    check: () => [],
    read: (raw) => [...readStrength(raw, 'desired'), ...readStrength(raw, 'negated')],
  });
}

function readStrength(raw: RawCues, strength: StrengthCue['strength']): StrengthCue[] {
  return readEach(raw[strength], (phrase, language) => ({ ...readPhrase(phrase, language), strength }));
}
