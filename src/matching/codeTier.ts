import type { CodedPosting, Reason, Tier } from '../model/CodedPosting.js';
import { TIERS, UNKNOWN } from '../model/CodedPosting.js';
import type { Posting } from '../model/Posting.js';
import { foldCategoryCode } from '../text/foldLookalikes.js';

/** The tier of a posting with its group of the study and the code that shows it. */
export interface CodedTier {
  readonly tier: CodedPosting['tier'];
  readonly tierGroup: CodedPosting['tierGroup'];
  readonly reason: Reason;
}

/** A code: a letter, perhaps a second one, and a rank; «D-O-4», «С-О-5», «Е-3». */
const CODE =
  /(?<![\p{L}\p{N}])\p{L}(?:\s?[-\u2010-\u2015\u2212]?\s?\p{L})?\s?[-\u2010-\u2015\u2212]?\s?\d{1,2}(?![\p{L}\p{N}])/gu;

/** Russian letters that stand for a letter of the code by sound, not by looks. */
const BY_SOUND: ReadonlyMap<string, string> = new Map([
  ['Д', 'D'],
  ['Г', 'G'],
  ['P', 'R'],
  ['О', 'O'],
]);

const CENTRAL: ReadonlySet<Tier> = new Set<Tier>(['A', 'B', 'C']);

/** Reads the tier from the category code, or else from a code that stands in the title. */
export function codeTier(posting: Posting): CodedTier {
  const sources = [
    ['categoryCode', posting.categoryCode],
    ['title', posting.title],
  ] as const;
  for (const [from, text] of sources) {
    for (const [quote] of (text ?? '').matchAll(CODE)) {
      const tier = tierOf(quote);
      if (tier !== undefined) {
        return { tier, tierGroup: CENTRAL.has(tier) ? 'central' : 'regional', reason: { from, quote } };
      }
    }
  }
  return { tier: UNKNOWN, tierGroup: UNKNOWN, reason: { from: 'none' } };
}

/** What codes say, as written: there are some dozens of them, and perhaps a few hundred ways to mistype one. */
const known = new Map<string, Tier | undefined>();

const MOST_KNOWN = 1_000;

function tierOf(code: string): Tier | undefined {
  if (known.has(code)) return known.get(code);
  if (known.size >= MOST_KNOWN) known.clear();
  const tier = parseTier(code);
  known.set(code, tier);
  return tier;
}

function parseTier(code: string): Tier | undefined {
  const folded = foldCategoryCode(code).toUpperCase();
  const letters = Array.from(folded)
    .map((letter) => BY_SOUND.get(letter) ?? letter)
    .filter((letter) => /[A-Z]/u.test(letter));
  const tier = letters.join('-');
  return TIERS.find((known) => known === tier);
}
