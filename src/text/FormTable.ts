import { spellingOf, type Spelling } from './tokenise.js';

/** How much a table holds: places for forms, a power of two of which it leaves a quarter free, and pairs of letters. */
export interface TableSize {
  readonly places: number;
  readonly pairs: number;
}

const SMALLEST: TableSize = { places: 1 << 12, pairs: 1 << 14 };
/** 14 MB: the forms of some hundred thousand postings. */
const LARGEST: TableSize = { places: 1 << 19, pairs: 1 << 21 };

/** Longer word forms, in UTF-16 units, are not remembered: they hardly return. */
const LONGEST_REMEMBERED = 30;

/** Numbers of a place: one that tells nearly every other form apart, where its letters stand, and the number of its meaning. */
const WIDTH = 3;

/** Of the first number five bits hold the length and all above them a part of the hash. */
const LENGTH_WIDTH = 5;
const LENGTH_BITS = (1 << LENGTH_WIDTH) - 1;

/** The number of the meaning of the words that mean nothing to whoever reads the texts, which is nearly all of them. */
const NOTHING = -1;

/** From this length on V8 keeps no copy of a slice but the whole string that it was cut from. */
const SHORTEST_VIEW = 13;

/**
 * What word forms mean, by their letters: looked up without cutting the word out of its text. Forms are no objects but
 * numbers, so that the garbage collector never walks them. The table grows with the vocabulary; when it is as large as it may
 * be and full, it begins anew, and the words that return are soon met again.
 */
export class FormTable<Meaning> {
  /** The letters of the word that is asked about; whoever asks puts them here, as far as there is room. */
  readonly letters: Uint16Array = new Uint16Array(LONGEST_REMEMBERED);
  /** The same two by two, and as bytes. */
  readonly #asked = new Int32Array(this.letters.buffer);
  readonly #bytes = Buffer.from(this.letters.buffer);
  readonly #classify: (spelling: Spelling) => Meaning | undefined;
  readonly #largest: TableSize;
  #places = SMALLEST.places;
  #rows = new Int32Array(SMALLEST.places * WIDTH);
  #forms = 0;
  /** The letters of all forms, two by two. */
  #pairs = new Int32Array(SMALLEST.pairs);
  #pairCount = 0;
  #meanings: Meaning[] = [];

  constructor(classify: (spelling: Spelling) => Meaning | undefined, largest: TableSize = LARGEST) {
    this.#classify = classify;
    this.#largest = largest;
  }

  /** What the word means that stands in the text from `start` to `end`; `hash` is made of its letters. */
  meaningAt(source: string, start: number, end: number, hash: number): Meaning | undefined {
    const length = end - start;
    if (length > LONGEST_REMEMBERED) return this.#classify(spellingOf(source.slice(start, end)));
    // The last pair may hold a letter of another word.
    if (length % 2 === 1) this.letters[length] = 0;
    const head = (hash & ~LENGTH_BITS) | length;
    const rows = this.#rows;
    for (let at = this.#homeOf(head); ; at = at + WIDTH === rows.length ? 0 : at + WIDTH) {
      const found = rows[at];
      if (found === head && this.#isWrittenAt(rows[at + 1] ?? 0, length)) {
        const meaning = rows[at + 2] ?? NOTHING;
        return meaning === NOTHING ? undefined : this.#meanings[meaning];
      }
      if (found === 0) break;
    }
    const written =
      length < SHORTEST_VIEW ? source.slice(start, end) : this.#bytes.toString('utf16le', 0, length * 2);
    const meaning = this.#classify(spellingOf(written));
    this.#remember(head, meaning);
    return meaning;
  }

  #remember(head: number, meaning: Meaning | undefined): void {
    const pairs = ((head & LENGTH_BITS) + 1) >> 1;
    this.#makeRoom(pairs);
    this.#pairs.set(this.#asked.subarray(0, pairs), this.#pairCount);
    const at = this.#freePlace(head);
    this.#rows[at] = head;
    this.#rows[at + 1] = this.#pairCount;
    this.#rows[at + 2] = meaning === undefined ? NOTHING : this.#meanings.push(meaning) - 1;
    this.#pairCount += pairs;
    this.#forms += 1;
  }

  #makeRoom(pairs: number): void {
    const lacksPlaces = (this.#forms + 1) * 4 > this.#places * 3;
    const lacksRoom = this.#pairCount + pairs > this.#pairs.length;
    const isFull =
      (lacksPlaces && this.#places >= this.#largest.places) ||
      (lacksRoom && this.#pairs.length >= this.#largest.pairs);
    if (isFull) this.#forget();
    else {
      if (lacksPlaces) this.#doublePlaces();
      if (lacksRoom) this.#doubleRoom();
    }
  }

  #forget(): void {
    this.#rows.fill(0);
    this.#forms = 0;
    this.#pairCount = 0;
    this.#meanings = [];
  }

  #doublePlaces(): void {
    const rows = this.#rows;
    this.#places *= 2;
    this.#rows = new Int32Array(rows.length * 2);
    for (let from = 0; from < rows.length; from += WIDTH) {
      const head = rows[from] ?? 0;
      if (head !== 0) this.#rows.set(rows.subarray(from, from + WIDTH), this.#freePlace(head));
    }
  }

  #doubleRoom(): void {
    const pairs = this.#pairs;
    this.#pairs = new Int32Array(pairs.length * 2);
    this.#pairs.set(pairs);
  }

  /** Where a form is to stand: at the first free place from its home on. */
  #freePlace(head: number): number {
    let at = this.#homeOf(head);
    while (this.#rows[at] !== 0) at = at + WIDTH === this.#rows.length ? 0 : at + WIDTH;
    return at;
  }

  #homeOf(head: number): number {
    const hash = head >>> LENGTH_WIDTH;
    return ((hash ^ (hash >>> 13)) & (this.#places - 1)) * WIDTH;
  }

  #isWrittenAt(from: number, length: number): boolean {
    for (let pair = 0; pair * 2 < length; pair += 1)
      if (this.#pairs[from + pair] !== this.#asked[pair]) return false;
    return true;
  }
}
