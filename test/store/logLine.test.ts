import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/store/canonicalJson.js';
import { formatLogLine, parseLogLine } from '../../src/store/logLine.js';

const event = fc.record({
  kind: fc.constant('page' as const),
  url: fc.string({ unit: 'grapheme' }),
  page: fc.record({ ids: fc.array(fc.string()) }),
});
const logged = fc.record({ sequence: fc.nat(), at: fc.string(), event });

test('an event comes back from its line as it was', () => {
  fc.assert(
    fc.property(logged, (value) => {
      const line = formatLogLine(value);
      expect(line).not.toContain('\n');
      expect(canonicalJson(parseLogLine(Buffer.from(line)))).toContain(canonicalJson(value.event));
    }),
  );
});

test('a line with any one character changed or lost is not accepted', () => {
  fc.assert(
    fc.property(logged, fc.nat(), fc.constantFrom('', 'Қ', '~'), (value, position, other) => {
      const line = formatLogLine(value);
      const place = position % line.length;
      const harmed = line.slice(0, place) + other + line.slice(place + 1);
      fc.pre(harmed !== line);
      expect(parseLogLine(Buffer.from(harmed))).toBeUndefined();
    }),
  );
});

test('the order of keys does not change canonical JSON, and words like __proto__ are data', () => {
  const one = JSON.parse('{"b":[1,{"y":null,"x":"ә"}],"__proto__":{"constructor":"ё"}}') as unknown;
  const other = JSON.parse('{"__proto__":{"constructor":"ё"},"b":[1,{"x":"ә","y":null}]}') as unknown;
  expect(canonicalJson(one)).toBe(canonicalJson(other));
  expect(canonicalJson(one)).toBe('{"__proto__":{"constructor":"ё"},"b":[1,{"x":"ә","y":null}]}');
});
