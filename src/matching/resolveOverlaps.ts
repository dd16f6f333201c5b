import type { Span } from './readText.js';
import { lengthOf } from './readText.js';
import { sorted } from './sorted.js';

/** Keeps the longest of the spans that overlap within one group; `tie` orders spans of the same place. */
export function resolveOverlaps<T extends Span>(
  spans: readonly T[],
  groupOf: (span: T) => string,
  tie: (one: T, other: T) => number,
): readonly T[] {
  const single = withoutTwins(spans, groupOf, tie);
  if (areApart(single)) return single;
  const longestFirst = [...single].sort(
    (one, other) => lengthOf(other) - lengthOf(one) || one.first - other.first || tie(one, other),
  );
  const covered = new Map<string, Set<number>>();
  const kept = longestFirst.filter((span) => {
    const tokens = covered.get(groupOf(span)) ?? new Set();
    covered.set(groupOf(span), tokens);
    // Those kept so far are no shorter, so one that overlaps the span covers one of its ends.
    if (tokens.has(span.first) || tokens.has(span.last)) return false;
    for (let at = span.first; at <= span.last; at += 1) tokens.add(at);
    return true;
  });
  return sorted(kept, (one, other) => one.first - other.first || tie(one, other));
}

/** Without those behind which one of the same place and group comes first: most keywords are known in both languages. */
function withoutTwins<T extends Span>(
  spans: readonly T[],
  groupOf: (span: T) => string,
  tie: (one: T, other: T) => number,
): readonly T[] {
  if (areApart(spans)) return spans;
  const single: T[] = [];
  for (const span of spans) {
    const previous = single.at(-1);
    if (previous?.first !== span.first || previous.last !== span.last || groupOf(previous) !== groupOf(span))
      single.push(span);
    else if (tie(span, previous) < 0) single[single.length - 1] = span;
  }
  return single;
}

/** True for spans in the order of the text that share no token, as nearly always. */
function areApart(spans: readonly Span[]): boolean {
  let last = -1;
  for (const span of spans) {
    if (span.first <= last) return false;
    ({ last } = span);
  }
  return true;
}
