import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { FilePlace } from '../model/Codebook.js';
import { holdsPhrases } from './collectPhrases.js';
import type { Outline } from './Outline.js';
import { problemAtOffset } from './Outline.js';

/** The content of a file in which every phrase is a mapping that tells its place: `{ term, …, at }`. */
export function withPlaces(outline: Outline): unknown {
  return locate(outline, outline.value, outline.root, '');
}

function locate(outline: Outline, value: unknown, node: unknown, key: string): unknown {
  if (Array.isArray(value) && isSeq(node)) {
    return value.map((entry: unknown, index) => {
      const own = locate(outline, entry, node.items[index], '');
      return holdsPhrases(key) ? locatePhrase(outline, own, node.items[index]) : own;
    });
  }
  if (typeof value !== 'object' || value === null || !isMap(node)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, locate(outline, inner, node.get(name, true), name)]),
  );
}

function locatePhrase(outline: Outline, phrase: unknown, node: unknown): unknown {
  const wording = typeof phrase === 'string' ? { term: phrase } : phrase;
  const text = isMap(node) ? node.get('term', true) : node;
  if (typeof wording !== 'object' || !isScalar(text)) return phrase;
  return { ...wording, at: placeOf(outline, text) };
}

function placeOf(outline: Outline, node: Node): FilePlace {
  const { file, line, column } = problemAtOffset(outline, node.range?.[0] ?? 0, '');
  return { file, line, column };
}
