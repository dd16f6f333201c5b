import { expect, test } from 'vitest';
import { unknownCategories } from '../../src/cli/unknownCategories.js';

test.each([
  [['office', 'egov'], undefined],
  [[], undefined],
  [
    ['office', 'документы'],
    'The gold codes name categories that the keywords do not have, and that are left out here: “документы”. The keywords have office, egov; with keywords of your own, give them with --keywords.',
  ],
])('gold codes with %j, against office and egov', (categories, told) => {
  expect(unknownCategories([{ id: 'a', categories }, { id: 'b' }], ['office', 'egov'])).toBe(told);
});
