import type { Draft } from '../extraction/Extraction.js';
import { isSameCategory } from '../extraction/isSameCategory.js';
import { joinVersions } from '../extraction/joinVersions.js';

/** Joins the language versions of one posting's page; drafts of the same position are matched by their key. */
export function mergeDrafts(versions: readonly (readonly Draft[])[]): readonly Draft[] {
  const [first = [], ...others] = versions;
  const merged = [...first];
  for (const version of others) {
    const isSingle = merged.length === 1 && version.length === 1;
    for (const draft of version) {
      const place = isSingle ? 0 : merged.findIndex(({ key }) => key === draft.key);
      const known = merged[place];
      if (known === undefined) merged.push(draft);
      // A link in another language may lead to another posting.
      else if (isSameCategory(known, draft)) merged[place] = joinVersions(known, draft) ?? known;
    }
  }
  return merged;
}
