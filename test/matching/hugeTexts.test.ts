import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import { buildCodebook, posting } from './buildCodebook.js';

const coder = createCoder(buildCodebook(), { sections: ['requirements'], countDesired: true });

test('a word of 130,000 letters is read like any other', () => {
  const { matches } = coder.code(posting(`${'ж'.repeat(130_000)} Excel`)).coded;
  expect(matches.map(({ quote }) => quote)).toEqual(['Excel']);
});

describe('a text that repeats itself is coded in time that grows with its length', () => {
  // Work that grows with the square of the length takes minutes here.
  const many = 40_000;
  test.each([
    ['Знание Excel. ', many, 'required'],
    ['желательно Excel, ', many, 'desired'],
    ['Excel, ', many, 'required'],
    ['желательно Excel ', many, 'desired'],
    ['Excel білу құпталады, ', many, 'desired'],
    ['Желательно:\n- Excel\n', many / 2, 'desired'],
    ['Закон о сети; образование 1С; работа в системе ИС 1С; знание Excel құпталады. ', many / 10, 'desired'],
  ])(
    '%j × %d',
    (sentence, times, strength) => {
      const { matches } = coder.code(posting(sentence.repeat(times))).coded;
      const excel = matches.filter(({ quote }) => quote === 'Excel');
      expect(excel.length).toBeGreaterThanOrEqual(times);
      expect(excel.at(-1)?.strength).toBe(strength);
    },
    20_000,
  );
});
