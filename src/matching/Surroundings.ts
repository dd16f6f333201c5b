import { withList } from './announcedList.js';
import { findTitles } from './findTitles.js';
import type { PlacedSpans } from './placeSpans.js';
import { placeSpans } from './placeSpans.js';
import type { Reading, Span } from './readText.js';
import { gapBefore } from './readText.js';

/** What stands around the cues of a text; each part is found once for all cues, when one asks for it. */
export class Surroundings {
  readonly reading: Reading;
  readonly #sentences = new Map<number, Span>();
  readonly #colons = new Map<number, number>();
  #titles: PlacedSpans<Span> | undefined;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** The sentence around a cue with the list that it announces. */
  sentenceOf(cue: Span): Span {
    const sentence = this.reading.sentences.around(cue.first);
    const whole = this.#sentences.get(sentence.first) ?? withList(this.reading, sentence);
    this.#sentences.set(sentence.first, whole);
    return whole;
  }

  /** The token behind the last colon in an item or right behind it; its first token when there is none. */
  lastColonOf(item: Span): number {
    const at = this.#colons.get(item.first) ?? lastColon(this.reading, item);
    this.#colons.set(item.first, at);
    return at;
  }

  /** The quotations of the text. */
  get titles(): PlacedSpans<Span> {
    return (this.#titles ??= placeSpans(findTitles(this.reading)));
  }
}

function lastColon(reading: Reading, { first, last }: Span): number {
  let at = last + 1;
  while (at > first && !gapBefore(reading, at).includes(':')) at -= 1;
  return at;
}
