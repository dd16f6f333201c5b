import { boundaryBefore, type Boundary } from './boundaryBefore.js';
import { characterKind } from './characterKind.js';
import { scanWord } from './scanWord.js';
import { spellWord } from './spellWord.js';

/** A word in one spelling, wherever it stands. */
export interface Spelling {
  /** One spelling, case kept: composed, no invisible characters, ASCII hyphens, one script per hyphen part. */
  readonly text: string;
  /** `text` in lower case with ё as е. */
  readonly folded: string;
  /** Hyphen parts of `folded`; one entry when there is no hyphen. */
  readonly parts: readonly string[];
}

/** A word of a text with the UTF-16 offsets of the word as written. */
export interface Token extends Spelling {
  readonly start: number;
  readonly end: number;
  /** Strongest separator between the previous word and this one; `sentence` for the first word. */
  readonly boundary: Boundary;
}

/** What is longer, in UTF-16 units, is no word of any language but damage: a megabyte of it costs no more than its beginning. */
const LONGEST_SPELLED = 1_000;

/** The one spelling of a word as written, case kept, or of its beginning where it is longer than any word. */
export function textOf(written: string): string {
  return spellWord(written.slice(0, LONGEST_SPELLED));
}

/** The same with what follows from it. */
export function spellingOf(written: string): Spelling {
  const text = textOf(written);
  const folded = text.toLowerCase().replaceAll('ё', 'е');
  return { text, folded, parts: folded.includes('-') ? folded.split('-') : [folded] };
}

function nextWordStart(source: string, from: number): number {
  let at = from;
  while (at < source.length) {
    const codePoint = source.codePointAt(at) ?? 0;
    const kind = characterKind(codePoint);
    if (kind === 'letter' || kind === 'digit') return at;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** Words of `source` in order; never throws, and the spans of two words never overlap. */
export function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  let beforePrevious = '';
  let previous = '';
  let previousEnd = 0;
  for (let start = nextWordStart(source, 0); start < source.length;) {
    const end = scanWord(source, start);
    const spelling = spellingOf(source.slice(start, end));
    const boundary =
      tokens.length === 0
        ? 'sentence'
        : boundaryBefore(source.slice(previousEnd, start), { previous, beforePrevious, next: spelling.text });
    tokens.push({ ...spelling, start, end, boundary });
    beforePrevious = previous;
    previous = spelling.text;
    previousEnd = end;
    start = nextWordStart(source, end);
  }
  return tokens;
}
