import { expect, test } from 'vitest';
import { foldCategoryCode } from '../../src/text/foldLookalikes.js';

test.each([
  ['С-О-5', 'C-O-5'],
  ['с – о – 5', 'C-O-5'],
  ['C-R-1', 'C-R-1'],
  ['Е\u2011R\u20114', 'E-R-4'],
  ['В-РК-2', 'B-PK-2'],
])('%s is the code %s', (written, code) => {
  expect(foldCategoryCode(written)).toBe(code);
});
