import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { composeSynthetic } from '../../src/cli/composeSynthetic.js';
import { prepareCoder } from '../../src/cli/prepareCoder.js';
import { readGoldCodes } from '../../src/cli/readGoldCodes.js';
import type { Posting } from '../../src/model/Posting.js';
import { type Agreement, createAgreement } from '../../src/statistics/agreement.js';

const { coder, codebook } = await prepareCoder({ sections: ['duties', 'requirements'] });
const CATEGORIES = codebook.digital.categories.map(({ id }) => id);

interface Pair {
  readonly posting: Posting;
  readonly codes: object;
}

function agreementOn(pairs: readonly Pair[]): Agreement {
  const counter = createAgreement(
    pairs.map(({ codes }) => readGoldCodes('gold', codes)),
    CATEGORIES,
  );
  for (const { posting } of pairs) counter.add(coder.code(posting).coded);
  return counter.result();
}

function goldPairs(name: string, folder: string): Pair[] {
  const gold = new URL(`../../fixtures/gold/${folder}`, import.meta.url);
  const lines = (file: string): unknown[] =>
    readFileSync(fileURLToPath(new URL(`${file}.ndjson`, gold)), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  const codes = lines(`${name}-codes`);
  return lines(name).map((posting, index) => ({
    posting: posting as Posting,
    codes: codes[index] as object,
  }));
}

/** The first gold set stands in the folder itself. */
const GOLD = ['./', 'more-1/', 'more-2/', 'more-3/', 'more-4/'];

function accuracy({ nominal }: Agreement, id: string): number {
  return nominal.find((each) => each.id === id)?.accuracy ?? 0;
}

describe('The coder agrees with codes that it does not read', () => {
  test.each([1, 2, 3])('on the synthetic corpus of seed %i', async (seed) => {
    const agreement = agreementOn([...(await composeSynthetic({ seed, postings: 408 }))]);
    expect(agreement.compared).toBe(408);
    expect(agreement.binary[0]?.f1).toBeGreaterThanOrEqual(0.97);
    expect(agreement.categories.microF1).toBeGreaterThanOrEqual(0.93);
    expect(accuracy(agreement, 'position')).toBeGreaterThanOrEqual(0.97);
    expect(accuracy(agreement, 'area')).toBeGreaterThanOrEqual(0.9);
    expect(accuracy(agreement, 'tier')).toBe(1);
    expect(accuracy(agreement, 'region')).toBeGreaterThanOrEqual(0.97);
  });

  test.each(GOLD)('on the gold sentences of %s, at least half of them traps', (folder) => {
    const agreement = agreementOn(goldPairs('sentences', folder));
    expect(agreement.compared).toBeGreaterThanOrEqual(160);
    expect(agreement.binary[0]?.precision).toBeGreaterThanOrEqual(0.97);
    expect(agreement.binary[0]?.recall).toBeGreaterThanOrEqual(0.97);
    expect(agreement.categories.microF1).toBeGreaterThanOrEqual(0.93);
    expect(agreement.categories.exactShare).toBeGreaterThanOrEqual(0.95);
  });

  test.each(GOLD)('on the gold postings of %s', (folder) => {
    const agreement = agreementOn(goldPairs('postings', folder));
    expect(agreement.compared).toBeGreaterThanOrEqual(60);
    expect(agreement.binary[0]?.precision).toBeGreaterThanOrEqual(0.97);
    expect(agreement.binary[0]?.recall).toBeGreaterThanOrEqual(0.97);
    expect(agreement.categories.microF1).toBeGreaterThanOrEqual(0.93);
    expect(accuracy(agreement, 'position')).toBeGreaterThanOrEqual(0.97);
    expect(accuracy(agreement, 'area')).toBeGreaterThanOrEqual(0.9);
    expect(accuracy(agreement, 'tier')).toBe(1);
  });
});
