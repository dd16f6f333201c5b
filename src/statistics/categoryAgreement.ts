import type { BinaryAgreement } from './BinaryAgreement.js';

/** Agreement on all categories together; each ratio is null when its denominator is 0. */
export interface CategoryAgreement {
  /** Postings whose categories were compared. */
  readonly compared: number;
  /** Those where the program found all categories of the person and no other. */
  readonly exact: number;
  readonly exactShare: number | null;
  /** How many categories the person found in all postings, and how many the program. */
  readonly gold: number;
  readonly coded: number;
  /** Micro-averages: each category of each posting counts once (Sokolova & Lapalme 2009, Inf Process Manag 45:427–437). */
  readonly microPrecision: number | null;
  readonly microRecall: number | null;
  readonly microF1: number | null;
}

/** Sums up the agreement on single categories; an identifier stands for one posting. */
export function categoryAgreement(categories: readonly BinaryAgreement[]): CategoryAgreement {
  const sum = (count: (each: BinaryAgreement) => number): number =>
    categories.reduce((total, each) => total + count(each), 0);
  const right = sum(({ truePositives }) => truePositives);
  const gold = right + sum(({ missed }) => missed.length);
  const coded = right + sum(({ extra }) => extra.length);
  const wrong = new Set(categories.flatMap(({ missed, extra }) => [...missed, ...extra]));
  const compared = categories[0]?.compared ?? 0;
  const exact = compared - wrong.size;
  return {
    ...{ compared, exact, gold, coded },
    exactShare: ratio(exact, compared),
    microPrecision: ratio(right, coded),
    microRecall: ratio(right, gold),
    microF1: ratio(2 * right, gold + coded),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
