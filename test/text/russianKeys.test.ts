import { expect, test } from 'vitest';
import { russianKeys } from '../../src/text/russianKeys.js';

function meet(a: string, b: string): boolean {
  return [...russianKeys(a)].some((key) => russianKeys(b).has(key));
}

test.each([
  ['система', 'систем'],
  ['портал', 'порталы'],
  ['подпись', 'подписи'],
  ['уровень', 'уровня'],
  ['безопасность', 'безопасностями'],
  ['владелец', 'владельцами'],
  ['гражданин', 'граждане'],
])('the keys of %s meet those of %s', (a, b) => {
  expect(meet(a, b)).toBe(true);
});

test.each([
  ['система', 'портал'],
  ['опыт', 'опт'],
])('the keys of %s do not meet those of %s', (a, b) => {
  expect(meet(a, b)).toBe(false);
});
