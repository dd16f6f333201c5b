import { describe, expect, test } from 'vitest';
import { inspectCodebook } from '../../src/diagnosis/inspectCodebook.js';
import type { Phrase, Term } from '../../src/model/Codebook.js';
import { buildCodebook, phrase, term } from '../matching/buildCodebook.js';

/** Each keyword on a line of its own, so that findings can be told apart. */
function findingsOf(terms: readonly Term[], exclusions: readonly Phrase[] = []): readonly string[] {
  const placed = terms.map((each, index) => ({
    ...each,
    at: { file: 'my.yaml', line: index + 1, column: 9 },
  }));
  return inspectCodebook(buildCodebook({ terms: placed, exclusions })).map(
    ({ line, severity, kind, message }) => `${line} ${severity} ${kind}: ${message}`,
  );
}

describe('keywords that repeat another one in other words', () => {
  test.each([
    ['ru', 'база данных', 'базы данных'],
    ['ru', 'веб-сайт', 'вебсайт'],
    ['ru', 'электронная подпись', 'электронные подписи'],
    ['kk', 'веб-портал', 'вебпортал'],
  ] as const)('%s «%s» and «%s» find the same texts', (language, one, other) => {
    expect(findingsOf([term('data', language, one), term('data', language, other)])).toEqual([
      `2 warning duplicate: “${other}” finds the same texts as “${one}” (line 1). Delete one of the two.`,
    ]);
  });

  test('a name listed once for each language is only a note', () => {
    expect(findingsOf([term('office', 'ru', 'Excel'), term('office', 'kk', 'Excel')])).toEqual([
      '2 note duplicate: “Excel” finds the same texts as “Excel” (line 1). Delete one of the two.',
    ]);
  });

  test.each([
    ['ru', 'портал', 'порталы'],
    ['kk', 'веб-портал', 'вебпортал'],
  ] as const)('%s «%s» and «%s» in two categories count in both', (language, one, other) => {
    expect(findingsOf([term('systems', language, one), term('it', language, other)])).toEqual([
      `2 note two-lists: “${other}” stands both in “it” and, as “${one}” (line 1), in “systems”: a text with it counts in both categories.`,
    ]);
  });

  test.each([
    ['different words', term('data', 'ru', 'база данных'), term('data', 'ru', 'банк данных')],
    ['different languages', term('it', 'ru', 'сервер'), term('it', 'kk', 'сервер')],
    [
      'a longer keyword',
      term('literacy', 'ru', 'пользователь ПК'),
      term('literacy', 'ru', 'опытный пользователь ПК'),
    ],
    [
      'different conditions',
      term('it', 'kk', 'желі', { notNear: [phrase('kk', 'мектеп')] }),
      term('it', 'kk', 'желілер', { notNear: [phrase('kk', 'көлік')] }),
    ],
  ])('%s are in order', (_name, one, other) => {
    expect(findingsOf([one, other])).toEqual([]);
  });
});

describe('keywords that another one of their category always takes', () => {
  test.each([
    ['kk', 'электрондық өтініш', 'электрондық өтініштер'],
    ['kk', 'ақпараттық жүйе', 'ақпараттық-талдау жүйе'],
  ] as const)('%s «%s» goes before «%s»', (language, wider, narrower) => {
    expect(findingsOf([term('data', language, wider), term('data', language, narrower)])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^2 (?:warning|note) shadowed: /u)]),
    );
  });

  test('one that is reported and adds nothing is only a note', () => {
    expect(findingsOf([term('it', 'ru', 'сервер'), term('it', 'ru', 'веб-сервер')])).toEqual([
      '2 note shadowed: “веб-сервер” adds nothing to “it”: “сервер” (line 1) finds all its texts too.',
    ]);
  });

  test('one that is never reported is a warning', () => {
    expect(findingsOf([term('it', 'kk', 'бағдарлама'), term('it', 'kk', 'бағдарламалар')])).toEqual([
      '2 warning shadowed: “бағдарламалар” is never reported: “бағдарлама” (line 1) finds all its texts and goes before it. Delete this one.',
    ]);
  });
});

describe('keywords that never count', () => {
  test('their own words are an exclusion', () => {
    const exclusion = { ...phrase('ru', 'сеть школ'), at: { file: 'my.yaml', line: 40, column: 7 } };
    expect(findingsOf([term('systems', 'ru', 'сети школ')], [exclusion])).toEqual([
      '1 warning unmatched: “сети школ” never counts: “сети школ” is an exclusion: “сеть школ” (line 40).',
    ]);
  });

  test('their own words open a context', () => {
    expect(findingsOf([term('it', 'kk', 'мамандығы бағдарламашы')])).toEqual([
      '1 warning unmatched: “мамандығы бағдарламашы” never counts: “мамандығы” opens the context “degree” (degree), see “мамандығы”.',
    ]);
  });

  test('their words hold what not-near forbids', () => {
    const own = term('egov', 'ru', 'портал школы', { notNear: [phrase('ru', 'школа')] });
    expect(findingsOf([own])).toEqual([
      '1 warning unmatched: “портал школы” never counts: “школы” stands in the same sentence, and not-near has “школа”.',
    ]);
  });

  test('each near word is forbidden by not-near', () => {
    const near = [phrase('kk', 'мектеп'), phrase('kk', 'мектеп порталы')];
    const own = term('egov', 'kk', 'журнал', { near, notNear: [phrase('kk', 'мектеп')] });
    expect(findingsOf([own])).toEqual([
      '1 warning unmatched: “журнал” never counts: “мектеп” stands in the same sentence, and not-near has “мектеп”.',
    ]);
  });

  test('their category yields to the name within them', () => {
    expect(findingsOf([term('egov', 'en', 'eGov'), term('systems', 'ru', 'портал eGov')])).toEqual([
      '2 warning unmatched: “портал eGov” never counts: it belongs to “eGov”, which counts as “egov”, and “systems” yields to that.',
    ]);
  });

  test('words in any order with a full stop between them', () => {
    expect(findingsOf([term('egov', 'ru', 'портал; сайт', { anyOrder: true })])).toEqual([
      '1 warning unmatched: “портал; сайт” finds no text, not even itself: words in any order cannot stand on both sides of a comma or full stop. Leave out the separator.',
    ]);
  });

  test('with a near word at hand a keyword is in order', () => {
    expect(findingsOf([term('egov', 'ru', 'Парус', { near: [phrase('ru', 'программа')] })])).toEqual([]);
  });
});

describe('words that are found in other words', () => {
  test.each([
    ['ru', 'статья', 'стать'],
    ['ru', 'почта', 'почти'],
    ['kk', 'қарау', 'қарай'],
  ] as const)('%s «%s» is found in the frequent word «%s»', (language, word, common) => {
    expect(findingsOf([term('it', language, word)])).toEqual([
      `1 warning shared-word: “${word}” is also found in the frequent word «${common}». Add inflection: exact, or words beside it.`,
    ]);
  });

  test('an adjective is found in the name that it is made of', () => {
    expect(findingsOf([term('it', 'ru', 'Шахтинский портал'), term('it', 'ru', 'сайт Шахтинск')])).toEqual([
      '1 note shared-word: “шахтинский” of “Шахтинский портал” is also found in «Шахтинск», another word, as in “сайт Шахтинск” (line 2).',
    ]);
  });
});

describe('words under a language whose endings do not suit them', () => {
  test('a Kazakh word under ru', () => {
    expect(findingsOf([term('it', 'ru', 'жүйе')])).toEqual([
      '1 note misfiled: “жүйе” has Kazakh letters and stands under ru, where Kazakh endings are not found. List it under kk too.',
    ]);
  });

  test('a Cyrillic word under en', () => {
    expect(findingsOf([term('it', 'en', 'web-портал')])).toEqual([
      '1 note misfiled: “web-портал” has a Cyrillic word and stands under en, where it is found only as written. Move it to ru or kk.',
    ]);
  });

  test('a Kazakh name that kk lists too', () => {
    expect(findingsOf([term('it', 'ru', 'Төрелік'), term('it', 'kk', 'Төрелік')])).toEqual([]);
  });
});

test('findings stand in the order of the file, and a codebook in order has none', () => {
  const lines = findingsOf([
    term('it', 'ru', 'база'),
    term('it', 'ru', 'базы'),
    term('office', 'en', 'Word'),
    term('office', 'ru', 'сетка'),
    term('office', 'ru', 'сетки'),
  ]).map((line) => line.slice(0, 1));
  expect(lines).toEqual(['2', '5']);
  expect(inspectCodebook(buildCodebook())).toEqual([]);
});
