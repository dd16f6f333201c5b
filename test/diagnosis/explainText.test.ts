import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExplainer } from '../../src/diagnosis/explainText.js';
import type { SectionKind } from '../../src/model/Posting.js';
import type { Term } from '../../src/model/Codebook.js';
import { createCoder } from '../../src/matching/createCoder.js';
import { buildCodebook, posting, term } from '../matching/buildCodebook.js';

const codebook = buildCodebook();
const explain = createExplainer(codebook);

/** What nearly stands in a text, as “words → keyword: reasons”. */
function nearMisses(text: string, terms?: readonly Term[]): readonly string[] {
  const ask = terms === undefined ? explain : createExplainer(buildCodebook({ terms }));
  return ask(text, 'requirements').nearMisses.map(
    ({ words, keyword, reasons }) =>
      `${words.map(({ quote }) => quote).join(' … ')} → ${keyword.term}: ${reasons.join(' ')}`,
  );
}

function setAside(text: string, kind: SectionKind = 'requirements'): readonly string[] {
  return explain(text, kind).setAside.map(({ quote, reason }) => `${quote}: ${reason}`);
}

describe('what counts', () => {
  test.each([
    ['Знание MS Office и баз данных', ['MS Office', 'баз данных'], ['office', 'data']],
    ['Деректер базасымен жұмыс, АЖ-да жұмыс', ['Деректер базасымен', 'АЖ-да'], ['data', 'systems']],
  ])('«%s» is quoted and categorised', (text, quotes, categories) => {
    const { matches, digital, categories: coded } = explain(text, 'requirements');
    expect(matches.map(({ quote }) => quote)).toEqual(quotes);
    expect(matches.map(({ keyword }) => keyword.category)).toEqual(categories);
    expect(coded.map(({ id }) => id).sort()).toEqual([...categories].sort());
    expect(digital).toBe(true);
  });

  test('a match names the shorter keywords that give way to it', () => {
    const terms = [term('literacy', 'ru', 'ПК'), term('literacy', 'ru', 'пользователь ПК')];
    const { matches } = createExplainer(buildCodebook({ terms }))('Пользователь ПК', 'requirements');
    expect(matches.map(({ insteadOf }) => insteadOf)).toEqual([['ПК']]);
  });

  test('Kazakh typed with Russian letters is less certain', () => {
    const [match] = explain('Цифрлык сауаттылык', 'requirements').matches;
    expect(match?.confidence).toBe('lower');
  });

  test('the section decides whether a skill can be merely desired', () => {
    const strengths = (['requirements', 'duties'] as const).map(
      (kind) => explain('Желательно знание Excel', kind).matches[0]?.strength,
    );
    expect(strengths).toEqual(['desired', 'required']);
  });

  test('the verdict on any text is the verdict of the coder', () => {
    const words = codebook.digital.terms.map(({ text }) => text);
    const pieces = fc.constantFrom(
      ...words,
      'желательно',
      'не требуется',
      'закон',
      'адрес',
      ',',
      '.',
      'және',
      'и',
    );
    const coder = createCoder(codebook, { sections: ['requirements'], countDesired: true });
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (chosen) => {
        const text = chosen.join(' ');
        const { coded, setAside: rejected } = coder.code(posting(text));
        const explained = explain(text, 'requirements');
        expect(explained.digital).toBe(coded.digital);
        expect(explained.categories).toEqual(coded.categories);
        expect(explained.matches.map(({ quote }) => quote)).toEqual(coded.matches.map(({ quote }) => quote));
        expect(explained.setAside).toHaveLength(rejected.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what stands in a text without counting is told with its reason', () => {
  test.each([
    ['сеть школ', 'сеть: “школ” stands in the same sentence, and not-near has “школа”.'],
    [
      'Департамент цифровизации',
      'цифровизации: “Департамент цифровизации” is an exclusion: “департамент цифровизации”.',
    ],
    [
      'Цифрландыру басқармасы',
      'Цифрландыру: “Цифрландыру басқармасы” is an exclusion: “цифрландыру басқармасы”.',
    ],
    ['работа в системе', 'работа в системе: none of its near words stands beside it (“портал”, “ИС”).'],
    ['Закон об электронной почте', 'электронной почте: “Закон” opens the context “act” (act), see “закон”.'],
    [
      'Мамандығы: деректер базасы',
      'деректер базасы: “Мамандығы” opens the context “degree” (degree), see “мамандығы”.',
    ],
    [
      'ИС «Documentolog»',
      'ИС: it belongs to “Documentolog”, which counts as “egov”, and “systems” yields to that.',
    ],
  ])('«%s»', (text, expected) => {
    expect(setAside(text)).toEqual([expected]);
  });

  test('a keyword of other sections', () => {
    const terms = [term('egov', 'kk', 'портал', { sections: ['duties'] })];
    const [rejected] = createExplainer(buildCodebook({ terms }))('Порталда жұмыс', 'requirements').setAside;
    expect(rejected?.reason).toBe('it counts only in the sections duties.');
  });
});

describe('what nearly is a keyword is told with what is in the way', () => {
  test.each([
    [
      'базы различных государственных данных',
      'базы … данных → база данных: 2 words stand between “базы” and “данных” (“gap: 2” would allow it).',
    ],
    [
      'деректер мен мәліметтер базасы',
      'деректер … базасы → деректер базасы: 2 words stand between “деректер” and “базасы” (“gap: 2” would allow it).',
    ],
    [
      'система информационная',
      'информационная … система → информационная система: the words stand in another order (“order: any” would allow it).',
    ],
    [
      'жүйе ақпараттық',
      'ақпараттық … жүйе → ақпараттық жүйе: the words stand in another order (“order: any” would allow it).',
    ],
    ['база, данных', 'база … данных → база данных: a comma stands between “база” and “данных”.'],
    [
      'деректер – базасы',
      'деректер … базасы → деректер базасы: a dash, bracket, colon or semicolon stands between “деректер” and “базасы”.',
    ],
    ['подписывает эцп', 'эцп → ЭЦП: “эцп” would have to be written “ЭЦП”: capitals count here.'],
    ['аж порталы', 'аж → АЖ: “аж” would have to be written “АЖ”: capitals count here.'],
    ['знание Exel', 'Exel → Excel: “Exel” differs from “Excel” by one letter. Is it a slip in the posting?'],
    [
      'цифрландыуру',
      'цифрландыуру → цифрландыру: “цифрландыуру” is no form of “цифрландыру”. List it as a keyword or under “derivations”.',
    ],
    [
      'цифровизировать услуги',
      'цифровизировать → цифровизация: “цифровизировать” is no form of “цифровизация”. List it as a keyword or under “derivations”.',
    ],
    [
      'сопровождение информационных порталов',
      'сопровождение … информационных → сопровождение информационных систем: “систем” is missing.',
    ],
  ])('«%s»', (text, expected) => {
    expect(nearMisses(text)[0] ?? '').toBe(expected);
  });

  test('a keyword of exact letters', () => {
    const own = [term('office', 'ru', 'таблицы', { inflection: 'exact' })];
    expect(nearMisses('умение работать с таблицами', own)).toEqual([
      'таблицами → таблицы: “таблицами” is not exactly “таблицы”, and the keyword says “inflection: exact”.',
    ]);
  });

  test.each([
    ['ru', 'обработка массивов данных', 'анализ массивов данных', '“обработка” is missing.'],
    ['kk', 'үлкен деректерді талдау', 'үлкен деректерді жинау', '“талдау” is missing.'],
  ] as const)('%s: one word of three is missing', (language, keyword, text, reason) => {
    const [miss] = nearMisses(text, [term('data', language, keyword)]);
    expect(miss).toContain(reason);
  });

  test('a lone word of a keyword is told where there is nothing else to tell', () => {
    const terms = [term('office', 'ru', 'электронные таблицы'), term('office', 'en', 'Excel')];
    expect(nearMisses('работа с таблицами', terms)).toEqual([
      'таблицами → электронные таблицы: “электронные” is missing.',
    ]);
    expect(nearMisses('Excel, работа с таблицами', terms)).toEqual([]);
  });

  test.each([
    'Знание баз данных',
    'Деректер базасын білу',
    'Знание законодательства Республики Казахстан, коммуникабельность',
    'Жоғары білім, мемлекеттік тілді білу',
  ])('«%s»: nothing is near', (text) => {
    expect(nearMisses(text)).toEqual([]);
  });

  test('at most five are told, each place once', () => {
    const text =
      'эцп, Exel, Wrod, цифрландыуру, цифровизатор, документологи, база, данных, система информационная';
    const found = explain(text, 'requirements').nearMisses;
    expect(found.length).toBe(5);
    const places = found.flatMap(({ words }) => words.map(({ start }) => start));
    expect(new Set(places).size).toBe(places.length);
  });
});
