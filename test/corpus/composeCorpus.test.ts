import { describe, expect, test } from 'vitest';
import { composeCorpus, DEFAULT_CORPUS } from '../../src/corpus/composeCorpus.js';
import { TIERS } from '../../src/model/CodedPosting.js';
import type { StatedCategory } from '../../src/corpus/SentenceBank.js';
import type { Language, Posting } from '../../src/model/Posting.js';
import { readBank } from './bank.js';

const bank = readBank();
const corpus = [...composeCorpus(bank)];

const POSITIONS = [
  'head',
  'deputy',
  'division-head',
  'adviser',
  'chief',
  'leading',
  'expert',
  'specialist',
  'other',
];

describe('composeCorpus', () => {
  test('composes 408 postings of which 273 state no digital skill, as the study counted', () => {
    expect(corpus).toHaveLength(408);
    expect(corpus.filter(({ codes }) => !codes.digital)).toHaveLength(273);
  });

  test.each([
    { seed: 1, postings: 100, digitalShare: 0.331, digital: 33 },
    { seed: 2, postings: 7, digitalShare: 1, digital: 7 },
    { seed: 3, postings: 50, digitalShare: 0, digital: 0 },
    { seed: -4, postings: 999, digitalShare: 0.5, digital: 500 },
    { seed: 5, postings: 0, digitalShare: 0.5, digital: 0 },
  ])('makes exactly $digital of $postings digital with seed $seed', ({ digital, ...options }) => {
    const postings = [...composeCorpus(bank, options)];
    expect(postings).toHaveLength(options.postings);
    expect(postings.filter(({ codes }) => codes.digital)).toHaveLength(digital);
  });

  test('gives the same postings for the same seed and others for another', () => {
    const again = [...composeCorpus(bank, DEFAULT_CORPUS)];
    expect(again).toEqual(corpus);
    expect([...composeCorpus(bank, { ...DEFAULT_CORPUS, seed: 1 })]).not.toEqual(corpus);
  });

  test('gives every posting an id of its own', () => {
    expect(new Set(corpus.map(({ posting }) => posting.id)).size).toBe(corpus.length);
    expect(corpus.every(({ posting, codes }) => posting.id === codes.id)).toBe(true);
    expect(corpus[0]?.posting.id).toBe('synthetic-0001');
  });

  test.each([
    { variable: 'position' as const, values: POSITIONS },
    { variable: 'area' as const, values: [...new Set(bank.units.map(({ area }) => area))] },
    { variable: 'tier' as const, values: [...TIERS] },
    { variable: 'region' as const, values: bank.regions.map(({ id }) => id) },
    { variable: 'language' as const, values: ['kk', 'ru', 'both'] },
  ])('shows every $variable in the default corpus', ({ variable, values }) => {
    expect(new Set(corpus.map(({ codes }) => codes[variable]))).toEqual(new Set(values));
  });

  test('leaves no place of a pattern unfilled', () => {
    const stated = corpus.flatMap(({ posting }) => [
      posting.title,
      posting.body,
      posting.unit,
      posting.region,
    ]);
    expect(stated.filter((text) => text !== undefined && /[{}]|undefined/u.test(text))).toEqual([]);
  });

  test('says every skill and every trap of the bank somewhere', () => {
    const said = corpus.flatMap(({ posting }) => posting.sections.map(({ text }) => text)).join('\n');
    const unsaid = bank.sentences.filter(
      ({ kind, text }) => kind !== 'plain' && !said.includes(text.ru) && !said.includes(text.kk),
    );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  test('derives the codes from the labels of the sentences said, in each language alike', () => {
    for (const { posting, codes } of corpus) {
      for (const language of codes.language === 'both' ? (['kk', 'ru'] as const) : [codes.language]) {
        const stated = labelsIn(posting, language);
        expect(new Set(codes.categories.map(({ id }) => id))).toEqual(new Set(stated.map(({ id }) => id)));
        expect(codes.digital).toBe(stated.some(({ strength }) => strength !== 'negated'));
      }
    }
  });

  test('takes the strongest mention of a category', () => {
    const mixed = corpus.filter(({ posting, codes }) =>
      codes.categories.some(({ id, strength }) => {
        const language = codes.language === 'both' ? 'ru' : codes.language;
        const stated = labelsIn(posting, language).filter((one) => one.id === id);
        return strength !== 'negated' && stated.some((one) => one.strength === 'negated');
      }),
    );
    expect(mixed).not.toEqual([]);
  });

  test('puts traps and negated mentions into postings of both kinds', () => {
    const negated = corpus.filter(({ codes }) =>
      codes.categories.some(({ strength }) => strength === 'negated'),
    );
    expect(new Set(negated.map(({ codes }) => codes.digital))).toEqual(new Set([true, false]));
  });

  test('writes some category codes with Cyrillic letters, and none that folds to another tier', () => {
    const folded = new Map([
      ['А', 'A'],
      ['В', 'B'],
      ['С', 'C'],
      ['Е', 'E'],
      ['О', 'O'],
    ]);
    const fold = (code: string): string =>
      code.replace(/[АВСЕО]/gu, (letter) => folded.get(letter) ?? letter);
    const codes = corpus.map(({ posting }) => posting.categoryCode ?? '');
    expect(codes.filter((code) => /[АВСЕО]/u.test(code)).length).toBeGreaterThan(40);
    expect(codes.filter((code) => !/[АВСЕО]/u.test(code)).length).toBeGreaterThan(40);
    expect(codes.map((code) => fold(code).replace(/-\d$/u, ''))).toEqual(
      corpus.map(({ codes }) => codes.tier),
    );
  });

  test('publishes in every month of 2025 and closes later', () => {
    const months = new Set(corpus.map(({ posting }) => posting.publishedOn?.slice(0, 7)));
    expect(months.size).toBe(12);
    for (const { posting } of corpus) {
      expect(posting.publishedOn).toMatch(/^2025-\d\d-\d\d$/u);
      expect((posting.closesOn ?? '') > (posting.publishedOn ?? '')).toBe(true);
    }
  });

  test('composes postings one at a time, so that the first of a billion comes at once', () => {
    const many = composeCorpus(bank, { seed: 1, postings: 1e9, digitalShare: 0.5 });
    expect(many.next().value?.posting.id).toBe('synthetic-0001');
  });
});

function labelsIn(posting: Posting, language: Language): StatedCategory[] {
  const sections = posting.sections.filter((section) => section.language === language);
  const said = bank.sentences.filter((one) =>
    sections.some(({ kind, text }) => kind === one.section && says(text, one.text[language])),
  );
  return said.flatMap((one) => (one.kind === 'plain' ? [] : one.categories));
}

/** Whole sentences only: some are the beginning of longer ones. */
function says(text: string, sentence: string): boolean {
  return `\n${text}`.split(/;?\n(?:\d+\) )?|\. |\.$/u).some((part) => part.replace(/\.$/u, '') === sentence);
}
