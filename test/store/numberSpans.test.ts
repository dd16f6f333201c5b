import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberSpans, numbersOf } from '../../src/store/numberSpans.js';

test('spans hold exactly the numbers they were made of, and no two of them touch', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60)), (numbers) => {
      const spans = numberSpans(numbers);
      expect([...numbersOf(spans)]).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const [index, [first]] of spans.entries())
        if (index > 0) expect(first).toBeGreaterThan((spans[index - 1]?.[1] ?? 0) + 1);
    }),
  );
});

test('a run over everything is one span', () => {
  expect(numberSpans([3, 1, 0, 2])).toEqual([[0, 3]]);
});
