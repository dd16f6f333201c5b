import type { Reach } from './applyContexts.js';
import type { Span } from './readText.js';

/** Gives a function that tells the first of the reaches over a whole span; spans must be asked for in the order of the text. */
export function firstCovering(reaches: readonly Reach[], tokens: number): (span: Span) => Reach | undefined {
  const waiting = [...reaches.entries()].sort(([, one], [, other]) => one.over.first - other.over.first);
  const lowest = lowestFrom(tokens);
  let next = 0;
  return (span) => {
    for (let entry = waiting[next]; entry !== undefined; entry = waiting[next]) {
      const [number, { over }] = entry;
      if (over.first > span.first) break;
      lowest.add(over.last, number);
      next += 1;
    }
    return reaches[lowest.from(span.last)];
  };
}

/** Numbers at places; the lowest at or behind a place is found in logarithmic time, by a Fenwick tree read backwards. */
function lowestFrom(places: number): {
  readonly add: (place: number, number: number) => void;
  readonly from: (place: number) => number;
} {
  const tree = new Map<number, number>();
  return {
    add: (place, number) => {
      for (let at = places - place; at <= places; at += at & -at) {
        tree.set(at, Math.min(tree.get(at) ?? Infinity, number));
      }
    },
    from: (place) => {
      let lowest = Infinity;
      for (let at = places - place; at > 0; at -= at & -at)
        lowest = Math.min(lowest, tree.get(at) ?? Infinity);
      return lowest;
    },
  };
}
