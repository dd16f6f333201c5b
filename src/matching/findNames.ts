import { quotedUntil } from './quotedUntil.js';
import type { Reading, Span } from './readText.js';

/** A name at its place: in quotation marks, or a word that only a name can be («Elicense», «е-Статистика»). */
export interface PlacedName extends Span {
  readonly quoted: boolean;
}

/** Longer quotations, in words, are sentences or titles, not names. */
const LONGEST = 8;

const LATIN = /^(?=.*[A-Z])[A-Za-z][A-Za-z0-9.-]{2,}$/u;
const ELECTRONIC = /^[eе]-\p{L}{3,}$/iu;

/** The names of things that a text holds, in its order. */
export function findNames(reading: Reading): readonly PlacedName[] {
  const names: PlacedName[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const last = quotedUntil(reading, at, LONGEST);
    if (last !== undefined) names.push({ first: at, last, quoted: true });
    else if (isPlainName(reading, at)) {
      const end = plainUntil(reading, at);
      names.push({ first: at, last: end, quoted: false });
      at = end;
    }
  }
  return names;
}

function isPlainName(reading: Reading, at: number): boolean {
  const text = reading.words.text(at);
  return LATIN.test(text) || ELECTRONIC.test(text);
}

function plainUntil(reading: Reading, first: number): number {
  let last = first;
  while (reading.words.boundary(last + 1) === 'none' && isPlainName(reading, last + 1)) last += 1;
  return last;
}
