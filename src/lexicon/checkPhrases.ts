import { collectPhrases } from './collectPhrases.js';
import type { PhraseSite } from './collectPhrases.js';
import type { KeywordProblem } from './KeywordProblem.js';
import type { Outline } from './Outline.js';
import { problemAt } from './Outline.js';

/** What a schema cannot say about phrases: words at all, at most `mostWords` of them, and none twice in one list. */
export function checkPhrases(outline: Outline, mostWords: number): KeywordProblem[] {
  const sites = collectPhrases(outline.value);
  return [...sites.flatMap((site) => checkWords(outline, site, mostWords)), ...findRepeated(outline, sites)];
}

function checkWords(outline: Outline, { text, path }: PhraseSite, mostWords: number): KeywordProblem[] {
  if (text === '') return [];
  const words = text.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  if (words.length === 0) {
    return [problemAt(outline, path, `“${text}” has no letter or digit. Write a word or delete the entry.`)];
  }
  if (words.length <= mostWords) return [];
  const message = `“${text}” has ${words.length} words. Shorten it to at most ${mostWords}, or split it.`;
  return [problemAt(outline, path, message)];
}

function findRepeated(outline: Outline, sites: readonly PhraseSite[]): KeywordProblem[] {
  const seen = new Set<string>();
  return sites.flatMap(({ text, path, list }) => {
    const key = `${list}\n${fold(text)}`;
    const repeated = seen.has(key);
    seen.add(key);
    return repeated
      ? [problemAt(outline, path, `“${text}” stands twice in this list. Delete one of the two.`)]
      : [];
  });
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim().replace(/\s+/gu, ' ');
}
