import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyTable } from '../../src/store/KeyTable.js';
import { SlotSet } from '../../src/store/SlotSet.js';
import { TextTable } from '../../src/store/TextTable.js';

const key = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '__proto__', 'constructor', '../../etc', '\0', 'қ'.repeat(10_000)),
);

test('keys are numbered as by a Map, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(key), key, (keys, other) => {
      const expected = new Map<string, number>();
      const table = new KeyTable();
      for (const one of keys) {
        if (!expected.has(one)) expected.set(one, expected.size);
        expect(table.add(one)).toBe(expected.get(one));
      }
      expect(table.size).toBe(expected.size);
      expect(table.find(other)).toBe(expected.get(other));
    }),
  );
});

test('a table that grows keeps its numbers', () => {
  const table = new KeyTable();
  const keys = Array.from({ length: 50_000 }, (_, index) => `demo/${index}`);
  expect(keys.map((one) => table.add(one))).toEqual(keys.map((_, index) => index));
  expect(keys.map((one) => table.find(one))).toEqual(keys.map((_, index) => index));
});

test('texts come back as they were and are sorted by their code points', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(key, fc.constantFrom('\uffee', '😀', 'y'.repeat(1 << 20)))), (texts) => {
      const table = new TextTable();
      expect(texts.map((text) => table.text(table.add(text)))).toEqual(texts);
      const codePoints = (text: string): number[] =>
        Array.from(text, (character) => character.codePointAt(0) ?? 0);
      const sorted = [...table.sorted()].map((number) => table.text(number));
      for (const [index, text] of sorted.entries()) {
        const before = codePoints(sorted[index - 1] ?? '');
        const now = codePoints(text);
        const place = now.findIndex((point, at) => point !== before[at]);
        expect(place === -1 ? now.length >= before.length : (before[place] ?? -1) < (now[place] ?? -1)).toBe(
          true,
        );
      }
    }),
    { numRuns: 50 },
  );
});

test('a set of slots holds what was added until it is emptied', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000)), fc.nat(100_000), (slots, other) => {
      const set = new SlotSet();
      for (const slot of slots) set.add(slot);
      expect(slots.every((slot) => set.has(slot))).toBe(true);
      expect(set.has(other)).toBe(slots.includes(other));
      set.clear();
      expect(slots.some((slot) => set.has(slot))).toBe(false);
    }),
  );
});
