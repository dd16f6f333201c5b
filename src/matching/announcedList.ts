import type { Reading, Span } from './readText.js';
import { gapBefore } from './readText.js';

/** A line that opens with a bullet, a number or a small letter, or follows a line that ends in a semicolon. */
const ITEM = /;[^\S\n]*\n|\n\s*[-–—•*·▪●‣◦✓]/u;
const SMALL_OR_NUMBER = /^[\p{Ll}\p{N}]/u;

/** Extends a sentence that ends in a colon by the lines of the list that it announces. */
export function withList(reading: Reading, sentence: Span): Span {
  if (!gapBefore(reading, sentence.last + 1).includes(':')) return sentence;
  let number = (reading.sentences.of[sentence.last] ?? 0) + 1;
  let last = sentence.last;
  for (; isItem(reading, reading.sentences.spans[number]); number += 1) {
    last = reading.sentences.spans[number]?.last ?? last;
    if (gapBefore(reading, last + 1).includes(':')) break;
  }
  return { first: sentence.first, last };
}

/** For each sentence the one, ending in a colon, that announces the list to which it belongs; undefined outside lists. */
export function announcersOf(reading: Reading): readonly (Span | undefined)[] {
  const { spans } = reading.sentences;
  const announcers: (Span | undefined)[] = [];
  for (const [number, sentence] of spans.entries()) {
    const isListed = number > 0 && isItem(reading, sentence);
    const isFirst = isListed && gapBefore(reading, sentence.first).includes(':');
    announcers.push(isFirst ? spans[number - 1] : isListed ? announcers[number - 1] : undefined);
  }
  return announcers;
}

function isItem(reading: Reading, sentence: Span | undefined): boolean {
  if (sentence === undefined) return false;
  const gap = gapBefore(reading, sentence.first);
  const opensSmall = SMALL_OR_NUMBER.test(reading.words.text(sentence.first));
  return ITEM.test(gap) || (gap.includes('\n') && opensSmall);
}
