import type { Reading, Span } from './readText.js';
import { gapBefore } from './readText.js';

/** A line that opens with a bullet, a number or a small letter, or follows a line that ends in a semicolon. */
const ITEM = /;[^\S\n]*\n|\n\s*[-–—•*·▪●‣◦✓]/u;
const SMALL_OR_NUMBER = /^[\p{Ll}\p{N}]/u;

/** Extends a sentence that ends in a colon by the lines of the list that it announces. */
export function withList(reading: Reading, sentence: Span): Span {
  if (!announcesMore(reading, sentence)) return sentence;
  let { last } = sentence;
  for (
    let next = reading.sentences.after(sentence);
    next !== undefined && isItem(reading, next);
    next = reading.sentences.after(next)
  ) {
    last = next.last;
    if (announcesMore(reading, next)) break;
  }
  return { first: sentence.first, last };
}

/**
 * Gives a function that tells the sentence, ending in a colon, that announces the list to which a sentence belongs; undefined
 * outside lists.
 */
export function announcersOf(reading: Reading): (sentence: Span) => Span | undefined {
  const known = new Map<number, Span | undefined>();
  return (asked) => {
    const passed: Span[] = [];
    let announcer: Span | undefined;
    for (let sentence = asked; ;) {
      if (known.has(sentence.first)) {
        announcer = known.get(sentence.first);
        break;
      }
      passed.push(sentence);
      const previous = reading.sentences.before(sentence);
      if (previous === undefined || !isItem(reading, sentence)) break;
      if (announcesMore(reading, previous)) {
        announcer = previous;
        break;
      }
      sentence = previous;
    }
    for (const { first } of passed) known.set(first, announcer);
    return announcer;
  };
}

function announcesMore(reading: Reading, { last }: Span): boolean {
  return gapBefore(reading, last + 1).includes(':');
}

function isItem(reading: Reading, sentence: Span): boolean {
  const gap = gapBefore(reading, sentence.first);
  if (ITEM.test(gap)) return true;
  return gap.includes('\n') && SMALL_OR_NUMBER.test(reading.words.text(sentence.first));
}
