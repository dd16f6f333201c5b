import { expect, test } from 'vitest';
import { withinTime } from '../../../src/cli/files/withinTime.js';

test('work that is done in time answers', () => {
  expect(withinTime(() => [1, 2], 1_000)).toEqual([1, 2]);
});

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a regular expression', () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`)],
])('%s without end is ended where it stands, and what comes after is done', (_name, work) => {
  expect(withinTime(work, 50)).toBe('late');
  expect(withinTime(() => 'done', 1_000)).toBe('done');
});

test('an error of the work is thrown as it is', () => {
  const error = new RangeError('too deep');
  expect(() =>
    withinTime(() => {
      throw error;
    }, 1_000),
  ).toThrow(error);
});
