import { foldCategoryCode } from '../text/foldLookalikes.js';
import type { Draft } from './Extraction.js';

/** Whether two drafts can be versions of one posting by their categories, whatever alphabet those are written in. */
export function isSameCategory(one: Draft, other: Draft): boolean {
  if (one.categoryCode === undefined || other.categoryCode === undefined) return true;
  return foldCategoryCode(one.categoryCode) === foldCategoryCode(other.categoryCode);
}
