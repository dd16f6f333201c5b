import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPosting } from '../../src/extraction/isPosting.js';
import { validatePosting } from '../../src/extraction/validatePosting.js';

/** What `JSON.parse` gives of any text, with the number that is too great to be one. */
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(Infinity, -Infinity, -0, '', null, [], {}),
);

/** Nearly always the expected value, sometimes any. */
const mostly = (expected: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: expected, weight: 24 }, { arbitrary: anyValue, weight: 1 });

const digits = (most: number, width: number): fc.Arbitrary<string> =>
  fc.nat(most).map((number) => String(number).padStart(width, '0'));
const date = fc
  .tuple(digits(9999, 4), digits(13, 2), digits(32, 2), fc.constantFrom('', '', '', '', '', '\n', 'T00', '0'))
  .map(([year, month, day, rest]) => `${year}-${month}-${day}${rest}`);
const text = fc.string({ unit: 'binary', maxLength: 5 });
const name = text.filter((value) => value !== '');
const pay = fc.oneof(fc.double({ noNaN: true, min: 0 }), fc.integer({ min: -1 }));

const sections = fc.array(
  mostly(
    fc.record(
      {
        kind: mostly(fc.constantFrom('duties', 'requirements', 'general', 'salary', 'documents', 'other')),
        text: mostly(text),
        heading: mostly(text),
        language: mostly(fc.constantFrom('kk', 'ru')),
        note: anyValue,
      },
      { requiredKeys: ['kind', 'text'] },
    ),
  ),
  { maxLength: 2 },
);

const nearPosting = fc.record(
  {
    ...{ id: mostly(name), title: mostly(name), sections: mostly(sections) },
    titles: mostly(fc.record({ kk: mostly(text), ru: mostly(text) }, { requiredKeys: [] })),
    categoryCode: mostly(text),
    language: mostly(fc.constantFrom('kk', 'ru', 'both')),
    publishedOn: mostly(date),
    closesOn: mostly(date),
    salary: mostly(fc.record({ min: mostly(pay), max: mostly(pay) }, { requiredKeys: [] })),
    ['__proto__']: anyValue,
    ours: anyValue,
  },
  { requiredKeys: ['sections'] },
);

test.each([
  ['a sum too great to be a number', '{"id":"a","title":"b","sections":[],"salary":{"min":1e999}}'],
  ['a day that does not exist', '{"id":"a","title":"b","sections":[],"closesOn":"2027-02-29"}'],
  ['nothing', 'null'],
])('%s makes no posting', (_, json) => {
  const value: unknown = JSON.parse(json);
  expect([isPosting(value), validatePosting(value).kind]).toEqual([false, 'invalid']);
});

describe('a value that is taken for a posting at first sight', () => {
  test('is one for the validator that explains', () => {
    let [taken, explained] = [0, 0];
    fc.assert(
      fc.property(fc.oneof({ arbitrary: nearPosting, weight: 9 }, anyValue), (value) => {
        if (isPosting(value)) {
          taken += 1;
          expect(validatePosting(value)).toEqual({ kind: 'ok', posting: value });
        } else explained += 1;
      }),
      { numRuns: 5_000 },
    );
    expect(Math.min(taken, explained)).toBeGreaterThan(500);
  });

  test.each([
    ['the first day there is', { publishedOn: '0001-01-01' }],
    ['a leap day', { closesOn: '2028-02-29' }],
    ['fields of other programs', { ours: [null] }],
    ['a language that is absent', { language: undefined }],
  ])('may have %s', (_, more) => {
    const value: unknown = JSON.parse(JSON.stringify({ id: 'a', title: 'Бас маман', sections: [], ...more }));
    expect([isPosting(value), validatePosting(value).kind]).toEqual([true, 'ok']);
  });
});
