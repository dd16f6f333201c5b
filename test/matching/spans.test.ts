import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reach } from '../../src/matching/applyContexts.js';
import { firstCovering } from '../../src/matching/firstCovering.js';
import { placeSpans } from '../../src/matching/placeSpans.js';
import { overlap } from '../../src/matching/readText.js';
import type { Span } from '../../src/matching/readText.js';
import { resolveOverlaps } from '../../src/matching/resolveOverlaps.js';

const TOKENS = 30;
const span = fc
  .tuple(fc.nat(TOKENS - 1), fc.nat(5))
  .map(([first, more]): Span => ({ first, last: Math.min(first + more, TOKENS - 1) }));
const spans = fc
  .array(span, { maxLength: 20 })
  .map((list) => list.toSorted((one, other) => one.first - other.first || one.last - other.last));

test('spans found by their place are those that looking at each of them finds', () => {
  fc.assert(
    fc.property(spans, span, (list, asked) => {
      const placed = placeSpans(list);
      const touching = list.filter((other) => overlap(other, asked));
      expect(placed.touching(asked)).toEqual(touching);
      expect(placed.find(asked, ({ last }) => last > asked.last)).toEqual(
        touching.find(({ last }) => last > asked.last),
      );
      const ends = list.filter(({ last }) => last < asked.first).map(({ last }) => last);
      expect(placed.lastEnding(asked.first)?.last ?? -1).toBe(Math.max(-1, ...ends));
    }),
  );
});

test('the first reach over a span is the one that looking at each of them finds', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), spans, (covers, asked) => {
      const reaches = covers.map((over, at): Reach => ({ because: String(at), cue: over, over, spares: [] }));
      const covering = firstCovering(reaches, TOKENS);
      for (const { first, last } of asked) {
        const expected = reaches.find(({ over }) => over.first <= first && over.last >= last);
        expect(covering({ first, last })).toBe(expected);
      }
    }),
  );
});

test('of overlapping spans the longest stay, and none goes without a longer or equal one in its way', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const kept = resolveOverlaps(
        list,
        () => '',
        (one, other) => one.last - other.last,
      );
      const lengthOf = ({ first, last }: Span): number => last - first;
      for (const [at, one] of kept.entries())
        expect(kept.slice(at + 1).some((other) => overlap(one, other))).toBe(false);
      for (const one of list.filter((other) => !kept.includes(other)))
        expect(kept.some((other) => overlap(one, other) && lengthOf(other) >= lengthOf(one))).toBe(true);
    }),
  );
});
