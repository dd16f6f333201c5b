import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../src/statistics/wilsonInterval.js';

const proportion = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));

describe('wilsonInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17:857–872, Table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with the published interval for %i of %i', (count, base, low, high) => {
    const interval = wilsonInterval(count, base);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('agrees to ten digits with R, prop.test(81, 263, correct = FALSE)', () => {
    const interval = wilsonInterval(81, 263);
    expect(interval?.low).toBeCloseTo(0.2552885199, 9);
    expect(interval?.high).toBeCloseTo(0.366209577, 9);
  });

  test('is null when the base is 0', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  test('starts at exactly 0 for none and ends at exactly 1 for all', () => {
    expect(wilsonInterval(0, 408)?.low).toBe(0);
    expect(wilsonInterval(408, 408)?.high).toBe(1);
  });

  test.each([
    [-1, 10],
    [11, 10],
    [0.5, 10],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d', (count, base) => {
    expect(() => wilsonInterval(count, base)).toThrow(RangeError);
  });

  test('encloses the share and stays within 0 to 1', () => {
    fc.assert(
      fc.property(proportion, ([count, base]) => {
        const { low, high } = wilsonInterval(count, base) ?? { low: Number.NaN, high: Number.NaN };
        return 0 <= low && low <= count / base && count / base <= high && high <= 1 && low < high;
      }),
    );
  });

  test('mirrors itself when yes and no change places', () => {
    fc.assert(
      fc.property(proportion, ([count, base]) => {
        const low = wilsonInterval(count, base)?.low ?? Number.NaN;
        const high = wilsonInterval(base - count, base)?.high ?? Number.NaN;
        expect(low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  test('narrows when the same share rests on ten times as many postings', () => {
    fc.assert(
      fc.property(proportion, ([count, base]) => {
        const few = wilsonInterval(count, base) ?? { low: 0, high: 0 };
        const many = wilsonInterval(count * 10, base * 10) ?? { low: 0, high: 1 };
        return many.high - many.low < few.high - few.low;
      }),
    );
  });
});
