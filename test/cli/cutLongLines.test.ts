import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLongLines, LONGEST_LINE } from '../../src/cli/cutLongLines.js';
import { runQyzmet } from './runQyzmet.js';

test('of a line that is too long one byte more than is read passes, however the bytes come', async () => {
  const pieces = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 }).map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(pieces, fc.integer({ min: 1, max: 9 }), async (chunks, most) => {
      const passed: Buffer[] = [];
      for await (const piece of cutLongLines(Readable.from(chunks), most)) passed.push(piece);
      const expected = Buffer.concat(chunks)
        .toString()
        .split('\n')
        .map((line) => line.slice(0, most + 1));
      expect(Buffer.concat(passed).toString()).toBe(expected.join('\n'));
    }),
  );
});

const posting = (id: string, text: string): string =>
  JSON.stringify({ id, title: 'Бас маман', sections: [{ kind: 'duties', text }] });

test.each([
  ['tag', ['tag', '--jobs', '1']],
  ['analyze', ['analyze', '-', '--jobs', '1', '--format', 'csv']],
])(
  '%s names a line that is too long, and reads the others',
  async (_, args) => {
    const input = [posting('1', 'Excel'), posting('2', 'e'.repeat(LONGEST_LINE)), posting('3', ''), '{'];
    const { code, stdout, stderr } = await runQyzmet(args, input.join('\n'));
    expect(code).toBe(3);
    expect(stderr).toContain('standard input:2: the line is longer than 32 MiB; give one posting a line');
    expect(stderr).toContain('standard input:4: not a JSON object');
    expect(stderr).toContain('2 items were not read.');
    expect(stdout).not.toBe('');
  },
  60_000,
);
