import type { TextUnits } from './TextUnits.js';
import { spellingOf, type Spelling } from './tokenise.js';

/** How much a table holds: places for forms, a power of two of which it leaves a quarter free, and the letters of all forms. */
export interface TableSize {
  readonly places: number;
  readonly letters: number;
}

const SMALLEST: TableSize = { places: 1 << 13, letters: 1 << 16 };
/** 14 MB: the forms of some hundred thousand postings. */
const LARGEST: TableSize = { places: 1 << 19, letters: 1 << 22 };

/** Longer word forms, in UTF-16 units, are not remembered: they hardly return. */
const LONGEST_REMEMBERED = 31;

/** Numbers of a place: one that tells nearly every other form apart, where its letters stand, and the number of its meaning. */
const WIDTH = 3;

/** Of the first number five bits hold the length and all above them a part of the hash. */
const LENGTH_WIDTH = 5;
const LENGTH_BITS = (1 << LENGTH_WIDTH) - 1;

/** The number of the meaning of the words that mean nothing to whoever reads the texts, which is nearly all of them. */
const NOTHING = -1;

/**
 * What word forms mean, by their letters: looked up without cutting the word out of its text. Forms are no objects but
 * numbers, so that the garbage collector never walks them. The table grows with the vocabulary; when it is as large as it may
 * be and full, it begins anew, and the words that return are soon met again.
 */
export class FormTable<Meaning> {
  readonly #classify: (spelling: Spelling) => Meaning | undefined;
  readonly #largest: TableSize;
  #places = SMALLEST.places;
  #rows = new Int32Array(SMALLEST.places * WIDTH);
  #forms = 0;
  #letters = new Uint16Array(SMALLEST.letters);
  #letterCount = 0;
  #meanings: Meaning[] = [];

  constructor(classify: (spelling: Spelling) => Meaning | undefined, largest: TableSize = LARGEST) {
    this.#classify = classify;
    this.#largest = largest;
  }

  /** What the word means that stands in a text from `start` to `end`; `hash` is made of its letters. */
  meaningAt(text: TextUnits, start: number, end: number, hash: number): Meaning | undefined {
    const { units } = text;
    const length = end - start;
    if (length > LONGEST_REMEMBERED) return this.#classify(spellingOf(text.copy(start, end)));
    const head = (hash & ~LENGTH_BITS) | length;
    const rows = this.#rows;
    for (let at = this.#homeOf(head); ; at = at + WIDTH === rows.length ? 0 : at + WIDTH) {
      const found = rows[at];
      if (found === head && this.#isWrittenAt(rows[at + 1] ?? 0, units, start, length)) {
        const meaning = rows[at + 2] ?? NOTHING;
        return meaning === NOTHING ? undefined : this.#meanings[meaning];
      }
      if (found === 0) break;
    }
    const meaning = this.#classify(spellingOf(text.copy(start, end)));
    this.#remember(head, units, start, meaning);
    return meaning;
  }

  #remember(head: number, units: Uint16Array, start: number, meaning: Meaning | undefined): void {
    const length = head & LENGTH_BITS;
    this.#makeRoom(length);
    const at = this.#freePlace(head);
    this.#rows[at] = head;
    this.#rows[at + 1] = this.#letterCount;
    this.#rows[at + 2] = meaning === undefined ? NOTHING : this.#meanings.push(meaning) - 1;
    // Neither here nor where the table grows is a part of an array made to be copied: that takes longer than so few numbers.
    for (let letter = 0; letter < length; letter += 1)
      this.#letters[this.#letterCount + letter] = units[start + letter] ?? 0;
    this.#letterCount += length;
    this.#forms += 1;
  }

  #makeRoom(letters: number): void {
    const lacksPlaces = (this.#forms + 1) * 4 > this.#places * 3;
    const lacksRoom = this.#letterCount + letters > this.#letters.length;
    const isFull =
      (lacksPlaces && this.#places >= this.#largest.places) ||
      (lacksRoom && this.#letters.length >= this.#largest.letters);
    if (isFull) this.#forget();
    else {
      if (lacksPlaces) this.#doublePlaces();
      if (lacksRoom) this.#doubleRoom();
    }
  }

  #forget(): void {
    this.#rows.fill(0);
    this.#forms = 0;
    this.#letterCount = 0;
    this.#meanings = [];
  }

  #doublePlaces(): void {
    const rows = this.#rows;
    this.#places *= 2;
    this.#rows = new Int32Array(rows.length * 2);
    for (let from = 0; from < rows.length; from += WIDTH) {
      const head = rows[from] ?? 0;
      if (head === 0) continue;
      const at = this.#freePlace(head);
      for (let number = 0; number < WIDTH; number += 1) this.#rows[at + number] = rows[from + number] ?? 0;
    }
  }

  #doubleRoom(): void {
    const letters = this.#letters;
    this.#letters = new Uint16Array(letters.length * 2);
    this.#letters.set(letters);
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

  #isWrittenAt(from: number, units: Uint16Array, start: number, length: number): boolean {
    const letters = this.#letters;
    for (let at = 0; at < length; at += 1) if (letters[from + at] !== units[start + at]) return false;
    return true;
  }
}
