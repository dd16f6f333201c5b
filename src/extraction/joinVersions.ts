import type { Draft } from './Extraction.js';

/** One draft of the two language versions of a posting; undefined if they are not in two languages. */
export function joinVersions(known: Draft, other: Draft): Draft | undefined {
  if (!isSingle(known) || !isSingle(other) || known.language === other.language) return undefined;
  return {
    ...other,
    ...known,
    titles: { ...titlesOf(other), ...titlesOf(known) },
    sections: [...sectionsOf(known), ...sectionsOf(other)],
    language: 'both',
  };
}

function isSingle({ language }: Draft): boolean {
  return language === 'kk' || language === 'ru';
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
