import type { Span } from './readText.js';
import { lengthOf, overlap } from './readText.js';

/** Keeps the longest of the spans that overlap within one group; `tie` orders spans of the same place. */
export function resolveOverlaps<T extends Span>(
  spans: readonly T[],
  groupOf: (span: T) => string,
  tie: (one: T, other: T) => number,
): readonly T[] {
  const longestFirst = [...spans].sort(
    (one, other) => lengthOf(other) - lengthOf(one) || one.first - other.first || tie(one, other),
  );
  const kept = new Map<string, T[]>();
  for (const span of longestFirst) {
    const group = kept.get(groupOf(span)) ?? [];
    kept.set(groupOf(span), group);
    if (!group.some((longer) => overlap(longer, span))) group.push(span);
  }
  return [...kept.values()].flat().sort((one, other) => one.first - other.first || tie(one, other));
}
