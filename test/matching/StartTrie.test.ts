import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packStarts, StartTrie } from '../../src/matching/StartTrie.js';
import { mergeLetters } from '../../src/text/mergeLetters.js';

function found(starts: readonly string[], word: string): readonly string[] {
  const trie = new StartTrie(packStarts(starts.map((start) => [start])));
  const values: string[] = [];
  trie.forStartsOf(word, (value) => values.push(starts[value] ?? ''));
  return values;
}

test('a word meets exactly the starts that it begins with, the shortest first', () => {
  const letters = fc.string({ maxLength: 5, unit: fc.constantFrom('а', 'ж', 'ц', '1', 'z') });
  fc.assert(
    fc.property(fc.uniqueArray(letters.map(mergeLetters)), letters, (starts, word) => {
      const merged = mergeLetters(word);
      const expected = starts.filter((start) => merged.startsWith(start)).sort((a, b) => a.length - b.length);
      expect(found(starts, word)).toEqual(expected);
    }),
  );
});

test('hyphens do not count', () => {
  expect(found(['сайт'].map(mergeLetters), 'са-й-т-қа')).toHaveLength(1);
});

test('a start counts as far as its first letter that is neither Latin nor Cyrillic', () => {
  const start = mergeLetters('аж中');
  expect(found([start], 'ажа')).toEqual([start]);
  expect(found([start], 'аж中')).toEqual([start]);
  expect(found([start], 'а中')).toEqual([]);
});

test('several values can share a start, also the empty one', () => {
  const trie = new StartTrie(packStarts([['ж'], ['', 'ц'], ['']]));
  const values: number[] = [];
  trie.forStartsOf('кез', (value) => values.push(value));
  expect(values).toEqual([1, 2]);
});
