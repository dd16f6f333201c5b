import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Span, Stretches } from '../../src/matching/Stretches.js';

const WORDS = 20;

/** Whether each word of a text, but for the first, opens a stretch. */
const openings = fc.array(fc.boolean(), { minLength: WORDS, maxLength: WORDS });

function cutAll(opens: readonly boolean[]): readonly Span[] {
  const starts = opens.flatMap((isOpening, at) => (at === 0 || isOpening ? [at] : []));
  return starts.map((first, number) => ({ first, last: (starts[number + 1] ?? WORDS) - 1 }));
}

test('in whatever order words are asked for, each stands in the stretch that cutting the whole text gives', () => {
  fc.assert(
    fc.property(openings, fc.array(fc.nat(WORDS - 1)), (opens, asked) => {
      const stretches = new Stretches(WORDS, (at) => opens[at] === true);
      const expected = cutAll(opens);
      for (const at of asked) {
        const number = expected.findIndex(({ last }) => at <= last);
        const span = stretches.around(at);
        expect(span).toEqual(expected[number]);
        expect(stretches.before(span)).toEqual(expected[number - 1]);
        expect(stretches.after(span)).toEqual(expected[number + 1]);
      }
      expect(stretches.all()).toEqual(expected);
    }),
  );
});

test('a place outside the text is a stretch of its own', () => {
  const stretches = new Stretches(2, () => false);
  expect([stretches.around(-1), stretches.around(2)]).toEqual([
    { first: -1, last: -1 },
    { first: 2, last: 2 },
  ]);
});

test('no word is asked about twice in vain: a stretch is found once', () => {
  let asked = 0;
  const stretches = new Stretches(WORDS, () => {
    asked += 1;
    return false;
  });
  for (let at = 0; at < WORDS; at += 1) stretches.around(at);
  expect(asked).toBe(WORDS - 1);
});
