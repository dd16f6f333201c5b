import { describe, expect, test } from 'vitest';
import { prefixesOf, stablePrefix } from '../../src/matching/stablePrefix.js';
import type { WordRule } from '../../src/text/compileWord.js';
import { compileWord } from '../../src/text/compileWord.js';
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
    for (const token of texts.flatMap(tokenise)) {
      expect([token.text, matches(token) === null]).toEqual([token.text, false]);
      expect([token.folded, ...token.parts].flatMap(prefixesOf)).toContain(stablePrefix(word, language));
    }
  });
});

test('a long word has a long prefix, so that few others share it', () => {
  expect(stablePrefix('безопасность', 'ru')).toBe('пезопа');
  expect(stablePrefix('қауіпсіздік', 'kk')).toHaveLength(9);
});
