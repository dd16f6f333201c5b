import { asItem } from '../asItem.js';
import { pushReversed } from '../../pageNodes.js';
import { readDelta } from './readDelta.js';
import { readRichNode } from './readRichNode.js';

const ROOT_KEYS = ['blocks', 'root', 'document', 'json'];
/** Markup is nested no deeper than this; what lies below is text of the last element. */
const DEEPEST = 50;
const MOST_NODES = 200_000;

/**
 * Markup of a value that is rich text, as editors and content systems keep it: blocks of Editor.js and draft-js, documents of
 * Contentful, ProseMirror, Lexical and Slate, Portable Text, operations of Quill. Undefined where it is something else.
 */
export function renderRichText(value: unknown): string | undefined {
  const delta = readDelta(value);
  if (delta !== undefined) return delta;
  const nodes = nodesOf(value);
  if (nodes === undefined || !nodes.some(isElement)) return undefined;
  return render(nodes);
}

function nodesOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return isNodes(value) ? value : undefined;
  const item = asItem(value);
  if (item === undefined) return undefined;
  const root = ROOT_KEYS.map((key) => item.get(key)).find((one) => typeof one === 'object' && one !== null);
  if (root !== undefined) return nodesOf(root);
  const isNamed = ['nodeType', 'type', '_type'].some((key) => typeof item.get(key) === 'string');
  return isNamed && readRichNode(value)?.kind === 'element' ? [value] : undefined;
}

function isNodes(values: readonly unknown[]): boolean {
  return values.length > 0 && values.length <= MOST_NODES && values.some(isElement) && values.every(isPiece);
}

/** Pictures and tables of other kinds may stand between the texts. */
function isPiece(value: unknown): boolean {
  return (
    readRichNode(value) !== undefined || typeof asItem(value)?.get('type') === 'string' || isForeign(value)
  );
}

function isForeign(value: unknown): boolean {
  return typeof asItem(value)?.get('_type') === 'string';
}

/** A piece of words alone could be any object with a text. */
function isElement(value: unknown): boolean {
  const node = readRichNode(value);
  if (node === undefined) return false;
  if (node.kind === 'words') return /^<(?:p|h3|ul|table)/u.test(node.markup);
  return node.inner.length === 0 || node.inner.some((one) => readRichNode(one) !== undefined);
}

interface Open {
  readonly node: unknown;
  readonly depth: number;
}

/** Goes through the pieces in their order without recursion, as nothing bounds how deep a portal nests them. */
function render(nodes: readonly unknown[]): string {
  const markup: string[] = [];
  const open: (Open | string)[] = [];
  pushReversed(
    open,
    nodes.map((node) => ({ node, depth: 0 })),
  );
  for (
    let next = open.pop(), seen = 0;
    next !== undefined && seen < MOST_NODES;
    next = open.pop(), seen += 1
  ) {
    if (typeof next === 'string') markup.push(next);
    else enter(next, markup, open);
  }
  return markup.join('');
}

function enter({ node, depth }: Open, markup: string[], open: (Open | string)[]): void {
  const read = readRichNode(node);
  if (read === undefined) return;
  if (read.kind === 'words') markup.push(read.markup);
  else {
    const isTagged = read.tag !== 'span' && depth < DEEPEST;
    if (isTagged) markup.push(`<${read.tag}>`);
    if (isTagged) open.push(`</${read.tag}>`);
    pushReversed(
      open,
      read.inner.map((one) => ({ node: one, depth: depth + 1 })),
    );
  }
}
