import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pauseAfter } from '../../src/scraping/Pause.js';
import { retryAfter } from '../../src/scraping/retryAfter.js';

test.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Mon, 02 Mar 2026 08:00:30 GMT', 30_000],
  ['Monday, 02-Mar-26 08:00:30 GMT', 30_000],
  ['Mon, 02 Mar 2026 07:00:00 GMT', 0],
  ['5.5', undefined],
  ['-3', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %j asks for %j milliseconds', (header, expected) => {
  expect(retryAfter(header, new Date('2026-03-02T08:00:00Z'))).toBe(expected);
});

test('a pause is never shorter than the floor, the latency and the capped crawl-delay, nor 30 % longer than the longest', () => {
  const time = fc.integer({ min: 0, max: 200_000 });
  fc.assert(
    fc.property(
      time,
      time,
      time,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (floor, latency, delay, chance) => {
        const pause = pauseAfter(latency, delay, { floor, crawlDelayCap: 60_000, random: () => chance });
        const least = Math.max(floor, latency, Math.min(delay, 60_000));
        expect(pause).toBeGreaterThanOrEqual(least);
        expect(pause).toBeLessThanOrEqual(Math.ceil(least * 1.3));
      },
    ),
  );
});
