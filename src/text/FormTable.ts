import { spellingOf, type Spelling } from './tokenise.js';

/** Places of the table, a power of two. A place takes 80 bytes, so a full table takes 10 MB. */
const PLACES = 1 << 17;

/** A form stands at most so many places behind that of its hash; where all are taken it displaces the first. */
const REACH = 8;

/** Longer word forms, in UTF-16 units, are not remembered: they hardly return. The letters of a form fill one line of the processor's cache. */
const LONGEST_REMEMBERED = 32;

/** From this length on V8 keeps no copy of a slice but the whole string that it was cut from. */
const SHORTEST_VIEW = 13;

/**
 * What word forms mean, by their letters: looked up without cutting the word out of its text, and bounded in number. Forms are
 * no objects but rows of numbers, so that the garbage collector never walks them.
 */
export class FormTable<Meaning> {
  /** The letters of the word that is asked about; whoever asks puts them here, as far as there is room. */
  readonly letters: Uint16Array = new Uint16Array(LONGEST_REMEMBERED);
  readonly #hashes = new Int32Array(PLACES);
  /** The number of letters of the form at each place, 0 where there is none. */
  readonly #lengths = new Uint8Array(PLACES);
  readonly #written = new Uint16Array(PLACES * LONGEST_REMEMBERED);
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
    const home = (hash ^ (hash >>> 15)) & (PLACES - 1);
    let place = home;
    for (let step = 0; step < REACH; step += 1) {
      const at = (home + step) & (PLACES - 1);
      if (this.#lengths[at] === 0) {
        place = at;
        break;
      }
      if (this.#hashes[at] === hash && this.#isWrittenAt(at, length)) return this.#meanings[at];
    }
    const slice = source.slice(start, end);
    const written = length < SHORTEST_VIEW ? slice : String.fromCharCode(...this.letters.subarray(0, length));
    const meaning = this.#classify(spellingOf(written));
    this.#hashes[place] = hash;
    this.#lengths[place] = length;
    for (let at = 0; at < length; at += 1)
      this.#written[place * LONGEST_REMEMBERED + at] = this.letters[at] ?? 0;
    this.#meanings[place] = meaning;
    return meaning;
  }

  #isWrittenAt(place: number, length: number): boolean {
    if (this.#lengths[place] !== length) return false;
    const from = place * LONGEST_REMEMBERED;
    for (let at = 0; at < length; at += 1) if (this.#written[from + at] !== this.letters[at]) return false;
    return true;
  }
}
