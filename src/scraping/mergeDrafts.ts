import type { Draft } from '../extraction/Extraction.js';

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
      else merged[place] = mergeTwo(known, draft);
    }
  }
  return merged;
}

function mergeTwo(known: Draft, other: Draft): Draft {
  const isAnotherLanguage =
    known.language !== undefined &&
    other.language !== undefined &&
    known.language !== 'both' &&
    other.language !== 'both' &&
    known.language !== other.language;
  if (!isAnotherLanguage) return known;
  return {
    ...other,
    ...known,
    titles: { ...titlesOf(other), ...titlesOf(known) },
    sections: [...sectionsOf(known), ...sectionsOf(other)],
    language: 'both',
  };
}

function titlesOf(draft: Draft): NonNullable<Draft['titles']> {
  const { language } = draft;
  return language === 'kk' || language === 'ru' ? { [language]: draft.title, ...draft.titles } : {};
}

function sectionsOf(draft: Draft): Draft['sections'] {
  const { language } = draft;
  if (language === undefined || language === 'both') return draft.sections;
  return draft.sections.map((section) => ({ language, ...section }));
}
