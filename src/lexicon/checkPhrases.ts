import { collectPhrases } from './collectPhrases.js';
import type { PhraseSite } from './collectPhrases.js';
import { foldPhrase } from './foldPhrase.js';
import type { KeywordProblem } from './KeywordProblem.js';
import type { Outline } from './Outline.js';
import { problemAt } from './Outline.js';
import { phraseFault } from './phraseFault.js';

/** What a schema cannot say about phrases: words at all, at most `mostWords` of them, and none twice in one list. */
export function checkPhrases(outline: Outline, mostWords: number): KeywordProblem[] {
  const sites = collectPhrases(outline.value);
  return [...sites.flatMap((site) => checkWords(outline, site, mostWords)), ...findRepeated(outline, sites)];
}

function checkWords(
  outline: Outline,
  { text, path, prefix, derivation }: PhraseSite,
  mostWords: number,
): KeywordProblem[] {
  if (text === '') return [];
  const fault = phraseFault(text, { mostWords: derivation ? 1 : mostWords, prefix });
  return fault === undefined ? [] : [problemAt(outline, path, fault)];
}

function findRepeated(outline: Outline, sites: readonly PhraseSite[]): KeywordProblem[] {
  const seen = new Set<string>();
  return sites.flatMap(({ text, path, list }) => {
    const key = `${list}\n${foldPhrase(text)}`;
    const repeated = seen.has(key);
    seen.add(key);
    return repeated
      ? [problemAt(outline, path, `“${text}” stands twice in this list. Delete one of the two.`)]
      : [];
  });
}
