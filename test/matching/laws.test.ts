import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCoder } from '../../src/matching/createCoder.js';
import type { SectionKind } from '../../src/model/Posting.js';
import { buildCodebook, posting } from './buildCodebook.js';

const codebook = buildCodebook();
const options = { sections: ['duties', 'requirements'], countDesired: true } as const;
const coder = createCoder(codebook, options);

const pieces = [
  ...[
    'Знание',
    '1С',
    'Excel',
    'MS Office',
    'ПК',
    'базы данных',
    'анализ больших данных',
    'информационных систем',
  ],
  ...[
    'сопровождение',
    'Documentolog',
    'ИС',
    'портал',
    'департамент цифровизации',
    'желательно',
    'не требуется',
  ],
  ...['образование', 'закон', 'опыт работы', 'компьютерді меңгеру', 'ақпараттық жүйелер', 'АЖ', 'білу'],
  ...[
    'талап етілмейді',
    'артықшылық болып табылады',
    'мамандықтары бойынша',
    'багдарлама',
    'ё',
    '🙂',
    '«',
    'и',
  ],
];
const texts = fc
  .array(
    fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ', ', '; ', '. ', ':\n- ', '\n', ' – ')),
    {
      maxLength: 25,
    },
  )
  .map((pairs) => pairs.map(([word, separator]) => word + separator).join(''));
const kinds = fc.constantFrom<SectionKind>('duties', 'requirements');

describe('laws of coding', () => {
  test('a quote is exactly the slice of its section', () => {
    fc.assert(
      fc.property(texts, kinds, (text, kind) => {
        const { coded, setAside } = coder.code(posting(text, kind));
        for (const { start, end, quote } of [...coded.matches, ...setAside]) {
          expect(quote).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test('the order of the keywords does not matter', () => {
    const { terms } = codebook.digital;
    const shuffles = fc.shuffledSubarray([...terms], { minLength: terms.length });
    fc.assert(
      fc.property(texts, shuffles, (text, shuffled) => {
        const other = createCoder(buildCodebook({ terms: shuffled }), options);
        expect(other.code(posting(text))).toEqual(coder.code(posting(text)));
      }),
      { numRuns: 60 },
    );
  });

  test('an unrelated sentence at the end changes no earlier match', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('Прочие поручения.', 'Өзге де тапсырмалар.'), (text, sentence) => {
        const before = coder.code(posting(text)).coded.matches;
        expect(coder.code(posting(`${text}.\n\n${sentence}`)).coded.matches).toEqual(before);
      }),
      { numRuns: 3000 },
    );
  });

  test('an unrelated sentence ahead moves the matches and changes nothing else', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('Прочие поручения.', 'Өзге де тапсырмалар.'), (text, sentence) => {
        const ahead = `${sentence}\n\n`;
        const moved = coder.code(posting(text)).coded.matches.map((match) => ({
          ...match,
          start: match.start + ahead.length,
          end: match.end + ahead.length,
        }));
        expect(coder.code(posting(ahead + text)).coded.matches).toEqual(moved);
      }),
      { numRuns: 1000 },
    );
  });

  test('a posting is coded the same whatever was coded before it', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const fresh = createCoder(codebook, options);
        fresh.code(posting(other));
        expect(fresh.code(posting(one))).toEqual(coder.code(posting(one)));
      }),
      { numRuns: 40 },
    );
  });

  test('matches of one category never overlap, and every match belongs to a listed category', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { matches, categories } = coder.code(posting(text)).coded;
        for (const [at, one] of matches.entries()) {
          expect(categories.some(({ id }) => id === one.category)).toBe(true);
          const rivals = matches.slice(at + 1).filter((other) => other.category === one.category);
          expect(rivals.every((other) => other.start >= one.end)).toBe(true);
        }
      }),
    );
  });
});

describe('what is read', () => {
  test('only the sections that are asked for', () => {
    const text = 'Знание 1С.';
    const kindsToRead = createCoder(codebook, { sections: ['general'], countDesired: true });
    expect(coder.code(posting(text, 'general')).coded).toMatchObject({ digital: false, charactersRead: 0 });
    expect(kindsToRead.code(posting(text, 'general')).coded).toMatchObject({
      digital: true,
      charactersRead: 10,
    });
  });

  test('matches are ordered by section, place and category', () => {
    const sections = [
      { kind: 'requirements', text: 'Excel, 1С' },
      { kind: 'general', text: 'Word' },
      { kind: 'duties', text: 'Сопровождение информационных систем' },
    ] as const;
    const { matches } = coder.code(posting('', 'other', { sections })).coded;
    expect(matches.map(({ section, kind, category }) => `${section} ${kind} ${category}`)).toEqual([
      '0 requirements office',
      '0 requirements egov',
      '2 duties it',
      '2 duties systems',
    ]);
  });

  test('columns come from the keyword, else from its category', () => {
    expect(coder.code(posting('Ведение порталов и ЭЦП')).coded.columns).toEqual([
      'egov-systems',
      'platforms',
    ]);
    expect(coder.code(posting('Excel, ЭЦП')).coded.columns).toEqual(['egov-systems', 'other']);
  });

  test('what the page states is handed on', () => {
    const stated = {
      url: 'https://example.kz/1',
      body: 'Акимат',
      publishedOn: '2025-01-02',
      closesOn: '2025-01-09',
    };
    expect(coder.code(posting('', 'duties', stated)).coded).toMatchObject(stated);
  });
});
