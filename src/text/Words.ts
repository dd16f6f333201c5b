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

const BOUNDARIES: readonly Boundary[] = ['none', 'comma', 'clause', 'sentence'];

/** The words of a text; what only few of them are asked for is found out when it is. */
export class Words<Meaning> implements PlacedWords<Meaning> {
  readonly source: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly meanings: readonly (Meaning | undefined)[];
  readonly length: number;
  #tokens: readonly Token[] | undefined;
  /** Places in `BOUNDARIES`, counted from 1; 0 is not known yet. */
  #boundaries: Uint8Array | undefined;

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
    if (to - from === 1 && this.source.charCodeAt(from) === 0x20) return 'none';
    this.#boundaries ??= new Uint8Array(this.length);
    const known = this.#boundaries[at];
    if (known !== undefined && known > 0) return BOUNDARIES[known - 1];
    const boundary = boundaryBefore(this.source.slice(from, to), new LazyNeighbours(this, at));
    this.#boundaries[at] = BOUNDARIES.indexOf(boundary) + 1;
    return boundary;
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
