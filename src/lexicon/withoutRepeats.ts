import type { Term } from '../model/Codebook.js';
import type { Notices } from './createNotices.js';
import { foldPhrase } from './foldPhrase.js';

/** The keywords of a plain list, each once in its category; pasted lists hold many a word twice. */
export function withoutRepeats(terms: readonly Term[], notices: Notices): readonly Term[] {
  const seen = new Set<string>();
  return terms.filter(({ category, language, text, inflection, at }) => {
    const key = [category, language, inflection, text].map(foldPhrase).join('\n');
    if (seen.has(key) && at !== undefined) notices.add(at, tellRepeated);
    return !seen.has(key) && seen.add(key);
  });
}

function tellRepeated(times: string): string {
  return `${times} with a keyword that its category has already, from here on: the first counts.`;
}
