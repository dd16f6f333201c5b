import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/extraction/readDates.js';
import { readSalary } from '../../src/extraction/readSalary.js';

describe('dates as notices write them', () => {
  test.each([
    ['10 марта 2025 г.', ['2025-03-10']],
    ['2025 ж. 10 наурыз', ['2025-03-10']],
    ['2025 жылғы 10 наурызда', ['2025-03-10']],
    ['12.03.2026 - 19.03.2026 (Осталось 8 дн.)', ['2026-03-12', '2026-03-19']],
    ['с 12 марта по 19 марта 2026 года', ['2026-03-12', '2026-03-19']],
    ['2026 жылғы 12 наурыздан 19 наурызға дейін', ['2026-03-12', '2026-03-19']],
    ['0001-01-01', []],
    ['01.01.0001 00:00:00', []],
    ['31.02.2026', []],
  ])('%s', (text, dates) => {
    expect(readDates(text)).toEqual(dates);
  });
});

describe('pay as notices write it', () => {
  test.each([
    ['от 180 000 до 250 000 тенге', { min: 180000, max: 250000 }],
    ['180 000 теңгеден 250 000 теңгеге дейін', { min: 180000, max: 250000 }],
    ['180 000 теңгеден бастап 250 000 теңгеге дейін', { min: 180000, max: 250000 }],
    ['83 282 теңге', { min: 83282, max: 83282 }],
    ['83 282 – 112 431 тг.', { min: 83282, max: 112431 }],
  ])('%s', (text, salary) => {
    expect(readSalary(text)).toEqual(salary);
  });
});
