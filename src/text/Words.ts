import { type Boundary, boundaryBefore, type Neighbours } from './boundaryBefore.js';
import { spellingOf, textOf, type Token } from './tokenise.js';

/** Where the words of a text stand, side by side in arrays, and what they mean. */
export interface PlacedWords<Meaning> {
  readonly source: string;
  /** UTF-16 offsets of the words; the end is exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Undefined for the words that mean nothing. */
  readonly meanings: readonly (Meaning | undefined)[];
}

const [SPACE, COMMA] = [0x20, 0x2c];

/** The words of a text; what only few of them are asked for is found out when it is. */
export class Words<Meaning> implements PlacedWords<Meaning> {
  readonly source: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly meanings: readonly (Meaning | undefined)[];
  readonly length: number;
  #tokens: readonly Token[] | undefined;
  /** Those that were found out, by their places. */
  #boundaries: (Boundary | undefined)[] | undefined;

  constructor({ source, starts, ends, meanings }: PlacedWords<Meaning>) {
    this.source = source;
    this.starts = starts;
    this.ends = ends;
    this.meanings = meanings;
    this.length = starts.length;
  }

  /** A word in its one spelling, case kept; empty ahead of the first and behind the last. */
  text(at: number): string {
    return textOf(this.#written(at));
  }

  /** The same in lower case with ё as е. */
  folded(at: number): string {
    return spellingOf(this.#written(at)).folded;
  }

  /** Strongest separator ahead of a word; `sentence` for the first word, undefined behind the last. */
  boundary(at: number): Boundary | undefined {
    if (at < 0 || at >= this.length) return undefined;
    if (at === 0) return 'sentence';
    const from = this.ends[at - 1] ?? 0;
    const to = this.starts[at] ?? 0;
    // Nearly all words are parted by a space alone, and most others by a comma ahead of it.
    if (this.source.charCodeAt(to - 1) === SPACE) {
      if (to - from === 1) return 'none';
      if (to - from === 2 && this.source.charCodeAt(from) === COMMA) return 'comma';
    }
    this.#boundaries ??= new Array<Boundary | undefined>(this.length).fill(undefined);
    return (this.#boundaries[at] ??= boundaryBefore(
      this.source.slice(from, to),
      new LazyNeighbours(this, at),
    ));
  }

  /** The same words one by one. */
  get tokens(): readonly Token[] {
    return (this.#tokens ??= Array.from({ length: this.length }, (_, at) => {
      const { text, folded, parts } = spellingOf(this.#written(at));
      const [start, end] = [this.starts[at] ?? 0, this.ends[at] ?? 0];
      return { text, folded, parts, start, end, boundary: this.boundary(at) ?? 'none' };
    }));
  }

  #written(at: number): string {
    return this.source.slice(this.starts[at] ?? 0, this.ends[at] ?? 0);
  }
}

/** The words beside a gap, spelled only where a separator asks for them: most say all by themselves. */
class LazyNeighbours implements Neighbours {
  readonly #words: Words<unknown>;
  readonly #at: number;

  constructor(words: Words<unknown>, at: number) {
    this.#words = words;
    this.#at = at;
  }

  get previous(): string {
    return this.#words.text(this.#at - 1);
  }

  get beforePrevious(): string {
    return this.#words.text(this.#at - 2);
  }

  get next(): string {
    return this.#words.text(this.#at);
  }
}
