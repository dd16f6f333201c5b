import type { Draft } from './Extraction.js';
import { isSameCategory } from './isSameCategory.js';
import { joinVersions } from './joinVersions.js';

/** One posting for a position that a document states in both languages; only if each position has its twin, in the same order and category. */
export function pairVersions(drafts: readonly Draft[]): readonly Draft[] {
  const kazakh = drafts.filter(({ language }) => language === 'kk');
  const russian = drafts.filter(({ language }) => language === 'ru');
  if (kazakh.length !== russian.length || kazakh.length * 2 !== drafts.length) return drafts;
  const [first, second] = drafts[0]?.language === 'kk' ? [kazakh, russian] : [russian, kazakh];
  const joined = first.map((draft, index) => {
    const twin = second[index];
    return twin === undefined || !isSameCategory(draft, twin) ? undefined : joinVersions(draft, twin);
  });
  const whole = joined.filter((draft) => draft !== undefined);
  return whole.length === first.length
    ? whole.map((draft, index) => ({ ...draft, key: first[index]?.key ?? draft.key }))
    : drafts;
}
