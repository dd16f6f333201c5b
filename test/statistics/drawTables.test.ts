import { rhyperOne, RNGkind, setSeed } from 'lib-r-math.js';
import { describe, expect, test } from 'vitest';
import { marginsOf } from '../../src/statistics/contingency.js';
import { createUniform } from '../../src/statistics/createUniform.js';
import { drawTables } from '../../src/statistics/drawTables.js';
import { hypergeometric } from '../../src/statistics/hypergeometric.js';

const SEED = 20250408;
const DRAWS = Array.from({ length: 500 });

describe('Random numbers', () => {
  test.each([
    { seed: 1, first: [0.2655087, 0.3721239, 0.5728534] },
    { seed: 42, first: [0.914806, 0.9370754, 0.2861395] },
  ])('are those of R after set.seed($seed)', ({ seed, first }) => {
    const uniform = createUniform(seed);
    for (const number of first) expect(uniform()).toBeCloseTo(number, 7);
  });
});

describe('Counts of marked balls are those that R’s rhyper draws', () => {
  test.each([
    { why: 'few balls', marked: 3, others: 4, drawn: 2 },
    { why: 'one drawn', marked: 20, others: 300, drawn: 1 },
    { why: 'all but one drawn', marked: 20, others: 300, drawn: 319 },
    { why: 'most balls marked', marked: 380, others: 28, drawn: 17 },
    { why: 'more drawn than others are', marked: 380, others: 28, drawn: 260 },
    { why: 'a mode of 10, from which rejection begins', marked: 41, others: 41, drawn: 20 },
    { why: 'many balls', marked: 150, others: 258, drawn: 200 },
    { why: 'most of many marked', marked: 258, others: 150, drawn: 120 },
    { why: 'a mode of 100 and more', marked: 5_000, others: 9_000, drawn: 700 },
    { why: 'a large mode and most drawn', marked: 30_000, others: 9_000, drawn: 30_000 },
  ])('$why: $marked marked, $others others, $drawn drawn', ({ marked, others, drawn }) => {
    RNGkind({ uniform: 'MERSENNE_TWISTER', normal: 'INVERSION', sampleKind: 'REJECTION' });
    setSeed(SEED);
    const draw = hypergeometric(marked, others, drawn);
    const uniform = createUniform(SEED);
    expect(DRAWS.map(() => draw(uniform))).toEqual(DRAWS.map(() => rhyperOne(marked, others, drawn)));
  });
});

describe('Random tables', () => {
  test('have the sums of the table that they are drawn for', () => {
    const margins = marginsOf([
      [3, 0, 12, 40],
      [9, 1, 2, 300],
      [0, 5, 4, 7],
    ]);
    const draw = drawTables(margins, createUniform(SEED));
    for (const counts of DRAWS.map(() => [...draw()]))
      expect(marginsOf([0, 4, 8].map((start) => counts.slice(start, start + 4)))).toEqual(margins);
  });
});
