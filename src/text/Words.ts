import { type Boundary, boundaryBefore } from './boundaryBefore.js';
import type { Form } from './FormTable.js';
import type { Token } from './tokenise.js';

/** The words of a text side by side in arrays; what only few of them are asked for is found out when it is. */
export class Words<Meaning> {
  readonly source: string;
  readonly forms: Form<Meaning>[] = [];
  /** UTF-16 offsets of the words; the end is exclusive. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** Positions of the words that mean something. */
  readonly telling: number[] = [];
  #tokens: readonly Token[] | undefined;
  readonly #boundaries: (Boundary | undefined)[] = [];

  constructor(source: string) {
    this.source = source;
  }

  get length(): number {
    return this.forms.length;
  }

  /** Strongest separator ahead of a word; `sentence` for the first word, undefined behind the last. */
  boundary(at: number): Boundary | undefined {
    const next = this.forms[at];
    if (next === undefined) return undefined;
    const previous = this.forms[at - 1];
    if (previous === undefined) return 'sentence';
    const [from, to] = [this.ends[at - 1] ?? 0, this.starts[at] ?? 0];
    if (to - from === 1 && this.source.charCodeAt(from) === 0x20) return 'none';
    return (this.#boundaries[at] ??= boundaryBefore(this.source.slice(from, to), {
      previous: previous.text,
      beforePrevious: this.forms[at - 2]?.text ?? '',
      next: next.text,
    }));
  }

  /** The same words one by one. */
  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.forms.map(({ text, folded, parts }, at) => ({
      text,
      folded,
      parts,
      start: this.starts[at] ?? 0,
      end: this.ends[at] ?? 0,
      boundary: this.boundary(at) ?? 'none',
    })));
  }
}
