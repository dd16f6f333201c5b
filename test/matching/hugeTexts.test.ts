import { expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import { buildCodebook, posting } from './buildCodebook.js';

const coder = createCoder(buildCodebook(), { sections: ['requirements'], countDesired: true });

test('a word of 130,000 letters is read like any other', () => {
  const { matches } = coder.code(posting(`${'ж'.repeat(130_000)} Excel`)).coded;
  expect(matches.map(({ quote }) => quote)).toEqual(['Excel']);
});
