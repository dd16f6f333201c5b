import { mergeLetter } from '../text/mergeLetters.js';

const HYPHEN = 0x2d;
/** Latin and Cyrillic letters and all digits lie below; a start is filed as far as its first other letter. */
const UNITS = 0x530;
const ROOT = 0;

/** A tree of the starts of words, as plain data: nodes have numbers, the root 0, and the children of a node follow one another. */
export interface PackedStarts {
  /** The letter that leads to each node; brothers are in the order of their letters. */
  readonly letters: string;
  /** For each node the first of its children, which end where those of the next node begin. */
  readonly children: readonly number[];
  /** For each node where its values begin in `values`; they end where those of the next node begin. */
  readonly places: readonly number[];
  readonly values: readonly number[];
}

interface Node {
  readonly unit: number;
  readonly children: Map<number, Node>;
  readonly values: number[];
}

/** Files the number of each list under all of its starts, which are merged (`mergeLetters`). */
export function packStarts(lists: Iterable<readonly string[]>): PackedStarts {
  const root = createNode(0);
  let number = 0;
  for (const starts of lists) {
    for (const start of starts) nodeOf(root, start).values.push(number);
    number += 1;
  }
  const nodes = [root];
  const children: number[] = [];
  // The list grows while it is gone through: level by level, so that brothers stand together.
  for (const node of nodes) {
    children.push(nodes.length);
    nodes.push(...[...node.children.values()].sort((one, other) => one.unit - other.unit));
  }
  const places = [0];
  for (const { values } of nodes) places.push((places.at(-1) ?? 0) + values.length);
  return {
    letters: nodes.map(({ unit }) => String.fromCharCode(unit)).join(''),
    children: [...children, nodes.length],
    places,
    values: nodes.flatMap(({ values }) => values),
  };
}

function createNode(unit: number): Node {
  return { unit, children: new Map(), values: [] };
}

function nodeOf(root: Node, start: string): Node {
  let node = root;
  for (let at = 0; at < start.length && start.charCodeAt(at) < UNITS; at += 1) {
    const unit = start.charCodeAt(at);
    const child = node.children.get(unit) ?? createNode(unit);
    node.children.set(unit, child);
    node = child;
  }
  return node;
}

/** Numbers filed under starts of words. Looking a word up costs one step a letter, and ends where no start goes on. */
export class StartTrie {
  readonly #packed: PackedStarts;

  constructor(packed: PackedStarts) {
    this.#packed = packed;
  }

  /** Calls `visit` for each number that is filed under a start of a word (folded), shorter starts first. */
  forStartsOf(word: string, visit: (value: number) => unknown): void {
    let node = ROOT;
    this.#visit(node, visit);
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      if (unit === HYPHEN) continue;
      if (unit >= UNITS) return;
      node = this.#childOf(node, mergeLetter(unit));
      if (node === ROOT) return;
      this.#visit(node, visit);
    }
  }

  /** The node to which a letter leads; the root where it leads nowhere. */
  #childOf(node: number, unit: number): number {
    const { letters, children } = this.#packed;
    const end = children[node + 1] ?? 0;
    let low = children[node] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (letters.charCodeAt(middle) < unit) low = middle + 1;
      else high = middle;
    }
    return low < end && letters.charCodeAt(low) === unit ? low : ROOT;
  }

  #visit(node: number, visit: (value: number) => unknown): void {
    const { places, values } = this.#packed;
    const end = places[node + 1] ?? 0;
    for (let place = places[node] ?? end; place < end; place += 1) visit(values[place] ?? 0);
  }
}
