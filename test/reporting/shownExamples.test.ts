import { expect, test } from 'vitest';
import { shownExamples } from '../../src/reporting/shownExamples.js';

const labels = { en: 'x', ru: 'x', kk: 'x' };
const keywords = Array.from({ length: 12 }, (_, index) => `office/${index}`);

test.each([
  [0, [], ''],
  [2, ['a', 'b'], 'a, b'],
  [12, keywords.slice(0, 10), `${keywords.slice(0, 10).join(', ')}, …`],
  [12, keywords, `${keywords.slice(0, 10).join(', ')}, …`],
  [10, keywords.slice(0, 10), keywords.slice(0, 10).join(', ')],
])('of %i, with %j at hand, a person is shown “%s”', (count, examples, shown) => {
  expect(shownExamples({ id: 'keywords-unmatched', labels, count, examples })).toBe(shown);
});
