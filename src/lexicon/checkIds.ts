import type { KeywordProblem } from './KeywordProblem.js';
import type { Outline } from './Outline.js';
import { problemAt } from './Outline.js';

/** Problems of a list of entries whose identifiers must differ; tolerates entries of any shape. */
export function checkIds(outline: Outline, key: string): KeywordProblem[] {
  const seen = new Set<unknown>();
  return entriesOf(outline.value, key).flatMap((entry, index) => {
    const id = fieldOf(entry, 'id');
    const repeated = id !== undefined && seen.has(id);
    seen.add(id);
    const message = `The id “${String(id)}” stands twice in “${key}”. Rename or merge one of the two.`;
    return repeated ? [problemAt(outline, [key, index, 'id'], message)] : [];
  });
}

/** The entries of the list under `key`; none when there is no such list. */
export function entriesOf(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

/** The value under `key`; undefined when `value` is no mapping or lacks the key. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
