import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/text/tokenise.js';

const spellings = (source: string): string[] => tokenise(source).map((token) => token.text);
const boundaries = (source: string): string[] => tokenise(source).map((token) => token.boundary);

describe('words', () => {
  test.each([
    ['знание ПК, опыт', ['знание', 'ПК', 'опыт']],
    ['дерекқор («МЕГА»)', ['дерекқор', 'МЕГА']],
    ['Мемлекеттiк қызмет', ['Мемлекеттік', 'қызмет']],
    ['м\u0259лімет', ['мәлімет']],
    ['инфор\u00ADмация', ['информация']],
    ['зна\u0301ние', ['знание']],
    ['и\u0306од', ['йод']],
    ['веб\u2011сайт', ['веб-сайт']],
    ['Е-gov', ['E-gov']],
    ['а-с-gov', ['a-c-gov']],
    ['IT-маман', ['IT-маман']],
    ['Excelде Wordта', ['Excelде', 'Wordта']],
    ["об'eкт", ['объект']],
    ["об'e\u00ADм", ['объем']],
    ["в'b ёв'b", ['в-ь', 'ёв-ь']],
    ["суб'e", ['субъе']],
    ["Қазпошта'ның Астана’да с’езд", ['Қазпошта-ның', 'Астана-да', 'съезд']],
    ['QYZMETİ', ['QYZMETI']],
    ["об'ект IT'ге", ['объект', 'IT-ге']],
    ['C++ и C#', ['C++', 'и', 'C#']],
    ['информа-\nция', ['информация']],
    ['ақпарат-\r\n тық', ['ақпараттық']],
    ['веб-\nсайт', ['веб-сайт']],
    ['электронды-\nқ', ['электрондық']],
    ['данны-\n е базы', ['данные', 'базы']],
    ['радио-\nс теле', ['радио', 'с', 'теле']],
    ['теле-\nи радио', ['теле', 'и', 'радио']],
  ])('of %j are %j', (source, expected) => {
    expect(spellings(source)).toEqual(expected);
  });

  test('fold to lower case with ё as е, and keep their hyphen parts', () => {
    expect(tokenise('Учёт-АЖ')).toMatchObject([
      { text: 'Учёт-АЖ', folded: 'учет-аж', parts: ['учет', 'аж'] },
    ]);
  });
});

describe('boundaries', () => {
  test.each([
    ['знание базы, данных', ['sentence', 'none', 'comma']],
    ['білім; тәжірибе: екі', ['sentence', 'clause', 'clause']],
    ['навык — опыт – срок', ['sentence', 'clause', 'clause']],
    ['Бар. Жоқ! Иә', ['sentence', 'sentence', 'sentence']],
    ['г. Астана', ['sentence', 'none']],
    ['2020 г. Знание', ['sentence', 'none', 'sentence']],
    ['2020 ж. дейін', ['sentence', 'none', 'none']],
    ['и т.д. знание', ['sentence', 'none', 'none', 'none']],
    ['және т.б. Білімі', ['sentence', 'none', 'none', 'sentence']],
    ['версия 1.5', ['sentence', 'none', 'none']],
    ['информационные\nсистемы', ['sentence', 'none']],
    ['Требования\nЗнание', ['sentence', 'sentence']],
    ['опыт\n\nработы', ['sentence', 'sentence']],
    ['опыт\n- работы', ['sentence', 'sentence']],
    ['опыт • работы', ['sentence', 'sentence']],
    ['1С:Предприятие', ['sentence', 'none']],
  ])('in %j are %j', (source, expected) => {
    expect(boundaries(source)).toEqual(expected);
  });
});

describe('any string', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        'а',
        'Қ',
        'i',
        'E',
        '1',
        '-',
        '–',
        '.',
        '\n',
        '\r',
        ' ',
        '\u00AD',
        "'",
        '\u0301',
        '\uD800',
        '\uDC00',
        '𝒜',
      ),
    }),
  );

  test('gives ordered spans that do not overlap and begin and end at a letter, digit or mark', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        let end = 0;
        for (const token of tokenise(source)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(source.slice(token.start, token.end)).toMatch(/^[\p{L}\p{N}][^]*?[\p{L}\p{N}\p{M}+#]?$/u);
          expect(token.parts.join('-')).toBe(token.folded);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  test('is read the same when the spelling of a word is tokenised again', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        for (const { text } of tokenise(source)) expect(spellings(text)).toEqual([text]);
      }),
    );
  });

  test('of a word longer than any language has is spelled by its beginning', () => {
    const source = 'а-'.repeat(40_000_000);
    const [token, ...others] = tokenise(`${source}б база`);
    expect([token?.start, token?.end, others.length]).toEqual([0, source.length + 1, 1]);
    expect(token?.text).toBe('а-'.repeat(500));
    expect(token?.parts).toHaveLength(501);
  }, 60_000);

  test('of a megabyte without a plain space between words is read in linear time', () => {
    expect(tokenise('сауда-'.repeat(200_000))).toHaveLength(1);
    expect(tokenise('аб-\n'.repeat(200_000) + 'вг')).toHaveLength(1);
    expect(tokenise('а-\n   '.repeat(150_000))).toHaveLength(150_000);
  });
});
