import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundForms } from '../../src/text/boundForms.js';
import { compileWord, type WordRule } from '../../src/text/compileWord.js';
import { mergeLetters } from '../../src/text/mergeLetters.js';
import { tokenise } from '../../src/text/tokenise.js';

const rule = (language: WordRule['language'], word: string, others: Partial<WordRule> = {}): WordRule => ({
  ...{ word, language, inflection: 'inflected', caseSensitive: false, derivations: [] },
  ...others,
});

/** Whether a token begins, as a whole or in one of its parts, with a start of the rule and is no longer than its forms. */
function isFiled(
  token: { readonly folded: string; readonly parts: readonly string[] },
  word: WordRule,
): boolean {
  const pieces = [token.folded, ...token.parts].map(mergeLetters);
  const { starts, longest = Infinity } = boundForms(word);
  return pieces.some((piece) => piece.length <= longest && starts.some((start) => piece.startsWith(start)));
}

const inPhrase = { inPhrase: true };

describe('every form that a rule accepts begins with one of its starts and is no longer than the longest', () => {
  test.each<[WordRule, string]>([
    [rule('ru', 'рынок'), 'рынка рынки'],
    [rule('ru', 'система'), 'системой систем'],
    [rule('ru', 'безопасность'), 'безопасности безопасностью'],
    [rule('ru', 'время'), 'времени'],
    [rule('ru', 'уровень'), 'уровня уровней'],
    [rule('ru', 'боец'), 'бойца бойцов'],
    [rule('ru', 'земля'), 'земель земли'],
    [rule('ru', 'третий'), 'третьего третья'],
    [rule('ru', 'ё-сайт'), 'е-сайта есайт'],
    [rule('ru', 'пользователей', inPhrase), 'пользователям пользователь'],
    [rule('ru', 'компьютер', { derivations: ['ЭВМ'] }), 'компьютеры ЭВМ'],
    [rule('kk', 'орын'), 'орны орындар'],
    [rule('kk', 'халық'), 'халқы халықтың'],
    [rule('kk', 'кітап'), 'кітабы кітаптар'],
    [rule('kk', 'басқару'), 'басқарды басқарылады'],
    [rule('kk', 'тоқу'), 'тоқиды тоқыды'],
    [rule('kk', 'жобалау'), 'жобалайды жобаланған'],
    [rule('kk', 'бағдарлама'), 'багдарлама бағдарламасын bağdarlamalar'],
    [rule('kk', 'ақпараттандыру'), 'aqparattandyru ақпараттандырудың'],
    [rule('kk', 'қызмет'), 'кызмет қызметі qyzmetter'],
    [rule('kk', 'АЖ'), 'АЖ-да АЖда'],
    [rule('en', 'Excel'), 'Excel-де Excelде EXCEL'],
    [rule('ru', '1С'), '1С-де 1C'],
  ])('%j', (word, forms) => {
    const matches = compileWord(word);
    for (const token of tokenise(forms))
      expect([token.text, matches(token) !== null, isFiled(token, word)]).toEqual([token.text, true, true]);
  });

  const keywords: readonly WordRule[] = [
    ...['жүйе', 'қызмет', 'орын', 'халық', 'бағдарлама', 'АЖ', 'оқу', 'іс', 'ақ', 'жою'].map((word) =>
      rule('kk', word),
    ),
    ...['система', 'уровень', 'владелец', 'ПК', 'учёт', 'веб-сайт', 'их', 'и'].map((word) =>
      rule('ru', word),
    ),
    ...['персональных', 'пользователей', 'их'].map((word) => rule('ru', word, inPhrase)),
    ...['Excel', 'IT', '1С', 'e-gov', 'PC'].map((word) => rule('en', word)),
  ];
  const endings = ['', 'де', 'ның', 'ы', 'и', 'ге', '-да', 'қа', 'лары', 'ов', 'я'];
  const text = fc
    .tuple(fc.constantFrom(...keywords), fc.constantFrom(...endings), fc.constantFrom('', 'веб-', 'IT-'))
    .map(([keyword, ending, opening]) => opening + keyword.word.replace(/[ьқ]$/u, 'ғ') + ending);
  const latin = fc.constantFrom('qyzmetter', 'jüieler', 'bağdarlama', 'Qyzmetke', 'JÜIE');
  const plain = fc
    .tuple(fc.constantFrom(...keywords), fc.constantFrom(...endings))
    .map(([keyword, ending]) => keyword.word + ending);

  test('whatever the keyword and the ending', () => {
    fc.assert(
      fc.property(fc.oneof(text, plain, latin), fc.constantFrom(...keywords), (source, keyword) => {
        const matches = compileWord(keyword);
        for (const token of tokenise(source))
          if (matches(token) !== null) expect(isFiled(token, keyword)).toBe(true);
      }),
    );
  });
});

test('letters of the Kazakh alphabet of 2021 merge with the Cyrillic ones that they stand for', () => {
  const latin = 'aäbvgğdejziikqlmnñoöprstuūüfhhşy';
  expect(mergeLetters(latin)).toBe(mergeLetters('аәбвгғдежзиікқлмнңоөпрстуұүфхһшы'));
});

test('a long word has a long start, so that few others share it', () => {
  expect(boundForms(rule('ru', 'безопасность')).starts).toEqual([
    'пезопасност',
    'пезопасносот',
    'пезопасносет',
  ]);
  expect(boundForms(rule('kk', 'қауіпсіздік')).starts).toEqual(['каиипсизтик', 'каиипсизтк']);
});

test('of two starts of which one begins the other only the shorter is kept', () => {
  expect(boundForms(rule('ru', 'сайт', { derivations: ['портал', 'порт'] })).starts).toEqual([
    'саит',
    'попт',
  ]);
});

test('a short word is tested on short words only, unless its endings have no bound', () => {
  const longest = (word: WordRule): number | undefined => boundForms(word).longest;
  expect(longest(rule('ru', 'в'))).toBe(5);
  expect(longest(rule('ru', 'в', { inflection: 'exact' }))).toBe(1);
  expect(longest(rule('ru', 'в', { derivations: ['во внутрь'] }))).toBe(12);
  expect(longest(rule('ru', 'в', { inflection: 'prefix' }))).toBeUndefined();
  expect(longest(rule('kk', 'қою'))).toBeUndefined();
});
