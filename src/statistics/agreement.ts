import type { CodedPosting } from '../model/CodedPosting.js';
import type { BinaryAgreement } from './BinaryAgreement.js';
import { type CategoryAgreement, categoryAgreement } from './categoryAgreement.js';

/** What a person coded; a variable that was not coded is absent and is not compared. */
export interface GoldCodes {
  readonly id: string;
  readonly digital?: boolean;
  /** All categories that the person found, without the negated ones. */
  readonly categories?: readonly string[];
  readonly position?: string;
  readonly area?: string;
  readonly tier?: string;
  readonly region?: string;
}

/** Agreement on a variable with one of several values. */
export interface NominalAgreement {
  readonly id: string;
  readonly compared: number;
  readonly agreed: number;
  readonly accuracy: number | null;
  readonly kappa: number | null;
  readonly disagreements: readonly Disagreement[];
}

/** Two different values for one posting. */
interface Disagreement {
  readonly id: string;
  readonly gold: string;
  readonly coded: string;
}

/** The comparison of a person's codes with the program's. */
export interface Agreement {
  readonly compared: number;
  /** First `digital`, then one entry for each category. */
  readonly binary: readonly BinaryAgreement[];
  /** All categories together. */
  readonly categories: CategoryAgreement;
  readonly nominal: readonly NominalAgreement[];
  /** Identifiers that several gold codes have; the last of them were compared. */
  readonly repeated: readonly string[];
  /** Identifiers of gold codes whose posting was not among the coded ones. */
  readonly unpaired: readonly string[];
}

/** Takes coded postings one at a time; postings without gold codes are passed over. */
export interface AgreementCounter {
  readonly add: (coded: CodedPosting) => void;
  readonly result: () => Agreement;
}

const NOMINAL = ['position', 'area', 'tier', 'region'] as const;

interface Judgement {
  readonly id: string;
  readonly gold: string;
  readonly coded: string;
}

/** Compares with these gold codes, in these categories and any other they name; memory grows with the gold codes only. */
export function createAgreement(gold: readonly GoldCodes[], known: readonly string[]): AgreementCounter {
  const waiting = new Map(gold.map((codes) => [codes.id, codes]));
  const repeated = repeatedIn(gold.map(({ id }) => id));
  const categories = [...new Set([...known, ...gold.flatMap((codes) => codes.categories ?? [])])];
  const digital: Judgement[] = [];
  const binary = new Map<string, Judgement[]>(categories.map((id) => [id, []]));
  const nominal = new Map<string, Judgement[]>(NOMINAL.map((id) => [id, []]));
  let compared = 0;
  return {
    add(coded) {
      const codes = waiting.get(coded.id);
      if (codes === undefined) return;
      waiting.delete(coded.id);
      compared += 1;
      const judge = (kind: Map<string, Judgement[]>, variable: string, values: [string, string]): void => {
        kind.get(variable)?.push({ id: codes.id, gold: values[0], coded: values[1] });
      };
      if (codes.digital !== undefined)
        digital.push({ id: codes.id, gold: yes(codes.digital), coded: yes(coded.digital) });
      if (codes.categories !== undefined) {
        const found = new Set(
          coded.categories.filter((each) => each.strength !== 'negated').map((each) => each.id),
        );
        const expected = new Set(codes.categories);
        for (const id of categories) judge(binary, id, [yes(expected.has(id)), yes(found.has(id))]);
      }
      for (const id of NOMINAL) {
        const value = codes[id];
        if (value !== undefined) judge(nominal, id, [value, coded[id]]);
      }
    },
    result: () => {
      const each = [...binary].map(([id, judgements]) => compareBinary(id, judgements));
      return {
        compared,
        binary: [compareBinary('digital', digital), ...each],
        categories: categoryAgreement(each),
        nominal: [...nominal].map(([id, judgements]) => compareNominal(id, judgements)),
        repeated,
        unpaired: [...waiting.keys()],
      };
    },
  };
}

function repeatedIn(ids: readonly string[]): readonly string[] {
  const counts = tallyValues(ids);
  return [...counts].filter(([, times]) => times > 1).map(([id]) => id);
}

const yes = (value: boolean): string => (value ? 'yes' : 'no');

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function compareBinary(id: string, judgements: readonly Judgement[]): BinaryAgreement {
  const ids = (gold: string, coded: string): string[] =>
    judgements.filter((each) => each.gold === gold && each.coded === coded).map((each) => each.id);
  const truePositives = ids('yes', 'yes').length;
  const missed = ids('yes', 'no');
  const extra = ids('no', 'yes');
  return {
    id,
    compared: judgements.length,
    truePositives,
    trueNegatives: ids('no', 'no').length,
    precision: ratio(truePositives, truePositives + extra.length),
    recall: ratio(truePositives, truePositives + missed.length),
    f1: ratio(2 * truePositives, 2 * truePositives + missed.length + extra.length),
    kappa: cohenKappa(judgements),
    missed,
    extra,
  };
}

function compareNominal(id: string, judgements: readonly Judgement[]): NominalAgreement {
  const disagreements = judgements.filter(({ gold, coded }) => gold !== coded);
  const agreed = judgements.length - disagreements.length;
  return {
    id,
    compared: judgements.length,
    agreed,
    accuracy: ratio(agreed, judgements.length),
    kappa: cohenKappa(judgements),
    disagreements,
  };
}

/** Agreement beyond chance; null when nothing was compared, or both coders used one and the same value throughout. */
function cohenKappa(judgements: readonly Judgement[]): number | null {
  const count = judgements.length;
  if (count === 0) return null;
  const byGold = tallyValues(judgements.map(({ gold }) => gold));
  const byCoded = tallyValues(judgements.map(({ coded }) => coded));
  const observed = judgements.filter(({ gold, coded }) => gold === coded).length / count;
  let chance = 0;
  for (const [value, times] of byGold) chance += (times * (byCoded.get(value) ?? 0)) / (count * count);
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}

function tallyValues(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
