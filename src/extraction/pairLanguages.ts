import { foldCategoryCode } from '../text/foldLookalikes.js';
import type { Draft } from './Extraction.js';
import { joinVersions } from './joinVersions.js';

/**
 * Joins the Kazakh and the Russian version of each position of one document where it is certain which belong
 * together: all positions of one language and then all of the other, or each followed by its other version, and every
 * pair states the same category. Otherwise the positions stay as they are.
 */
export function pairLanguages(drafts: readonly Draft[]): readonly Draft[] {
  const half = drafts.length / 2;
  if (half < 1 || !Number.isInteger(half)) return drafts;
  const apart = pairVersions(drafts.slice(0, half), drafts.slice(half));
  const inTurn = drafts.length === 2 ? undefined : pairVersions(every(drafts, 0), every(drafts, 1));
  return apart ?? inTurn ?? drafts;
}

/** Joins two documents that are versions of one notice, position by position; undefined when that is not certain. */
export function pairVersions(
  first: readonly Draft[],
  second: readonly Draft[],
): readonly Draft[] | undefined {
  if (first.length === 0 || first.length !== second.length) return undefined;
  if (languageOf(first) === undefined || languageOf(second) === undefined) return undefined;
  const joined = first.map((draft, index) => joinPair(draft, second[index]));
  const certain = joined.filter((draft) => draft !== undefined);
  return certain.length === joined.length ? certain : undefined;
}

function every(drafts: readonly Draft[], from: 0 | 1): Draft[] {
  return drafts.filter((_, index) => index % 2 === from);
}

function languageOf(drafts: readonly Draft[]): Draft['language'] {
  const languages = new Set(drafts.map(({ language }) => language));
  return languages.size === 1 ? drafts[0]?.language : undefined;
}

function joinPair(draft: Draft, other: Draft | undefined): Draft | undefined {
  if (other?.categoryCode === undefined || draft.categoryCode === undefined) return undefined;
  if (foldCategoryCode(draft.categoryCode) !== foldCategoryCode(other.categoryCode)) return undefined;
  return joinVersions(draft, other);
}
