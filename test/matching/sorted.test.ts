import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sorted } from '../../src/matching/sorted.js';

test('a list is sorted as the language does, equals in their order, and stays what it is', () => {
  const pairs = fc.array(fc.tuple(fc.nat(5), fc.nat()), { maxLength: 8 });
  fc.assert(
    fc.property(pairs, (list) => {
      const before = [...list];
      const order = ([one]: readonly number[], [other]: readonly number[]): number =>
        (one ?? 0) - (other ?? 0);
      expect(sorted(list, order)).toEqual(list.toSorted(order));
      expect(list).toEqual(before);
    }),
  );
});
