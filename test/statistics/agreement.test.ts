import { describe, expect, test } from 'vitest';
import { type Agreement, createAgreement, type GoldCodes } from '../../src/statistics/agreement.js';
import { codebook, codedPosting, digitalPosting } from './codedPosting.js';

const CATEGORIES = codebook.digital.categories.map(({ id }) => id);

/** Gold and coded answers to “digital?” as in a table of two coders: both yes, only gold, only coded, both no. */
function twoCoders(cells: readonly [number, number, number, number]): ReturnType<typeof createAgreement> {
  const pairs: [boolean, boolean][] = [
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ];
  const answers = pairs.flatMap((pair, index) => Array.from({ length: cells[index] ?? 0 }, () => pair));
  const counter = createAgreement(
    answers.map(([digital], index) => ({ id: `p-${index}`, digital })),
    [],
  );
  for (const [index, [, digital]] of answers.entries())
    counter.add(codedPosting({ id: `p-${index}`, digital }));
  return counter;
}

describe('agreement on digital', () => {
  test('has precision, recall and F1 by their definitions', () => {
    const [digital] = twoCoders([6, 2, 4, 8]).result().binary;
    expect(digital).toMatchObject({
      compared: 20,
      truePositives: 6,
      trueNegatives: 8,
      precision: 0.6,
      recall: 0.75,
    });
    expect(digital?.f1).toBeCloseTo((2 * 0.6 * 0.75) / (0.6 + 0.75), 12);
    expect([digital?.missed, digital?.extra.length]).toEqual([['p-6', 'p-7'], 4]);
  });

  // The 50 grant proposals of the article “Cohen's kappa”, and its two tables of 100 with equal agreement of 60 %.
  test.each([
    [[20, 5, 10, 15], 0.4],
    [[45, 15, 25, 15], 0.1304],
    [[25, 35, 5, 35], 0.2593],
  ] as const)('has the published kappa for the table %j', (cells, kappa) => {
    expect(twoCoders(cells).result().binary[0]?.kappa).toBeCloseTo(kappa, 4);
  });

  test.each([
    ['nothing was compared', [0, 0, 0, 0], [null, null, null, null]],
    ['both always say no', [0, 0, 0, 5], [null, null, null, null]],
    ['the program never says yes', [0, 3, 0, 2], [null, 0, 0, 0]],
  ] as const)('has no ratio without a denominator when %s', (_case, cells, ratios) => {
    const digital = twoCoders(cells).result().binary[0];
    expect([digital?.precision, digital?.recall, digital?.f1, digital?.kappa]).toEqual(ratios);
  });
});

describe('agreement on categories and variables', () => {
  const gold: GoldCodes[] = [
    { id: 'a', categories: ['office', 'egov'], position: 'chief', area: 'legal', tier: 'E' },
    { id: 'b', categories: [], position: 'head' },
    { id: 'lost', digital: true },
  ];
  const counter = createAgreement(gold, CATEGORIES);
  counter.add(digitalPosting(['other'], { id: 'a' }));
  counter.add(
    codedPosting({
      id: 'b',
      position: 'head',
      categories: [
        { id: 'egov', strength: 'negated' },
        { id: 'media', strength: 'desired' },
      ],
    }),
  );
  counter.add(codedPosting({ id: 'without gold codes' }));
  const result = counter.result();

  test('compares each category on its own and takes a negated one for absent', () => {
    expect(
      result.binary.map(({ id, truePositives, missed, extra }) => [id, truePositives, missed, extra]),
    ).toEqual([
      ['digital', 0, [], []],
      ['office', 1, [], []],
      ['egov', 0, ['a'], []],
      ['media', 0, [], ['b']],
    ]);
  });

  test('compares only the variables that the person coded, and names the disagreements', () => {
    expect(result.nominal.map(({ id, compared, agreed }) => [id, compared, agreed])).toEqual([
      ['position', 2, 2],
      ['area', 1, 0],
      ['tier', 1, 1],
      ['region', 0, 0],
    ]);
    expect(result.nominal[1]?.disagreements).toEqual([{ id: 'a', gold: 'legal', coded: 'finance' }]);
    expect(result.nominal[3]?.accuracy).toBeNull();
  });

  test('names the gold codes whose posting is missing', () => {
    expect([result.compared, result.unpaired]).toEqual([2, ['lost']]);
  });
});

describe('agreement on all categories together', () => {
  const counted = (gold: GoldCodes[], coded: Record<string, string[]>): Agreement => {
    const counter = createAgreement(gold, CATEGORIES);
    for (const [id, found] of Object.entries(coded)) {
      const categories = found.map((category) => ({ id: category, strength: 'required' as const }));
      counter.add(codedPosting({ id, categories }));
    }
    return counter.result();
  };

  test('has micro-averages and the share of postings with exactly the right categories', () => {
    const gold = [
      { id: 'right', categories: ['office', 'egov'] },
      { id: 'lacks one', categories: ['office', 'media'] },
      { id: 'one too many', categories: ['office'] },
      { id: 'empty', categories: [] },
      { id: 'not coded', digital: true },
    ];
    const { categories } = counted(gold, {
      right: ['egov', 'office'],
      'lacks one': ['office'],
      'one too many': ['office', 'egov'],
      empty: [],
      'not coded': ['media'],
    });
    expect(categories).toEqual({
      ...{ compared: 4, exact: 2, exactShare: 0.5, gold: 5, coded: 5 },
      ...{ microPrecision: 0.8, microRecall: 0.8, microF1: 0.8 },
    });
  });

  test('a category that only the gold codes name is one that the program never finds', () => {
    const { binary, categories } = counted([{ id: 'a', categories: ['ofice'] }], { a: [] });
    expect(binary.at(-1)).toMatchObject({ id: 'ofice', recall: 0, missed: ['a'] });
    expect([categories.exact, categories.microF1]).toEqual([0, 0]);
  });

  test('has no figure where no categories were coded', () => {
    const { categories } = counted([{ id: 'a', digital: true }], { a: ['office'] });
    expect(categories).toMatchObject({ compared: 0, exactShare: null, microF1: null });
  });
});

test('an identifier that several gold codes have is named, and the last of them is compared', () => {
  const counter = createAgreement(
    [
      { id: 'a', digital: true },
      { id: 'b', digital: true },
      { id: 'a', digital: false },
    ],
    [],
  );
  counter.add(codedPosting({ id: 'a', digital: false }));
  const { repeated, compared, binary } = counter.result();
  expect([repeated, compared, binary[0]?.trueNegatives]).toEqual([['a'], 1, 1]);
});
