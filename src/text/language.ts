import type { Language } from '../model/Posting.js';

const KAZAKH_LETTERS = new Set(Array.from('әғқңөұүһіӘҒҚҢӨҰҮҺІ', (letter) => letter.charCodeAt(0)));
const WORDS = /[\u0400-\u052F]+/gu;

/** Small words are looked for in this many UTF-16 units from the start. */
const SAMPLE = 50_000;

/** Frequent words that settle texts typed without the letters of one language. */
const KAZAKH_WORDS = new Set(
  'жане мен бас маман бойынша болу керек емес ушин туралы немесе лауазым кызмет білім және бен пен бар осы'.split(
    ' ',
  ),
);
const RUSSIAN_WORDS = new Set(
  'и в на с по для не или о об от до из за к при знание опыт работы образование что как'.split(' '),
);

// Nouns of action («дайындау») and plurals that need none of the Kazakh letters, and what ends Russian words; names of towns
// end like the former («Көкшетау»), so that only small letters count.
const KAZAKH_ENDING = /^[а-яё]{2,}(?:[лдт](?:ау|еу)|[а-яё]{2}[лдт]ары?|[ае]йды)$/u;
const RUSSIAN_ENDING =
  /(?:[аое]ни[ея]|ост[ьи]|ци[яи]|ого|ный|ная|ное|ных|ной|ский|ская|[аи]ть|[еёи]т|[ую]т)$/u;

/** Kazakh letters are about a fifth of Kazakh running text; a name or two in a Russian text stays below this share. */
const KAZAKH_SHARE = 0.04;

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
    if (KAZAKH_LETTERS.has(code)) kazakh += 1;
  }
  return { cyrillic, kazakh };
}

/** Language of a text by its letters and, failing these, its small words and endings; undefined when it has no Cyrillic letters. */
export function detectLanguage(text: string): Language | undefined {
  const { cyrillic, kazakh } = countLetters(text);
  if (cyrillic === 0) return undefined;
  if (kazakh / cyrillic >= KAZAKH_SHARE) return 'kk';
  const words = text.slice(0, SAMPLE).match(WORDS) ?? [];
  const signs = (list: ReadonlySet<string>, ending: RegExp): number =>
    words.filter((word) => list.has(word.toLowerCase()) || ending.test(word)).length;
  return signs(KAZAKH_WORDS, KAZAKH_ENDING) > signs(RUSSIAN_WORDS, RUSSIAN_ENDING) ? 'kk' : 'ru';
}
