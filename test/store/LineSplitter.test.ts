import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSplitter, type Line } from '../../src/store/LineSplitter.js';

test('lines do not depend on where the chunks are cut, and their offsets point at their bytes', () => {
  const text = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'қ', '\u2028', '\r', '\n', '😀') }))
    .map((parts) => parts.join('\n'));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 7 }), (whole, size) => {
      const bytes = Buffer.from(whole);
      const splitter = new LineSplitter();
      const lines: { text: string; number: number; offset: number; length: number }[] = [];
      const take = ({ bytes: line, ...place }: Line): void => {
        lines.push({ ...place, text: line.toString(), length: line.length });
      };
      for (let at = 0; at < bytes.length; at += size)
        for (const line of splitter.push(bytes.subarray(at, at + size))) take(line);
      const tail = splitter.end();
      if (tail !== undefined) take(tail);
      const expected = whole.split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(lines.map((line) => line.text)).toEqual(expected);
      expect(lines.map((line) => line.number)).toEqual(expected.map((_, index) => index + 1));
      for (const { text: found, offset, length } of lines) {
        expect(bytes.subarray(offset, offset + length).toString()).toBe(found);
      }
    }),
  );
});
