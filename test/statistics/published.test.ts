import { describe, expect, test } from 'vitest';
import { adjustPValues } from '../../src/statistics/adjustPValues.js';
import { chiSquare } from '../../src/statistics/chiSquare.js';
import { createCell } from '../../src/statistics/createCell.js';
import { exactTest } from '../../src/statistics/exactTest.js';
import { monteCarloTest } from '../../src/statistics/monteCarloTest.js';
import { newcombeDifference } from '../../src/statistics/newcombeDifference.js';

/** Fisher's exact test of larger tables: R's fisher.test on the survey of job satisfaction in its help page. */
const JOB = [
  [1, 2, 1, 0],
  [3, 3, 6, 1],
  [10, 10, 14, 9],
  [6, 7, 12, 11],
];

describe('Pearson’s chi-square gives the figures that were published', () => {
  test('hair and eye colour of students (R, datasets::HairEyeColor, summed over sex)', () => {
    const square = chiSquare([
      [68, 20, 15, 5],
      [119, 84, 54, 29],
      [26, 17, 14, 14],
      [7, 94, 10, 16],
    ]);
    expect(square.statistic).toBeCloseTo(138.2898, 4);
    expect(square.degrees).toBe(9);
    expect(square.p / 2.325287e-25).toBeCloseTo(1, 5);
    expect(square.cramersV).toBeCloseTo(0.279, 3);
  });

  test('admissions to Berkeley by sex (Bickel, Hammel & O’Connell 1975): chi-square is the square of the residual in a 2 × 2 table', () => {
    const { statistic, adjustedResiduals } = chiSquare([
      [1198, 1493],
      [557, 1278],
    ]);
    expect(statistic).toBeCloseTo(92.20528, 4);
    expect((adjustedResiduals[0]?.[0] ?? 0) ** 2).toBeCloseTo(statistic, 8);
    expect(adjustedResiduals[0]?.[0]).toBeCloseTo(-(adjustedResiduals[1]?.[0] ?? 0), 10);
  });

  test('a table with an empty row is refused', () => {
    expect(() =>
      chiSquare([
        [0, 0],
        [1, 2],
      ]),
    ).toThrow(RangeError);
  });
});

describe('Fisher’s exact test', () => {
  test('gives the p of the lady tasting tea for eight cups of which six are named right: 0.4857', () => {
    const tea = [
      [3, 1],
      [1, 3],
    ];
    expect(exactTest(tea)).toBeCloseTo(34 / 70, 10);
  });

  test('is the hypergeometric sum where one count is 0: two of two against none of two', () => {
    const extreme = [
      [2, 0],
      [0, 2],
    ];
    expect(exactTest(extreme)).toBeCloseTo(2 / 6, 10);
  });

  test('is not attempted for more than two columns or more tables than can be gone through', () => {
    expect(exactTest(JOB)).toBeUndefined();
    expect(exactTest(Array.from({ length: 18 }, () => [2, 20]))).toBeUndefined();
  });
});

describe('The simulated test', () => {
  test('gives the figure of tables drawn by R’s own generators', () => {
    expect(monteCarloTest(JOB)).toBe(7_832 / 10_001);
  });

  test('comes near R’s fisher.test of job satisfaction, p = 0.7827', () => {
    expect(Math.abs(monteCarloTest(JOB) - 0.7827)).toBeLessThan(0.02);
  });

  test('comes near the exact test where both can be had, and gives the same figure each time', () => {
    const table = [
      [9, 2],
      [5, 6],
      [1, 7],
    ];
    expect(Math.abs(monteCarloTest(table) - (exactTest(table) ?? NaN))).toBeLessThan(0.01);
    expect(monteCarloTest(table)).toBe(monteCarloTest(table));
  });

  test('is never 0', () => {
    expect(
      monteCarloTest([
        [400, 0],
        [0, 400],
      ]),
    ).toBeCloseTo(1 / 10_001, 10);
  });
});

describe('Benjamini and Hochberg’s step-up', () => {
  test('gives what R’s p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "BH") gives', () => {
    for (const p of adjustPValues([0.01, 0.02, 0.03, 0.04, 0.05])) expect(p).toBeCloseTo(0.05, 12);
  });

  test('keeps the order given and never exceeds 1', () => {
    expect(adjustPValues([0.9, 0.001, 0.5])).toEqual([0.9, 0.003, 0.75]);
    expect(adjustPValues([])).toEqual([]);
  });
});

describe('Newcombe’s interval of a difference', () => {
  test.each([
    { name: 'e of his Table II: 5 of 56 against 0 of 29', counts: [5, 56, 0, 29], ends: [-0.0381, 0.1926] },
    { name: 'b: 9 of 10 against 3 of 10', counts: [9, 10, 3, 10], ends: [0.1705, 0.809] },
    { name: 'h: 10 of 10 against 0 of 10', counts: [10, 10, 0, 10], ends: [0.6075, 1] },
  ])('gives his published figures: $name', ({ counts: [a = 0, m = 0, b = 0, n = 0], ends }) => {
    const difference = newcombeDifference(createCell(a, m), createCell(b, n));
    expect(difference?.low).toBeCloseTo(ends[0] ?? NaN, 4);
    expect(difference?.high).toBeCloseTo(ends[1] ?? NaN, 4);
  });

  test('does not exist where a base is 0', () => {
    expect(newcombeDifference(createCell(0, 0), createCell(1, 2))).toBeUndefined();
  });
});
