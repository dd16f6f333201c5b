import { boundaryBefore, type Boundary } from './boundaryBefore.js';
import { characterKind } from './characterKind.js';
import { scanWord } from './scanWord.js';
import type { WordForm } from './wordForm.js';
import { wordForm } from './wordForm.js';

/** A word of a text in one spelling, with the UTF-16 offsets of the word as written. */
export interface Token<Form extends WordForm = WordForm> extends WordForm {
  /** The form of the word, shared by all its places. */
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** Strongest separator between the previous word and this one; `sentence` for the first word. */
  readonly boundary: Boundary;
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
  return tokeniseTo(source, wordForm);
}

/** The same with forms made by another function, which may remember them and know more of them. */
export function tokeniseTo<Form extends WordForm>(
  source: string,
  formOf: (written: string) => Form,
): Token<Form>[] {
  const tokens: Token<Form>[] = [];
  let beforePrevious = '';
  let previous = '';
  let previousEnd = 0;
  for (let start = nextWordStart(source, 0); start < source.length;) {
    const end = scanWord(source, start);
    const form = formOf(source.slice(start, end));
    const { text, folded, parts } = form;
    const boundary =
      tokens.length === 0
        ? 'sentence'
        : boundaryBefore(source.slice(previousEnd, start), { previous, beforePrevious, next: text });
    tokens.push({ text, folded, parts, form, start, end, boundary });
    beforePrevious = previous;
    previous = text;
    previousEnd = end;
    start = nextWordStart(source, end);
  }
  return tokens;
}
