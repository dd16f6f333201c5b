import { isLowerCase, isUpperCase } from './characterKind.js';

/** Strongest separator between two neighbouring words, weakest first. */
export type Boundary = 'none' | 'comma' | 'clause' | 'sentence';

const STRENGTH: Record<Boundary, number> = { none: 0, comma: 1, clause: 2, sentence: 3 };

/** Abbreviations that stand before the word they belong to («г. Астана», «ул. Абая»). */
const BEFORE_NAME = new Set(
  'г гг ул им ст обл пр просп мкр тел см стр руб тг тыс млн млрд напр мыс қ ш р н ж жж корп каб т с п пп'.split(
    ' ',
  ),
);
/** Abbreviations that close an enumeration («и т.д.», «т.б.»): a capital after them opens a sentence. */
const AFTER_LIST = new Set(['д', 'др', 'пр', 'б', 'п', 'с', 'т']);

const YEAR = new Set(['г', 'гг', 'ж', 'жж']);

const CLAUSE_MARKS = /[;()[\]{}|\u2014]/;
const SENTENCE_MARKS = /[!?\u2026\u2022\u00B7\u25AA\u25CF\u25E6\u2023\u25A0\u25CB\u2713\uF0B7*]/;
const DASHES = /[-\u2010-\u2013\u2212]/;
const BLANK = /\s/;

/** The words on both sides of a gap, as written. */
export interface Neighbours {
  readonly previous: string;
  /** The word before `previous`, empty at the start. */
  readonly beforePrevious: string;
  readonly next: string;
}

function stronger(a: Boundary, b: Boundary): Boundary {
  return STRENGTH[a] >= STRENGTH[b] ? a : b;
}

function dotStrength(gap: string, at: number, { previous, beforePrevious, next }: Neighbours): Boundary {
  if (at > 0) return 'sentence';
  const word = previous.toLowerCase();
  const opens = isUpperCase(next.charAt(0));
  if (gap === '.') return opens && previous.length > 1 && !BEFORE_NAME.has(word) ? 'sentence' : 'none';
  if (AFTER_LIST.has(word) && isLowerCase(previous)) return opens ? 'sentence' : 'none';
  // «в 2020 г. Знание»: after a number this is the year, and a capital opens a sentence.
  if (YEAR.has(word) && /\d$/.test(beforePrevious)) return opens ? 'sentence' : 'none';
  if (BEFORE_NAME.has(word)) return 'none';
  const initial = previous.length === 1 && isUpperCase(previous);
  const number = /^\d+$/.test(previous) && isLowerCase(next.charAt(0));
  return initial || number ? 'none' : 'sentence';
}

function dashStrength(gap: string, at: number, lineBegun: boolean): Boundary {
  const spaced = BLANK.test(gap.charAt(at - 1)) || BLANK.test(gap.charAt(at + 1));
  if (!spaced) return 'none';
  return lineBegun ? 'sentence' : 'clause';
}

function markStrength(gap: string, at: number, words: Neighbours): Boundary {
  const mark = gap.charAt(at);
  if (mark === '.') return dotStrength(gap, at, words);
  if (mark === ',') return gap === ',' && /\d$/.test(words.previous) ? 'none' : 'comma';
  if (mark === ':') return gap === ':' ? 'none' : 'clause';
  if (CLAUSE_MARKS.test(mark)) return 'clause';
  return SENTENCE_MARKS.test(mark) ? 'sentence' : 'none';
}

function isLineEnd(gap: string, at: number): boolean {
  const mark = gap.charAt(at);
  if (mark === '\r') return gap.charAt(at + 1) !== '\n';
  return mark === '\n' || mark === '\u2028' || mark === '\u2029' || mark === '\f';
}

/** Strongest separator in the gap between two words; one line end inside a flowing sentence separates nothing. */
export function boundaryBefore(gap: string, words: Neighbours): Boundary {
  if (gap === ' ') return 'none';
  let strongest: Boundary = 'none';
  let lines = 0;
  for (let at = 0; at < gap.length && strongest !== 'sentence'; at += 1) {
    if (isLineEnd(gap, at)) lines += 1;
    else if (DASHES.test(gap.charAt(at))) strongest = stronger(strongest, dashStrength(gap, at, lines > 0));
    else strongest = stronger(strongest, markStrength(gap, at, words));
    if (lines > 1) strongest = 'sentence';
  }
  return lines > 0 && !isLowerCase(words.next.charAt(0)) ? 'sentence' : strongest;
}
