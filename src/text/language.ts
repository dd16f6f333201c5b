import type { Language } from '../model/Posting.js';
const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
const CYRILLIC = /[\u0400-\u052F]/gu;
const WORDS = /[\u0400-\u052F]+/gu;

/** Frequent words that settle texts typed without the letters of one language. */
const KAZAKH_WORDS = new Set(
  'жане мен бойынша болу керек емес ушин туралы немесе лауазым кызмет білім және бен пен бар осы'.split(' '),
);
const RUSSIAN_WORDS = new Set(
  'и в на с по для не или о об от до из за к при знание опыт работы образование что как'.split(' '),
);

/** Kazakh letters are about a fifth of Kazakh running text; a name or two in a Russian text stays below this share. */
const KAZAKH_SHARE = 0.04;

function countWords(words: readonly string[], list: ReadonlySet<string>): number {
  return words.filter((word) => list.has(word)).length;
}

/** Language of a text by its letters and, failing these, its small words; undefined when it has no Cyrillic words. */
export function detectLanguage(text: string): Language | undefined {
  const letters = text.match(CYRILLIC)?.length ?? 0;
  if (letters === 0) return undefined;
  const kazakhShare = (text.match(KAZAKH_LETTERS)?.length ?? 0) / letters;
  if (kazakhShare >= KAZAKH_SHARE) return 'kk';
  const words = text.toLowerCase().match(WORDS) ?? [];
  return countWords(words, KAZAKH_WORDS) > countWords(words, RUSSIAN_WORDS) ? 'kk' : 'ru';
}
