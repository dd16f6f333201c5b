import type { Draft } from '../extraction/Extraction.js';
import { isSameCategory } from '../extraction/isSameCategory.js';

/** Whether two pages hold the same postings, each in one language of its own, as far as their number, categories and deadlines tell. */
export function areVersions(drafts: readonly Draft[], others: readonly Draft[]): boolean {
  const [language, other] = [languageOf(drafts), languageOf(others)];
  if (language === undefined || other === undefined || language === other) return false;
  return (
    drafts.length === others.length &&
    drafts.every((draft, at) => {
      const twin = others[at];
      return twin !== undefined && isSameCategory(draft, twin) && isSameDeadline(draft, twin);
    })
  );
}

function isSameDeadline({ closesOn }: Draft, other: Draft): boolean {
  return closesOn === undefined || other.closesOn === undefined || closesOn === other.closesOn;
}

/** The one language of all postings, if they are in one. */
export function languageOf(drafts: readonly Draft[]): 'kk' | 'ru' | undefined {
  const [first] = drafts;
  const language = first?.language;
  if (language !== 'kk' && language !== 'ru') return undefined;
  return drafts.every((draft) => draft.language === language) ? language : undefined;
}
