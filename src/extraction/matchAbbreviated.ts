import type { Phrase, PhraseIndex } from './compileHeadings.js';
import { foldWord } from './foldWord.js';

/** The words of a phrase that some words of a text stand for, and where they end. */
interface AbbreviatedMatch {
  readonly phrase: Phrase;
  readonly end: number;
}

interface Token {
  readonly folded: string;
  /** Whether a full stop shows that the word is cut short. */
  readonly isCut: boolean;
  /** The end of a word whose middle is left out («док-тов»). */
  readonly ending: string;
  readonly end: number;
}

const ABBREVIATION = /(?:\p{L}{3,30} ){0,3}\p{L}{2,12}(?:\. ?(?=\p{Ll}|:|\n|$)|-\p{L}{1,4}(?!\p{L}))/uy;
const TOKEN = / ?(\p{L}{2,30})(?:(\.)|-(\p{L}{1,4})(?!\p{L}))?/uy;
const MOST_TOKENS = 8;
const SHORTEST = 3;

/** The longest phrases of which some words are cut short at `start`: «Функц. обязанности», «Гос. орган», «Прием док-тов»; none where they may mean several things. */
export function matchAbbreviated(text: string, start: number, index: PhraseIndex): AbbreviatedMatch[] {
  ABBREVIATION.lastIndex = start;
  if (!ABBREVIATION.test(text)) return [];
  const tokens = tokensAt(text, start);
  const [first] = tokens;
  if (first === undefined) return [];
  const found = phrasesFrom(first, index).flatMap((phrase) => {
    const end = tokens[phrase.words.length - 1]?.end;
    const matches = phrase.words.every((word, at) => standsFor(tokens[at], word));
    return matches && end !== undefined ? [{ phrase, end }] : [];
  });
  const most = Math.max(...found.map(({ phrase }) => phrase.words.length));
  const longest = found.filter(({ phrase }) => phrase.words.length === most);
  const meanings = new Set(longest.map(({ phrase }) => JSON.stringify(phrase.target)));
  return meanings.size === 1 ? longest : [];
}

function tokensAt(text: string, start: number): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (
    let found = TOKEN.exec(text);
    found !== null && tokens.length < MOST_TOKENS;
    found = TOKEN.exec(text)
  ) {
    const [, word = '', stop, ending] = found;
    tokens.push({
      folded: foldWord(word),
      isCut: stop !== undefined,
      ending: foldWord(ending ?? ''),
      end: TOKEN.lastIndex,
    });
  }
  return tokens;
}

function phrasesFrom(first: Token, index: PhraseIndex): readonly Phrase[] {
  if (!first.isCut && first.ending === '') return index.get(first.folded) ?? [];
  const found: Phrase[] = [];
  for (const [word, phrases] of index) if (standsFor(first, word)) found.push(...phrases);
  return found;
}

function standsFor(token: Token | undefined, word: string): boolean {
  if (token === undefined) return false;
  const { folded, isCut, ending } = token;
  // Shorter pieces («г.», «ул.») may stand for anything.
  if (folded.length < SHORTEST) return word === folded;
  if (ending !== '') return word.startsWith(folded) && word.endsWith(ending);
  return isCut ? word.startsWith(folded) : word === folded;
}
