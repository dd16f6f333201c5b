import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OutputBytes } from '../../src/cli/tag/OutputBytes.js';

test('what is added comes out once, in its order, as UTF-8', () => {
  const output = new OutputBytes();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      for (const text of texts) output.addLine(text);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(output.take())).toBe(
        texts.map((text) => `${text}\n`).join(''),
      );
      expect(output.take()).toHaveLength(0);
    }),
  );
});

test('there is room for any length, and what was taken stays as it is', () => {
  const output = new OutputBytes();
  const long = 'қ'.repeat(400_000);
  output.addLine('а');
  output.addLine(long);
  output.addLine(long);
  const taken = output.take();
  output.addLine('б'.repeat(1_000));
  expect(new TextDecoder().decode(taken)).toBe(`а\n${long}\n${long}\n`);
});
