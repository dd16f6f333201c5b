import type { Language } from '../model/Posting.js';

const KAZAKH_LETTERS = new Set('әғқңөұүһіӘҒҚҢӨҰҮҺІ');
const WORDS = /[\u0400-\u052F]+/gu;

/** Small words are looked for in this many UTF-16 units from the start. */
const SAMPLE = 50_000;

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

interface Letters {
  readonly cyrillic: number;
  readonly kazakh: number;
}

function countLetters(text: string): Letters {
  let [cyrillic, kazakh] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x400 || code > 0x52f) continue;
    cyrillic += 1;
    if (KAZAKH_LETTERS.has(text.charAt(at))) kazakh += 1;
  }
  return { cyrillic, kazakh };
}

/** Language of a text by its letters and, failing these, its small words; undefined when it has no Cyrillic letters. */
export function detectLanguage(text: string): Language | undefined {
  const { cyrillic, kazakh } = countLetters(text);
  if (cyrillic === 0) return undefined;
  if (kazakh / cyrillic >= KAZAKH_SHARE) return 'kk';
  const words = text.slice(0, SAMPLE).toLowerCase().match(WORDS) ?? [];
  return countWords(words, KAZAKH_WORDS) > countWords(words, RUSSIAN_WORDS) ? 'kk' : 'ru';
}
