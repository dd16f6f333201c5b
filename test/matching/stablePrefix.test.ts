import { describe, expect, test } from 'vitest';
import { createPrefixTree, stablePrefix, stableStart } from '../../src/matching/stablePrefix.js';
import type { WordRule } from '../../src/text/compileWord.js';
import { compileWord } from '../../src/text/compileWord.js';
import { typedInRussian } from '../../src/text/kazakhChain.js';
import { tokenise } from '../../src/text/tokenise.js';

const forms: readonly (readonly [WordRule['language'], string, readonly string[]])[] = [
  ['ru', 'рынок', ['рынка', 'рынки']],
  ['ru', 'система', ['системой', 'систем']],
  ['ru', 'безопасность', ['безопасности', 'безопасностью']],
  ['ru', 'время', ['времени']],
  ['ru', 'отдел', ['отдела', 'отделом']],
  ['ru', 'ё-сайт', ['е-сайта', 'есайт']],
  ['kk', 'орын', ['орны', 'орындар']],
  ['kk', 'халық', ['халқы', 'халықтың']],
  ['kk', 'басқару', ['басқарды', 'басқарылады']],
  ['kk', 'бағдарлама', ['багдарлама', 'бағдарламасын']],
  ['kk', 'қызмет', ['кызмет', 'қызметі']],
  ['en', 'Excel', ['Excel-де', 'Excelде', 'EXCEL']],
  ['ru', '1С', ['1С-де', '1C']],
  ['kk', 'АЖ', ['АЖ-да', 'АЖда']],
];

describe('every form that matches a word is filed under the prefix of the word', () => {
  test.each(forms)('%s %s', (language, word, texts) => {
    const rule = { word, language, inflection: 'inflected', caseSensitive: false, derivations: [] } as const;
    const matches = compileWord(rule);
    const tree = createPrefixTree<string>();
    tree.add(stablePrefix(word, language), word);
    for (const token of texts.flatMap(tokenise)) {
      expect([token.text, matches(token) === null]).toEqual([token.text, false]);
      const found: string[] = [];
      for (const piece of [token.folded.replaceAll('-', ''), ...token.parts]) tree.collect(piece, found);
      expect(found).toContain(word);
      if (/^[\u0400-\u052F]+$/u.test(token.folded))
        expect(typedInRussian(token.folded)).toMatch(new RegExp(`^${stableStart(word, language)}`, 'u'));
    }
  });
});

test('a long word has a long prefix, so that few others share it', () => {
  expect(stablePrefix('безопасность', 'ru')).toBe('пезопа');
  expect(stablePrefix('қауіпсіздік', 'kk')).toHaveLength(9);
});

test.each([
  ['су', 'kk', 'суы'],
  ['ақ', 'kk', 'ағы'],
  ['айту', 'kk', 'айтады'],
  ['жою', 'kk', 'жойды'],
  ['день', 'ru', 'дни'],
  ['лёд', 'ru', 'льда'],
] as const)('the stable start of «%s» (%s) is also that of «%s»', (word, language, form) => {
  expect(typedInRussian(form).startsWith(stableStart(word, language))).toBe(true);
});

test('a prefix of one letter is only met by that letter alone', () => {
  const tree = createPrefixTree<string>();
  tree.add(stablePrefix('R', 'en'), 'R');
  const found: string[] = [];
  for (const piece of ['r', 'rust', '']) tree.collect(piece, found);
  expect(found).toEqual(['R']);
});
