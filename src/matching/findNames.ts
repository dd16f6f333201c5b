import { quotedUntil } from './quotedUntil.js';
import type { Reading, Span } from './readText.js';

/** A name at its place: in quotation marks, or a word that only a name can be («Elicense», «е-Статистика»). */
export interface PlacedName extends Span {
  readonly quoted: boolean;
}

/** Longer quotations, in words, are sentences or titles, not names. */
const LONGEST = 8;

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

function isPlainName({ words }: Reading, at: number): boolean {
  return words.meanings[at]?.isName === true;
}

function plainUntil(reading: Reading, first: number): number {
  let last = first;
  while (reading.words.boundary(last + 1) === 'none' && isPlainName(reading, last + 1)) last += 1;
  return last;
}
