import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseMap, phraseSet } from '../../src/matching/PhraseMap.js';

test('a phrase has the value that it was given last, and others have none', () => {
  const phrases = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(phrases, fc.string())), phrases, (entries, asked) => {
      const map = new PhraseMap(entries);
      const plain = new Map(entries);
      expect([map.get(asked), map.has(asked)]).toEqual([plain.get(asked), plain.has(asked)]);
    }),
  );
});

test('a phrase that the index does not know is in no set', () => {
  const set = phraseSet([-1, 3]);
  expect([-1, 0, 3, 4].map((phrase) => set.has(phrase))).toEqual([false, false, true, false]);
});
