import { spellingOf, type Spelling } from './tokenise.js';

/** Places of the table, a power of two. A place takes 72 bytes, so a full table takes 9 MB. */
const PLACES = 1 << 17;

/** A form stands at most so many places behind that of its hash; where all are taken it displaces the first. */
const REACH = 8;

/** Longer word forms, in UTF-16 units, are not remembered: they hardly return. */
const LONGEST_REMEMBERED = 30;

/** 32-bit numbers of a place: one that tells nearly every other form apart, and two letters in each of the others. They fill one line of the processor's cache. */
const WIDTH = 1 + LONGEST_REMEMBERED / 2;

/** Of the first number of a place the lower bits hold the length, and this one whether the form means anything. */
const MEANS = 1 << 5;
const BITS_BESIDE_HASH = 6;

/** From this length on V8 keeps no copy of a slice but the whole string that it was cut from. */
const SHORTEST_VIEW = 13;

/**
 * What word forms mean, by their letters: looked up without cutting the word out of its text, and bounded in number. Forms are
 * no objects but rows of numbers, so that the garbage collector never walks them.
 */
export class FormTable<Meaning> {
  /** The letters of the word that is asked about; whoever asks puts them here, as far as there is room. */
  readonly letters: Uint16Array = new Uint16Array(LONGEST_REMEMBERED);
  /** The same two by two. */
  readonly #pairs = new Int32Array(this.letters.buffer);
  readonly #rows = new Int32Array(PLACES * WIDTH);
  /** Undefined for the words that mean nothing to whoever reads the texts, which is nearly all of them. */
  readonly #meanings: (Meaning | undefined)[] = new Array<undefined>(PLACES).fill(undefined);
  readonly #classify: (spelling: Spelling) => Meaning | undefined;

  constructor(classify: (spelling: Spelling) => Meaning | undefined) {
    this.#classify = classify;
  }

  /** What the word means that stands in the text from `start` to `end`; `hash` is made of its letters. */
  meaningAt(source: string, start: number, end: number, hash: number): Meaning | undefined {
    const length = end - start;
    if (length > LONGEST_REMEMBERED) return this.#classify(spellingOf(source.slice(start, end)));
    const { letters } = this;
    // The last pair may hold a letter of another word.
    if (length % 2 === 1) letters[length] = 0;
    const home = hash ^ (hash >>> 15);
    const head = (hash << BITS_BESIDE_HASH) | length;
    let place = home & (PLACES - 1);
    for (let step = 0; step < REACH; step += 1) {
      const at = (home + step) & (PLACES - 1);
      const found = this.#rows[at * WIDTH];
      if (found === 0) {
        place = at;
        break;
      }
      if (((found ?? 0) & ~MEANS) === head && this.#isWrittenAt(at, length))
        return ((found ?? 0) & MEANS) === 0 ? undefined : this.#meanings[at];
    }
    const slice = source.slice(start, end);
    const written = length < SHORTEST_VIEW ? slice : String.fromCharCode(...letters.subarray(0, length));
    const meaning = this.#classify(spellingOf(written));
    this.#rows.set(this.#pairs, place * WIDTH + 1);
    this.#rows[place * WIDTH] = meaning === undefined ? head : head | MEANS;
    this.#meanings[place] = meaning;
    return meaning;
  }

  #isWrittenAt(place: number, length: number): boolean {
    const from = place * WIDTH + 1;
    for (let pair = 0; pair * 2 < length; pair += 1)
      if (this.#rows[from + pair] !== this.#pairs[pair]) return false;
    return true;
  }
}
