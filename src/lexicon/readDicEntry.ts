import type { Term } from '../model/Codebook.js';
import { detectLanguage } from '../text/language.js';
import { phraseFault } from './phraseFault.js';
import { readPhrase } from './RawPhrase.js';

/** What is wrong with a line, and at which of its characters, counted from 0. */
export interface LineFault {
  readonly offset: number;
  readonly message: string;
}

interface Piece {
  readonly text: string;
  readonly offset: number;
}

/** Reads `word⇥number⇥number…`: one keyword for each category, or what is wrong with the line. */
export function readDicEntry(
  line: string,
  categories: ReadonlyMap<string, string>,
): readonly Term[] | LineFault {
  const { word, numbers } = divide(line);
  const fault = wordFault(word) ?? numbersFault(word, numbers, categories);
  if (fault !== undefined) return fault;
  const text = word.text.replace(/\*$/u, '').trimEnd();
  const inflection = text === word.text ? 'exact' : 'prefix';
  const phrase = readPhrase({ term: text, inflection }, detectLanguage(text) ?? 'en');
  const named = new Set(numbers.flatMap((number) => categories.get(number.text) ?? []));
  return [...named].map((category) => ({ ...phrase, category, near: [], notNear: [], exclusions: [] }));
}

/** Behind the first tab, or at the end of a line without tabs, stand the numbers. */
function divide(line: string): { readonly word: Piece; readonly numbers: readonly Piece[] } {
  const pieces = [...line.matchAll(/\S+/gu)].map((found) => ({ text: found[0], offset: found.index }));
  const tab = line.trimStart() === line ? line.indexOf('\t') : -1;
  const lastWord = tab >= 0 ? undefined : (pieces.findLast(({ text }) => !/^\d+$/u.test(text)) ?? pieces[0]);
  const end = lastWord === undefined ? tab : lastWord.offset + lastWord.text.length;
  return {
    word: { text: line.slice(0, end).trim(), offset: pieces[0]?.offset ?? 0 },
    numbers: pieces.filter(({ offset }) => offset >= end),
  };
}

function wordFault({ text, offset }: Piece): LineFault | undefined {
  const bare = text.replace(/\*$/u, '');
  if (/[<>()].*\p{L}|\p{L}.*[<>()]/u.test(text)) return ruleFault({ text, offset });
  if (bare.includes('*'))
    return { offset, message: `“${text}”: an asterisk may stand only at the end. Delete the other one.` };
  const message = phraseFault(bare, { mostWords: 6, prefix: bare !== text });
  return message === undefined ? undefined : { offset, message };
}

function numbersFault(
  word: Piece,
  numbers: readonly Piece[],
  categories: ReadonlyMap<string, string>,
): LineFault | undefined {
  if (numbers.length === 0)
    return {
      offset: word.offset,
      message: `“${word.text}” has no category. Write the word, a tab and the number of a category.`,
    };
  const odd = numbers.find(({ text }) => !/^\d+$/u.test(text));
  if (odd !== undefined) return ruleFault(odd);
  const unknown = numbers.find(({ text }) => !categories.has(text));
  if (unknown === undefined) return undefined;
  const known = [...categories.keys()].join(', ');
  return {
    offset: unknown.offset,
    message: `There is no category ${unknown.text} at the top of the file. Use one of: ${known}.`,
  };
}

/** «like⇥(02 134)125/464» and «kind⇥<of>131/125» of LIWC 2007 depend on the words beside. */
function ruleFault({ text, offset }: Piece): LineFault {
  return {
    offset,
    message: `“${text}” is a rule of LIWC 2007 about the words beside, which is not supported. Write the whole phrase on a line of its own, a tab and the numbers of its categories; or delete the line.`,
  };
}
