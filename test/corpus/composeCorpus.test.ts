import { describe, expect, test } from 'vitest';
import { composeCorpus, DEFAULT_CORPUS } from '../../src/corpus/composeCorpus.js';
import { TIERS } from '../../src/model/CodedPosting.js';
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
});
