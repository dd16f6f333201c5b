import type { LineCounter, Node } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { KeywordProblem } from './KeywordProblem.js';

/** The way from the top of a file to one of its values: keys and list positions. */
export type Path = readonly (string | number)[];

/** A YAML file as plain values that still know their lines. */
export interface Outline {
  readonly file: string;
  readonly value: unknown;
  readonly root: Node;
  readonly lines: LineCounter;
}

/** A problem at the value that `path` leads to, or at its nearest parent that exists. */
export function problemAt(outline: Outline, path: Path, message: string): KeywordProblem {
  return problemAtOffset(outline, offsetOf(outline.root, path), message);
}

/** A problem at the key `key` of the mapping that `path` leads to. */
export function problemAtKey(outline: Outline, path: Path, key: string): (message: string) => KeywordProblem {
  const offset = keyOffset(nodeAt(outline.root, path), key) ?? offsetOf(outline.root, path);
  return (message) => problemAtOffset(outline, offset, message);
}

/** A problem at a character offset of the file. */
export function problemAtOffset(
  place: Pick<Outline, 'file' | 'lines'>,
  offset: number,
  message: string,
): KeywordProblem {
  const { line, col } = place.lines.linePos(offset);
  return { file: place.file, line: Math.max(1, line), column: Math.max(1, col), message };
}

function offsetOf(root: Node, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const range = nodeAt(root, path.slice(0, length))?.range;
    if (range) return range[0];
    const key = path[length - 1];
    const ofKey = keyOffset(nodeAt(root, path.slice(0, length - 1)), String(key));
    if (ofKey !== undefined) return ofKey;
  }
  return root.range?.[0] ?? 0;
}

function nodeAt(root: Node, path: Path): Node | undefined {
  let node: unknown = root;
  for (const step of path) {
    if (!isMap(node) && !isSeq(node)) return undefined;
    node = node.get(isSeq(node) ? Number(step) : step, true);
  }
  return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
}

function keyOffset(node: Node | undefined, key: string): number | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
