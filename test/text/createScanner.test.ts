import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScanner } from '../../src/text/createScanner.js';
import { type Token, tokenise } from '../../src/text/tokenise.js';

/** What words are made of, and what stands between, inside and on them. */
const CHARACTERS = [
  ...['а', 'я', 'ё', 'Ж', 'й', 'С', 'с', 'и'],
  ...['ә', 'қ', 'Ң', 'і', 'І', 'ұ', 'h'],
  ...['e', 'C', 'F', 'Z', 'ß', 'İ', 'ə'],
  ...['0', '7', '½', '٣'],
  ...['-', '\u2010', '\u2011', '–', '—', '\u2212', "'", '’', 'ʼ'],
  ...['\u0301', '\u0306', '\u0308', '\uFE0F'],
  ...['\u00AD', '\u200B', '\u200D', '\uFEFF'],
  ...['𝒜', '𐐀', '😀', '𝟙', '\u{E0100}', '\uD835', '\uDC9C'],
  ...['+', '#', '.', ',', ';', '(', '№', '_'],
  ...[' ', '\u00A0', '\t', '\n', '\r', '\r\n', '\u2028'],
];

/** Words that return, as those of a corpus do, some of them longer than is remembered. */
const WORDS = [
  ...['деректер', 'базасымен', 'делопроизводство', 'Excel', 'C++', 'C#', 'С#', "об'ект", 'Қазпошта’ның'],
  ...['информа-\nция', 'теле- и', 'IT-маман', 'электронды-\nқ', 'й'.normalize('NFD'), 'м'.repeat(70)],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...CHARACTERS)), { maxLength: 40 })
    .map((pieces) => pieces.join('')),
  // Any UTF-16 unit, so that surrogates stand alone and in the wrong order.
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);

/** Words that begin with these letters mean something here. */
const TELLING = /^[адиc𝒜]/u;

describe('the words that are read for coding', () => {
  // One reader for all texts, as in a run: what it remembers of one text must not show in another.
  const classified = new Map<string, number>();
  const scan = createScanner(({ text }) => {
    classified.set(text, (classified.get(text) ?? 0) + 1);
    return TELLING.test(text) ? text : undefined;
  });

  test('are those of every text, with their places, spellings and separators', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(scan(source).tokens).toEqual(tokenise(source));
      }),
      { numRuns: 3_000 },
    );
  });

  test('mean what their spelling means', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const expected = tokenise(source).map(({ text }) => (TELLING.test(text) ? text : undefined));
        expect(scan(source).meanings).toEqual(expected);
      }),
    );
  });

  test('are asked about once as long as they are remembered', () => {
    classified.clear();
    for (let round = 0; round < 3; round += 1) scan('Жаңа сөздердің мағынасы бір рет сұралады');
    expect(new Set(classified.values())).toEqual(new Set([1]));
  });

  test('are the same when there are more forms than are remembered', () => {
    const text = Array.from({ length: 150_000 }, (_, at) => `${at.toString(36)} сөз`).join(' ');
    const spans = ({ start, end, folded }: Token): string => `${start} ${end} ${folded}`;
    const expected = tokenise(text).map(spans).join();
    for (let round = 0; round < 2; round += 1)
      expect(scan(text).tokens.map(spans).join() === expected).toBe(true);
  });
});
