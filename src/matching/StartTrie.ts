import { mergeLetter } from '../text/mergeLetters.js';

const HYPHEN = 0x2d;
/** Latin and Cyrillic letters and all digits lie below; a start is filed as far as its first other letter. */
const UNITS = 0x530;
const ROOT = 0;

/** Values filed under starts of words. Looking a word up costs one step a letter, and ends where no start goes on. */
export class StartTrie<Value> {
  /** The node to which a letter leads from a node, by `node * UNITS + letter`. */
  readonly #edges = new Map<number, number>();
  readonly #values: Value[][] = [[]];

  /** `start` is merged (`mergeLetters`). */
  add(start: string, value: Value): void {
    let node = ROOT;
    for (let at = 0; at < start.length && start.charCodeAt(at) < UNITS; at += 1) {
      const edge = node * UNITS + start.charCodeAt(at);
      node = this.#edges.get(edge) ?? this.#values.push([]) - 1;
      this.#edges.set(edge, node);
    }
    this.#values[node]?.push(value);
  }

  /** Calls `visit` for each value that is filed under a start of a word (folded). */
  forStartsOf(word: string, visit: (value: Value) => unknown): void {
    let node = ROOT;
    this.#visit(node, visit);
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      if (unit === HYPHEN) continue;
      if (unit >= UNITS) return;
      const next = this.#edges.get(node * UNITS + mergeLetter(unit));
      if (next === undefined) return;
      node = next;
      this.#visit(node, visit);
    }
  }

  #visit(node: number, visit: (value: Value) => unknown): void {
    const values = this.#values[node];
    if (values !== undefined) for (const value of values) visit(value);
  }
}
